package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Field;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Column;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Paragraph;
import org.pulseplan.sheet.Document.Row;
import org.pulseplan.sheet.Document.Table;

/** The lesions one by one: where, how large, what is injected, with which electrode; with room for the times. */
final class LesionBlocks {
    private final Plan plan;
    private final Wording words;
    private final boolean injected;

    LesionBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
        this.injected = plan.regimen().known().map(Regimen::route).orElse(Route.INTRAVENOUS) == Route.INTRATUMOURAL;
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("lesion")));
        if (plan.lesions().isEmpty()) {
            blocks.add(new Paragraph(words.text("lesion.none"), Emphasis.STRONG));
            return blocks;
        }
        blocks.add(new Table(columns(), plan.lesions().stream().map(this::row).toList()));
        blocks.addAll(notCounted());
        List<Row> electrodes = electrodes();
        if (!electrodes.isEmpty()) {
            blocks.add(new Heading(words.text("electrode")));
            blocks.add(new Table(electrodeColumns(), electrodes));
        }
        return blocks;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(words.column("lesion.number", 6, Emphasis.STRONG));
        columns.add(words.column("lesion.site", 16));
        columns.add(words.column("lesion.size", 18));
        columns.add(words.column("lesion.volume", 14));
        if (injected) {
            columns.add(words.column("lesion.injection", 27, Emphasis.STRONG));
        }
        columns.add(words.column("lesion.electrode", 17));
        columns.add(words.column("lesion.applications", 14));
        if (injected) {
            columns.add(words.column("lesion.injectedAt", 10));
        }
        columns.add(words.column("lesion.doneAt", 10));
        return columns;
    }

    private Row row(LesionPlan lesion) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(lesion.number()));
        cells.add(site(lesion.draft().entries()));
        cells.add(size(lesion.draft().entries()));
        cells.add(words.computed(lesion.size(), size -> words.value(size.volume())));
        if (injected) {
            cells.add(words.computed(
                    lesion.injection(), dose -> words.text("lesion.inject", dose.volume(), dose.amount())));
        }
        cells.add(words.computed(lesion.electrode(), this::electrode));
        cells.add(lesion.electrode()
                .known()
                .flatMap(choice -> choice.applications().known())
                .map(count -> words.text("lesion.about", count))
                .orElseGet(() -> words.text("lesion.notCounted")));
        if (injected) {
            cells.add("");
        }
        cells.add("");
        return new Row(cells, notes(lesion));
    }

    /** Why applications are not counted: each reason once, with the lesions that it concerns. */
    private List<Block> notCounted() {
        Map<String, List<Integer>> lesions = new LinkedHashMap<>();
        for (LesionPlan lesion : plan.lesions()) {
            lesion.electrode()
                    .known()
                    .map(choice -> choice.applications().reasons())
                    .filter(reasons -> !reasons.isEmpty())
                    .ifPresent(reasons -> lesions.computeIfAbsent(words.together(reasons), none -> new ArrayList<>())
                            .add(lesion.number()));
        }
        return lesions.entrySet().stream()
                .<Block>map(reason -> new Paragraph(
                        words.text("lesion.applicationsMissing", words.numbers(reason.getValue()), reason.getKey()),
                        Emphasis.SMALL))
                .toList();
    }

    private String site(Entries lesion) {
        return Wording.below(Stream.concat(
                        Stream.of(words.text(
                                "lesion.place",
                                words.entry(lesion.get(LesionFields.SITE)),
                                words.entry(lesion.get(LesionFields.SIDE)))),
                        Stream.of(LesionFields.ULCERATED, LesionFields.IRRADIATED, LesionFields.TREATED_BEFORE)
                                .flatMap(field -> flag(lesion, field).stream()))
                .toList());
    }

    /** A "no" is not printed; "not known" and "not entered" are, since they are not a "no". */
    private Optional<String> flag(Entries lesion, Field<Answer> field) {
        if (lesion.get(field).is(Answer.NO)) {
            return Optional.empty();
        }
        String name = words.text("lesion." + field.id());
        return Optional.of(
                lesion.get(field).is(Answer.YES)
                        ? name
                        : words.text("lesion.flag", name, words.entry(lesion.get(field))));
    }

    private String size(Entries lesion) {
        return words.text(
                "lesion.diameters",
                words.entry(lesion.get(LesionFields.DIAMETER_1)),
                words.entry(lesion.get(LesionFields.DIAMETER_2)),
                words.entry(lesion.get(LesionFields.DEPTH)));
    }

    private String electrode(ElectrodeChoice choice) {
        return words.text("lesion.pulses", choice.electrode().code(), choice.voltage(), choice.pulses());
    }

    private List<String> notes(LesionPlan lesion) {
        List<String> notes = new ArrayList<>();
        if (!lesion.injection().working().isEmpty()) {
            notes.add(words.text(
                    "lesion.doseWorking", words.together(lesion.injection().working())));
        }
        lesion.injection().known().stream()
                .flatMap(dose -> dose.neighbours().stream())
                .forEach(neighbour -> notes.add(neighbour(neighbour)));
        lesion.electrode().known().ifPresent(choice -> notes.add(why(choice)));
        lesion.draft().entries().known(LesionFields.NOTE).ifPresent(note -> notes.add(words.text("lesion.note", note)));
        return notes;
    }

    private String neighbour(IntratumouralDose.Neighbour neighbour) {
        return words.text("lesion.neighbour", neighbour.edge(), neighbour.perVolume(), neighbour.amount());
    }

    private String why(ElectrodeChoice choice) {
        return words.text(
                choice.chosenByPrescriber() ? "lesion.electrodeChosen" : "lesion.electrodeProposed",
                words.together(choice.reasons()));
    }

    private List<Column> electrodeColumns() {
        return List.of(
                words.column("electrode.code", 20, Emphasis.STRONG),
                words.column("electrode.kind", 18),
                words.column("electrode.gap", 14),
                words.column("electrode.length", 14),
                words.column("electrode.voltage", 18),
                words.column("electrode.pulses", 12),
                words.column("electrode.lesions", 24));
    }

    /** Every electrode to have ready, with the lesions that it is for. */
    private List<Row> electrodes() {
        Map<Electrode, List<LesionPlan>> uses = new LinkedHashMap<>();
        for (LesionPlan lesion : plan.lesions()) {
            lesion.electrode()
                    .known()
                    .ifPresent(choice -> uses.computeIfAbsent(choice.electrode(), none -> new ArrayList<>())
                            .add(lesion));
        }
        return uses.entrySet().stream()
                .map(use -> electrodeRow(use.getKey(), use.getValue()))
                .toList();
    }

    private Row electrodeRow(Electrode electrode, List<LesionPlan> lesions) {
        Fact length = electrode.needleLength();
        return new Row(
                List.of(
                        electrode.code(),
                        words.value(electrode.kind()),
                        number(electrode.gap()),
                        length == null ? words.text("electrode.noNeedles") : number(length),
                        words.text("electrode.voltageAndRatio", number(electrode.voltage()), number(electrode.ratio())),
                        number(electrode.pulses()),
                        words.numbers(lesions.stream().map(LesionPlan::number).toList())),
                List.of());
    }

    private String number(Fact fact) {
        return words.number(fact).orElseGet(() -> words.text("notKnown", fact.id()));
    }
}
