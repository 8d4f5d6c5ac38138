package org.pulseplan.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Phrase;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/** Reads the fields of one section of a case file, each by the rule of its kind. */
final class FieldsReader {
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final EntryReader reader;

    FieldsReader(EntryReader reader) {
        this.reader = reader;
    }

    /** The entries of these fields; a field that is not in the file is missing. */
    Entries read(Map<String, Spot> members, List<Field<?>> fields) {
        Entries entries = Entries.none();
        for (Field<?> field : fields) {
            entries = with(entries, field, members);
        }
        return entries;
    }

    /** The names under which these fields stand in the file. */
    static List<String> names(List<Field<?>> fields) {
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.id()));
        return names;
    }

    private <T> Entries with(Entries entries, Field<T> field, Map<String, Spot> members) {
        Spot spot = members.get(field.id());
        return spot == null ? entries : entries.with(field, entry(field, spot));
    }

    /** One field: a value, or the text that was typed and could not be understood. */
    <T> Entry<T> entry(Field<T> field, Spot spot) {
        if (spot.holds(CaseFormat.REJECTED)) {
            return rejected(field, spot);
        }
        Entry<T> entry = value(field, spot);
        if (entry instanceof Entry.Rejected<T> refused) {
            throw spot.fault(refused.reason());
        }
        return entry;
    }

    /** Stays refused whatever the reader says now: text that was refused once never turns into a value by itself. */
    private <T> Entry<T> rejected(Field<T> field, Spot spot) {
        Map<String, Spot> members = spot.members(List.of(CaseFormat.REJECTED));
        String raw = spot.need(members, CaseFormat.REJECTED).text("store.expected.text");
        Entry<T> again = reader.read(field, raw);
        return again instanceof Entry.Rejected<T> ? again : Entry.rejected(raw, Phrase.of("store.reread"));
    }

    @SuppressWarnings("unchecked") // each kind yields entries of its own type
    private <T> Entry<T> value(Field<T> field, Spot spot) {
        Field.Kind<T> kind = field.kind();
        if (kind instanceof Field.Numeric<?> numeric) {
            return (Entry<T>) quantity(numeric, spot);
        }
        if (kind instanceof Field.Choice<?> choice) {
            requireConstant(choice, spot);
        } else if (kind instanceof Field.Date) {
            requireIsoDate(spot);
        }
        return reader.read(field, plainText(spot));
    }

    private <Q extends Quantity> Entry<Q> quantity(Field.Numeric<Q> kind, Spot spot) {
        Map<String, Spot> members = spot.json() instanceof Json.Members
                ? spot.members(List.of(CaseFormat.VALUE, CaseFormat.UNIT))
                : Map.of();
        if (members.isEmpty()) {
            throw spot.fault("store.expected.quantity", unitNames(kind));
        }
        Spot unitSpot = members.get(CaseFormat.UNIT);
        if (unitSpot == null) {
            throw spot.fault("store.unit.missing", unitNames(kind));
        }
        Unit unit = unit(kind, unitSpot);
        Spot valueSpot = spot.need(members, CaseFormat.VALUE);
        Json.Numeral number = valueSpot.number("store.expected.number");
        Entry<Q> entry = reader.quantity(kind, number.number(), unit, number.raw());
        return kept(entry, number.number(), valueSpot);
    }

    /** The amount must be exactly the decimal in the file, in range and with no digit lost. */
    private static <Q extends Quantity> Entry<Q> kept(Entry<Q> entry, BigDecimal number, Spot spot) {
        if (entry instanceof Entry.Rejected<Q> refused) {
            throw spot.fault(refused.reason());
        }
        if (BigDecimal.valueOf(number.doubleValue()).compareTo(number) != 0) {
            throw spot.fault("store.digits.lost");
        }
        return entry;
    }

    private static Unit unit(Field.Numeric<?> kind, Spot spot) {
        String code = spot.text("store.unit.missing", unitNames(kind));
        return Unit.ofUcum(code)
                .filter(kind.units()::contains)
                .orElseThrow(() -> spot.fault("store.unit.other", CasePath.shown(code), unitNames(kind)));
    }

    private static String unitNames(Field.Numeric<?> kind) {
        return String.join(", ", kind.units().stream().map(Unit::ucum).toList());
    }

    static void requireConstant(Field.Choice<?> kind, Spot spot) {
        List<String> names =
                Arrays.stream(kind.type().getEnumConstants()).map(Enum::name).toList();
        String known = String.join(", ", names);
        if (!names.contains(spot.text("store.expected.choice", known))) {
            throw spot.fault("store.expected.choice", known);
        }
    }

    private static void requireIsoDate(Spot spot) {
        if (!ISO_DATE.matcher(spot.text("store.expected.date")).matches()) {
            throw spot.fault("store.expected.date");
        }
    }

    private static String plainText(Spot spot) {
        String text = spot.text("store.expected.text");
        if (text.isEmpty() || !text.equals(text.strip())) {
            throw spot.fault("store.text.blank");
        }
        return text;
    }
}
