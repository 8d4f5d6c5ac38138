package org.pulseplan.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/** Reads what a person typed into a field. What cannot be understood is kept as typed, with the reason. */
public final class EntryReader {
    private static final LocalDate EXAMPLE = LocalDate.of(1958, 3, 31);

    private final Limits limits;
    private final List<DateTimeFormatter> dateForms;

    /** @param locale the order of day and month that this user writes */
    public EntryReader(Limits limits, Locale locale) {
        this.limits = limits;
        this.dateForms = List.of(
                DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
                shortForm(locale, false),
                shortForm(locale, true));
    }

    /** What was typed into this field. */
    @SuppressWarnings("unchecked") // each kind yields entries of its own type
    public <T> Entry<T> read(Field<T> field, String typed) {
        if (typed.isBlank()) {
            return Entry.missing();
        }
        Field.Kind<T> kind = field.kind();
        if (kind instanceof Field.Numeric<?> numeric) {
            return (Entry<T>) number(numeric, typed);
        }
        if (kind instanceof Field.Choice<?> choice) {
            return (Entry<T>) choice(choice, typed);
        }
        if (kind instanceof Field.Text text) {
            return (Entry<T>) text(text, typed);
        }
        return (Entry<T>) date(typed);
    }

    /** A number that is already exact, with its unit, as a file holds it. */
    public <Q extends Quantity> Entry<Q> quantity(Field.Numeric<Q> kind, BigDecimal number, Unit unit, String raw) {
        if (!kind.units().contains(unit)) {
            return Entry.rejected(raw, Phrase.of("entry.unit.other", kind.units()));
        }
        if (unit == Unit.COUNT && number.stripTrailingZeros().scale() > 0) {
            return Entry.rejected(raw, Phrase.of("entry.number.whole"));
        }
        Limits.Range possible = limits.possible(kind.limits(), unit);
        double value = number.doubleValue();
        return possible.holds(value)
                ? Entry.of(kind.accept().apply(unit.of(value)))
                : Entry.rejected(raw, Phrase.of("entry.number.range", possible.low(), possible.high()));
    }

    private <Q extends Quantity> Entry<Q> number(Field.Numeric<Q> kind, String typed) {
        TypedAmount amount = TypedAmount.of(typed, kind.units());
        Entry<BigDecimal> number = NumberReader.read(amount.number());
        if (number instanceof Entry.Rejected<BigDecimal> refused) {
            return Entry.rejected(typed, refused.reason());
        }
        if (!(number instanceof Entry.Accepted<BigDecimal> read)) {
            return Entry.rejected(typed, Phrase.of("entry.number.unreadable"));
        }
        if (!amount.unknown().isEmpty()) {
            return Entry.rejected(typed, Phrase.of("entry.unit.other", kind.units()));
        }
        return amount.unit()
                .or(kind::plain)
                .map(unit -> quantity(kind, read.value(), unit, typed))
                .orElseGet(() -> Entry.rejected(typed, Phrase.of("entry.unit.missing", kind.units())));
    }

    private static <E extends Enum<E>> Entry<E> choice(Field.Choice<E> kind, String typed) {
        return Arrays.stream(kind.type().getEnumConstants())
                .filter(constant -> constant.name().equals(typed.strip()))
                .findFirst()
                .map(Entry::of)
                .orElseGet(() -> Entry.rejected(
                        typed,
                        Phrase.of("entry.choice.unknown", List.of(kind.type().getEnumConstants()))));
    }

    private static Entry<String> text(Field.Text kind, String typed) {
        String text = typed.strip();
        if (text.length() > kind.longest()) {
            return Entry.rejected(typed, Phrase.of("entry.text.long", kind.longest()));
        }
        return text.codePoints().anyMatch(EntryReader::unprintable)
                ? Entry.rejected(typed, Phrase.of("entry.text.control"))
                : Entry.of(text);
    }

    /** Control characters and those that reorder text: they could make one name look like another. */
    private static boolean unprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private Entry<LocalDate> date(String typed) {
        return dateForms.stream()
                .flatMap(form -> parsed(form, typed.strip()).stream())
                .findFirst()
                .map(Entry::of)
                .orElseGet(() -> Entry.rejected(
                        typed,
                        Phrase.of("entry.date.unreadable", dateForms.get(2).format(EXAMPLE), EXAMPLE.toString())));
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException notThisForm) {
            return Optional.empty();
        }
    }

    /** The locale's own order and separators, always with a four-digit year, with or without leading zeros. */
    private static DateTimeFormatter shortForm(Locale locale, boolean padded) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                .replaceAll("d+", padded ? "dd" : "d")
                .replaceAll("M+", padded ? "MM" : "M")
                .replaceAll("[yu]+", "uuuu");
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }
}
