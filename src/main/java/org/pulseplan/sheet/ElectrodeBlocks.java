package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.VoltsPerCentimetre;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Column;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Row;
import org.pulseplan.sheet.Document.Table;

/** Every electrode to have ready, with its distance, length and voltage, and the lesions that it is for. */
final class ElectrodeBlocks {
    private final Plan plan;
    private final Wording words;

    ElectrodeBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    /** Nothing where no lesion has an electrode. */
    List<Block> all() {
        List<Row> rows = rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("electrode")));
        blocks.add(new Table(columns(), rows));
        blocks.addAll(new PulseBlocks(plan, words).all());
        return blocks;
    }

    private List<Column> columns() {
        return List.of(
                words.column("electrode.code", 20, Emphasis.STRONG),
                words.column("electrode.kind", 18),
                words.column("electrode.gap", 14),
                words.column("electrode.length", 14),
                words.column("electrode.voltage", 18),
                words.column("electrode.pulses", 12),
                words.column("electrode.lesions", 24));
    }

    private List<Row> rows() {
        Map<Electrode, List<LesionPlan>> uses = new LinkedHashMap<>();
        for (LesionPlan lesion : plan.lesions()) {
            lesion.electrode()
                    .known()
                    .ifPresent(choice -> uses.computeIfAbsent(choice.electrode(), none -> new ArrayList<>())
                            .add(lesion));
        }
        return uses.entrySet().stream()
                .map(use -> row(use.getKey(), use.getValue()))
                .toList();
    }

    private Row row(Electrode electrode, List<LesionPlan> lesions) {
        Fact length = electrode.needleLength();
        return new Row(
                List.of(
                        words.say(electrode.codeSaid()),
                        words.value(electrode.kind()),
                        number(electrode.gap()),
                        length == null ? words.text("electrode.noNeedles") : number(length),
                        number(electrode.voltage()),
                        number(electrode.pulses()),
                        words.numbers(lesions.stream().map(LesionPlan::number).toList())),
                ratios(electrode, lesions.get(0).electrode().get().overDistance()));
    }

    /** The published ratio and what the voltage gives over the distance; where the two differ, both and why. */
    private List<String> ratios(Electrode electrode, VoltsPerCentimetre overDistance) {
        List<String> notes = new ArrayList<>();
        notes.add(words.text(
                words.value(overDistance).equals(number(electrode.ratio()))
                        ? "electrode.ratioAgrees"
                        : "electrode.ratioDiffers",
                number(electrode.voltage()),
                number(electrode.gap()),
                overDistance,
                number(electrode.ratio()),
                words.cited(electrode.ratio()),
                words.cited(electrode.gap())));
        if (electrode.kind() == Electrode.Kind.HEXAGONAL) {
            Fact other = plan.basis().knowledge().fact("E-HEX73-GAP");
            notes.add(words.text(
                    "electrode.otherDistance",
                    number(other),
                    words.capital(words.say(other.noteSaid())),
                    words.cited(other)));
        }
        return notes;
    }

    private String number(Fact fact) {
        return words.number(fact).orElseGet(() -> words.text("notKnown", fact.id()));
    }
}
