package org.pulseplan.entry;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/** Reads what a person typed into a field. What cannot be understood is kept as typed, with the reason. */
public final class EntryReader {
    /** Nothing but spaces, the unbreakable ones of pasted text among them. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]*");

    private final Limits limits;
    private final DateReader dates;

    /** @param locale the order of day and month that this user writes */
    public EntryReader(Limits limits, Locale locale) {
        this.limits = limits;
        this.dates = new DateReader(locale);
    }

    /** What was typed into this field. */
    @SuppressWarnings("unchecked") // each kind yields entries of its own type
    public <T> Entry<T> read(Field<T> field, String typed) {
        if (BLANK.matcher(typed).matches()) {
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
        return (Entry<T>) dates.read(typed);
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
                : Entry.rejected(raw, outside(kind, unit, possible));
    }

    private static Phrase outside(Field.Numeric<?> kind, Unit unit, Limits.Range possible) {
        List<Unit> others = kind.units().stream().filter(other -> other != unit).toList();
        return others.isEmpty() || kind.plain().isEmpty()
                ? Phrase.of("entry.number.range", possible.low(), possible.high())
                : Phrase.of("entry.number.rangeOrUnit", possible.low(), possible.high(), others);
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
}
