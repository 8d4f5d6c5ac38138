package org.pulseplan.paste;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.NumberReader;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.TypedAmount;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.paste.PastePreview.Cell;
import org.pulseplan.paste.PastePreview.Row;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

/**
 * Reads lesions that were copied from a spreadsheet. Headings may stand in any order and name their units; nothing is
 * guessed: a number without a unit, a word that is not known or a number that can be read in two ways is refused.
 */
public final class PasteReader {
    /** The fields that can be copied: those of the table on the screen, since what is not seen must not be decided. */
    public static final List<Field<?>> FIELDS = List.of(
            LesionFields.SITE,
            LesionFields.SIDE,
            LesionFields.DIAMETER_1,
            LesionFields.DIAMETER_2,
            LesionFields.DEPTH,
            LesionFields.ULCERATED,
            LesionFields.IRRADIATED,
            LesionFields.TREATED_BEFORE,
            LesionFields.NOTE);

    /** The units in which sizes are copied. */
    public static final List<Unit> UNITS = List.of(Unit.MILLIMETRE, Unit.CENTIMETRE);

    private static final int MILLIMETRES_A_CENTIMETRE_TENFOLD = 1;

    private final EntryReader reader;
    private final Language language;

    public PasteReader(EntryReader reader, Language language) {
        this.reader = reader;
        this.language = language;
    }

    /** Whether a copied text is a table, and not the value of one field. */
    public static boolean isTable(String copied) {
        return CopiedCells.isTable(copied);
    }

    /** What was copied, with where its columns go as far as their headings say so; empty where it is no table. */
    public Optional<CopiedSheet> sheet(String copied) {
        return CopiedCells.of(copied).filter(rows -> !rows.isEmpty()).map(this::sheet);
    }

    private CopiedSheet sheet(List<List<String>> rows) {
        List<CopiedColumn> headed =
                rows.get(0).stream().map(new Headings(language)::column).toList();
        boolean headings = headed.stream().anyMatch(column -> column.field().isPresent());
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<CopiedColumn> columns = new ArrayList<>(headings ? headed : List.of());
        while (columns.size() < width) {
            columns.add(new CopiedColumn("", Optional.empty(), Optional.empty()));
        }
        return new CopiedSheet(columns, headings ? rows.subList(1, rows.size()) : rows, headings ? 2 : 1);
    }

    /**
     * What is understood of it.
     *
     * @param room how many lesions the case has room for
     */
    public PastePreview preview(CopiedSheet sheet, int room) {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < sheet.rows().size(); index++) {
            rows.add(row(sheet, index));
        }
        return new PastePreview(sheet, rows, faults(sheet, room));
    }

    private static List<Phrase> faults(CopiedSheet sheet, int room) {
        List<Phrase> faults = new ArrayList<>();
        Set<Field<?>> seen = new HashSet<>();
        sheet.columns().stream()
                .flatMap(column -> column.field().stream())
                .filter(field -> !seen.add(field))
                .forEach(field -> faults.add(Phrase.of("paste.fault.twice", Phrase.of("fields." + field.id()))));
        if (seen.isEmpty()) {
            faults.add(Phrase.of("paste.fault.noColumn"));
        }
        if (sheet.rows().isEmpty()) {
            faults.add(Phrase.of("paste.fault.noRow"));
        }
        if (sheet.rows().size() > room) {
            faults.add(Phrase.of("paste.fault.many", sheet.rows().size(), room));
        }
        return faults;
    }

    private Row row(CopiedSheet sheet, int index) {
        List<String> raw = sheet.rows().get(index);
        List<Cell<?>> cells = new ArrayList<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            CopiedColumn of = sheet.columns().get(column);
            String text = column < raw.size() ? raw.get(column) : "";
            of.field().ifPresent(field -> cells.add(cell(field, text, of.unit())));
        }
        return new Row(sheet.firstLine() + index, cells);
    }

    private <T> Cell<T> cell(Field<T> field, String raw, Optional<Unit> unit) {
        return new Cell<>(field, raw, raw.isEmpty() ? Entry.missing() : entry(field, raw, unit));
    }

    @SuppressWarnings("unchecked") // each kind yields entries of its own type
    private <T> Entry<T> entry(Field<T> field, String raw, Optional<Unit> unit) {
        if (field.kind() instanceof Field.Numeric<?> numeric) {
            return (Entry<T>) size(numeric, raw, unit);
        }
        if (field.kind() instanceof Field.Choice<?> choice) {
            return (Entry<T>) choice(choice, raw);
        }
        return reader.read(field, raw);
    }

    private <Q extends Quantity> Entry<Q> size(Field.Numeric<Q> kind, String raw, Optional<Unit> ofColumn) {
        TypedAmount amount = TypedAmount.of(raw, UNITS);
        if (!amount.unknown().isEmpty()) {
            return Entry.rejected(raw, Phrase.of("entry.unit.other", UNITS));
        }
        if (amount.unit().isPresent() && ofColumn.isPresent() && !amount.unit().equals(ofColumn)) {
            return Entry.rejected(raw, Phrase.of("paste.unit.differs", ofColumn.get()));
        }
        Optional<Unit> unit = amount.unit().or(() -> ofColumn);
        if (unit.isEmpty()) {
            return Entry.rejected(raw, Phrase.of("paste.unit.missing", UNITS));
        }
        return size(kind, raw, NumberReader.read(amount.number()), unit.get());
    }

    private <Q extends Quantity> Entry<Q> size(Field.Numeric<Q> kind, String raw, Entry<BigDecimal> number, Unit unit) {
        if (number instanceof Entry.Accepted<BigDecimal> read) {
            boolean centimetres = unit == Unit.CENTIMETRE;
            BigDecimal millimetres =
                    centimetres ? read.value().movePointRight(MILLIMETRES_A_CENTIMETRE_TENFOLD) : read.value();
            return reader.quantity(kind, millimetres, Unit.MILLIMETRE, raw);
        }
        return number instanceof Entry.Rejected<BigDecimal> refused
                ? Entry.rejected(raw, refused.reason())
                : Entry.rejected(raw, Phrase.of("entry.number.unreadable"));
    }

    private <E extends Enum<E>> Entry<E> choice(Field.Choice<E> kind, String raw) {
        String plain = Headings.plain(raw);
        List<E> values = List.of(kind.type().getEnumConstants());
        return values.stream()
                .filter(value -> names(value).anyMatch(plain::equals))
                .findFirst()
                .map(Entry::of)
                .orElseGet(() -> Entry.rejected(raw, Phrase.of("entry.choice.unknown", values)));
    }

    private Stream<String> names(Enum<?> value) {
        String also = "paste.value." + value.getDeclaringClass().getSimpleName() + "." + value.name();
        return Stream.concat(
                        Stream.of(language.say(value), value.name()),
                        language.has(also) ? Arrays.stream(language.text(also).split(";", -1)) : Stream.empty())
                .map(Headings::plain);
    }
}
