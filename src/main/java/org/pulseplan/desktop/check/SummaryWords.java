package org.pulseplan.desktop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Comparison;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.text.Language;

/** Everything that is looked at before anybody signs, in words: one line for what agrees, both values for what does not. */
final class SummaryWords {
    private final Language language;

    SummaryWords(Language language) {
        this.language = language;
    }

    /**
     * One row of the summary.
     *
     * @param id of the row, in the text file
     * @param lines what stands in it, never empty
     */
    record Row(String id, List<String> lines) {
        Row {
            lines = List.copyOf(lines);
        }

        String text() {
            return String.join("\n", lines);
        }
    }

    List<Row> rows(Plan plan) {
        Entries patient = plan.draft().patient().entries();
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "patient",
                entries(
                        patient,
                        List.of(
                                PatientFields.NAME,
                                PatientFields.BIRTH_DATE,
                                PatientFields.SEX,
                                PatientFields.NUMBER))));
        rows.add(row(
                "measured",
                language.text(
                        "checkview.measured",
                        entries(patient, List.of(PatientFields.WEIGHT, PatientFields.HEIGHT, PatientFields.CREATININE)),
                        value(plan.patient().surface()),
                        value(plan.patient().clearance()))));
        rows.add(row("regimen", regimen(plan)));
        rows.add(new Row("dose", doses(plan)));
        injected(plan).ifPresent(rows::add);
        rows.add(row("second", language.say(plan.second().inWords())));
        rows.add(row("reentry", language.say(plan.reentry().inWords())));
        rows.add(row(
                "window",
                plan.window()
                        .known()
                        .map(window -> language.text("checkview.window", window.opens(), window.closes()))
                        .orElseGet(this::none)));
        rows.add(new Row("electrodes", electrodes(plan)));
        rows.add(new Row("findings", findings(plan)));
        return rows;
    }

    private static Row row(String id, String line) {
        return new Row(id, List.of(line));
    }

    private String none() {
        return language.text("checkview.none");
    }

    private String value(Computed<? extends Quantity> computed) {
        return computed.known().map(known -> language.say((Quantity) known)).orElseGet(this::none);
    }

    private String entries(Entries entries, List<Field<?>> fields) {
        return fields.stream().map(field -> entry(entries.get(field))).collect(Collectors.joining(", "));
    }

    private String entry(Entry<?> entry) {
        return entry.known()
                .map(value -> language.text("checkview.value", value))
                .orElseGet(this::none);
    }

    private String regimen(Plan plan) {
        return plan.regimen()
                .known()
                .map(regimen -> language.text(
                        plan.regimenChosen() ? "checkview.regimen.chosen" : "checkview.regimen.proposed", regimen))
                .orElseGet(this::none);
    }

    /** The amounts of the session as a whole, with the arithmetic of the dose into the vein. */
    private List<String> doses(Plan plan) {
        List<String> lines = new ArrayList<>();
        if (plan.stopped()) {
            lines.add(language.text("checkview.dose.stopped"));
        }
        plan.second().doses().stream()
                .filter(one -> one.place().lesion() == 0)
                .map(this::both)
                .forEach(lines::add);
        plan.intravenous().working().forEach(step -> lines.add(language.sentence(step)));
        return lines.isEmpty() ? List.of(none()) : lines;
    }

    /** What each lesion gets, one line a lesion; nothing where the drug goes into the vein. */
    private Optional<Row> injected(Plan plan) {
        Map<Integer, List<Comparison>> lesions = plan.second().doses().stream()
                .filter(one -> one.place().lesion() > 0)
                .collect(Collectors.groupingBy(one -> one.place().lesion(), TreeMap::new, Collectors.toList()));
        boolean intoTumours = plan.regimen()
                .known()
                .map(Regimen::route)
                .filter(Route.INTRATUMOURAL::equals)
                .isPresent();
        return lesions.isEmpty() || !intoTumours
                ? Optional.empty()
                : Optional.of(new Row(
                        "injected",
                        lesions.entrySet().stream()
                                .map(lesion -> injected(lesion.getKey(), lesion.getValue()))
                                .toList()));
    }

    /** Where both calculations agree, volume and amount of a lesion stand side by side. */
    private String injected(int lesion, List<Comparison> own) {
        boolean same = own.stream().allMatch(one -> one.outcome() == Comparison.Outcome.AGREES);
        return same
                ? language.text(
                        "checkview.injected.same",
                        lesion,
                        own.stream().map(one -> said(one.first())).collect(Collectors.joining(" = ")))
                : own.stream().map(this::both).collect(Collectors.joining("; "));
    }

    private String both(Comparison one) {
        return one.outcome() == Comparison.Outcome.AGREES
                ? language.text("checkview.dose.same", one.what(), said(one.first()))
                : language.text("checkview.dose", one.what(), said(one.first()), said(one.second()));
    }

    private String said(Optional<Quantity> value) {
        return value.map(language::say).orElseGet(this::none);
    }

    /** Lesions by the electrode that treats them, each electrode with its voltage. */
    private List<String> electrodes(Plan plan) {
        Map<String, List<String>> lesions = new TreeMap<>();
        for (LesionPlan lesion : plan.lesions()) {
            String electrode = lesion.electrode()
                    .known()
                    .map(choice -> language.text(
                            "checkview.setting", choice.electrode().code(), choice.voltage()))
                    .orElseGet(this::none);
            lesions.computeIfAbsent(electrode, absent -> new ArrayList<>()).add(String.valueOf(lesion.number()));
        }
        return lesions.isEmpty()
                ? List.of(none())
                : lesions.entrySet().stream()
                        .map(one ->
                                language.text("checkview.electrode", one.getKey(), String.join(", ", one.getValue())))
                        .toList();
    }

    /** How many there are, those that were overridden counted by themselves; then each that weighs. */
    private List<String> findings(Plan plan) {
        int overridden = plan.findings(Level.STOP).size() - plan.standingStops().size();
        String counts = language.text(
                overridden == 0 ? "checkview.findings" : "checkview.findings.overridden",
                plan.standingStops().size(),
                plan.findings(Level.CAUTION).size(),
                plan.unanswered().size(),
                plan.findings(Level.NOTE).size(),
                overridden);
        return Stream.concat(
                        Stream.of(counts),
                        Stream.of(Level.STOP, Level.CAUTION)
                                .flatMap(level -> plan.findings(level).stream())
                                .map(finding -> finding(plan, finding)))
                .toList();
    }

    private String finding(Plan plan, Finding finding) {
        String level = language.say(finding.level());
        return language.text(
                "desktop.form.finding",
                plan.overridden(finding) ? language.text("checkview.overridden", level) : level,
                finding.text());
    }
}
