package org.pulseplan.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Finding;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.InternationalUnitsPerCubicCentimetre;
import org.pulseplan.quantity.MilligramsPerCubicCentimetre;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Minutes;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.SquareMillimetres;
import org.pulseplan.quantity.Volts;
import org.pulseplan.quantity.VoltsPerCentimetre;

/** Reads the tables of the knowledge base: rows of facts that belong together, each row with a name of its own. */
final class TableReader {
    private final FactReader facts;

    TableReader(FactReader facts) {
        this.facts = facts;
    }

    VolumeBand volumeBand(Cell row) {
        Drug drug = row.constant("drug", Drug.class);
        return new VolumeBand(
                row.wording("id"),
                drug,
                optional(row, "upper", CubicCentimetres.class),
                row.flag("upperIncluded"),
                fact(row, "dose", dosePerVolume(row, drug)));
    }

    RenalTable renalTable(Cell row) {
        return new RenalTable(
                row.wording("id"),
                row.wording("what"),
                rows(row, "bands", this::renalBand, band -> band.upTo().id()),
                fact(row, "above", Ratio.class));
    }

    private RenalBand renalBand(Cell row) {
        return new RenalBand(fact(row, "upTo", MillilitresPerMinute.class), fact(row, "factor", Ratio.class));
    }

    WindowOption window(Cell row) {
        return new WindowOption(
                row.wording("id"),
                row.wording("what"),
                row.constant("route", Route.class),
                fact(row, "opens", Minutes.class),
                fact(row, "closes", Minutes.class));
    }

    Electrode electrode(Cell row) {
        return new Electrode(
                row.wording("id"),
                row.wording("code"),
                row.constant("kind", Electrode.Kind.class),
                fact(row, "gap", Millimetres.class),
                optional(row, "needleLength", Millimetres.class),
                fact(row, "reach", Millimetres.class),
                fact(row, "voltage", Volts.class),
                fact(row, "ratio", VoltsPerCentimetre.class),
                fact(row, "pulses", Count.class),
                optional(row, "footprint", SquareMillimetres.class),
                facts.read(row.object("use")));
    }

    ScreeningQuestion question(Cell row) {
        return new ScreeningQuestion(
                row.wording("id"),
                row.wording("question"),
                Set.copyOf(row.constants("regimens", Regimen.class)),
                row.constant("onYes", Finding.Level.class),
                row.flag("overridable"),
                row.wording("finding"),
                row.wording("remedy"),
                row.flag("womenOnly"),
                facts.read(row.object("fact")));
    }

    ChecklistItem item(Cell row) {
        return new ChecklistItem(
                row.wording("id"),
                row.constant("phase", ChecklistItem.Phase.class),
                row.wording("text"),
                Set.copyOf(row.constants("regimens", Regimen.class)),
                row.constant("condition", ChecklistItem.Condition.class),
                facts.read(row.object("fact")));
    }

    Choice choice(Cell row) {
        Fact fact = withoutNumber(row.object("fact"));
        List<Fact> options =
                row.objects("options").stream().map(this::withoutNumber).toList();
        String usual = row.wording("shipped");
        Fact shipped =
                Choice.option(options, usual).orElseThrow(() -> row.refused(Choice.unknown(fact, options, usual)));
        return new Choice(fact, options, shipped, shipped);
    }

    /** The rows of a table, each with a name that no other row of it has. */
    <R> List<R> rows(Cell file, String table, Function<Cell, R> reader, Function<R, String> name) {
        List<R> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Cell cell : file.objects(table)) {
            R row = reader.apply(cell);
            cell.end();
            if (!names.add(name.apply(row))) {
                throw cell.refused("the id " + name.apply(row) + " is used twice in \"" + table + "\"");
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    private Fact withoutNumber(Cell cell) {
        Fact fact = facts.read(cell);
        if (fact.value() != null) {
            throw cell.refused("a choice is no number, but \"value\" is " + fact.value());
        }
        return fact;
    }

    private Fact fact(Cell row, String key, Class<? extends Quantity> quantity) {
        return facts.read(row.object(key), quantity);
    }

    private @Nullable Fact optional(Cell row, String key, Class<? extends Quantity> quantity) {
        return row.optionalObject(key).map(cell -> facts.read(cell, quantity)).orElse(null);
    }

    private static Class<? extends Quantity> dosePerVolume(Cell row, Drug drug) {
        return switch (drug) {
            case BLEOMYCIN -> InternationalUnitsPerCubicCentimetre.class;
            case CISPLATIN -> MilligramsPerCubicCentimetre.class;
            case CALCIUM -> throw row.refused("there is no volume band for calcium: its volume is not known");
        };
    }
}
