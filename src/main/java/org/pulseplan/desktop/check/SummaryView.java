package org.pulseplan.desktop.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Comparison;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.SecondEntry;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.text.Language;

/**
 * Everything that is looked at before anybody signs, on one screen: who, measurements, drug and dose with the second
 * calculation, window, electrodes, findings by weight. Hidden while the second person is entering.
 */
final class SummaryView extends VBox {
    private final CaseModel cases;
    private final CheckModel model;
    private final Language language;
    private final GridPane table = new GridPane();
    private final Label hidden;

    SummaryView(CaseModel cases, CheckModel model, Language language) {
        this.cases = cases;
        this.model = model;
        this.language = language;
        this.hidden = Words.sentence(language.text("checkview.summary.hidden"));
        getStyleClass().addAll("part-card", "check-summary");
        setId("check-summary");
        table.getStyleClass().add("check-table");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(label, value);
        getChildren().addAll(Words.heading(language.text("checkview.summary")), hidden, table);
        cases.plan().subscribe(plan -> show());
        cases.draft().subscribe(draft -> show());
    }

    private void show() {
        boolean blind = model.blind() && begun(cases.draft().get());
        hidden.setVisible(blind);
        hidden.setManaged(blind);
        table.setVisible(!blind);
        table.setManaged(!blind);
        table.getChildren().clear();
        if (!blind) {
            fill(cases.plan().get());
        }
    }

    /** The first values hide as soon as a second person has begun to enter. */
    private static boolean begun(PlanDraft draft) {
        return !draft.second().equals(SecondEntry.none());
    }

    private void fill(Plan plan) {
        Entries patient = plan.draft().patient().entries();
        row(
                "patient",
                entries(
                        patient,
                        List.of(
                                PatientFields.NAME,
                                PatientFields.BIRTH_DATE,
                                PatientFields.SEX,
                                PatientFields.NUMBER)));
        row(
                "measured",
                entries(patient, List.of(PatientFields.WEIGHT, PatientFields.HEIGHT, PatientFields.CREATININE)));
        row("regimen", regimen(plan));
        row("dose", dose(plan));
        row("second", language.say(plan.second().inWords()));
        row("reentry", language.say(plan.reentry().inWords()));
        row(
                "window",
                plan.window()
                        .known()
                        .map(window -> language.text("checkview.window", window.opens(), window.closes()))
                        .orElseGet(this::none));
        row("electrodes", electrodes(plan));
        row("findings", findings(plan));
    }

    private void row(String label, String value) {
        Label name = new Label(language.text("checkview.row." + label));
        name.getStyleClass().add("field-label");
        Label text = Words.sentence(value);
        text.setId("check-" + label);
        text.setAccessibleText(name.getText() + ": " + value);
        name.setLabelFor(text);
        table.addRow(table.getRowCount(), name, text);
    }

    private String none() {
        return language.text("checkview.none");
    }

    private String entries(Entries entries, List<Field<?>> fields) {
        return fields.stream().map(field -> entry(entries.get(field))).collect(Collectors.joining(", "));
    }

    private String entry(Entry<?> entry) {
        return entry.known().map(this::say).orElseGet(this::none);
    }

    private String say(Object value) {
        return language.text("checkview.value", value);
    }

    private String regimen(Plan plan) {
        return plan.regimen()
                .known()
                .map(regimen -> language.text(
                        plan.regimenChosen() ? "checkview.regimen.chosen" : "checkview.regimen.proposed", regimen))
                .orElseGet(this::none);
    }

    /** Every amount that is prepared or given, with its arithmetic below. */
    private String dose(Plan plan) {
        List<String> lines = new ArrayList<>();
        if (plan.stopped()) {
            lines.add(language.text("checkview.dose.stopped"));
        }
        plan.second().doses().forEach(one -> lines.add(dose(one)));
        plan.intravenous().working().forEach(step -> lines.add(language.sentence(step)));
        return lines.isEmpty() ? none() : String.join("\n", lines);
    }

    private String dose(Comparison one) {
        return language.text("checkview.dose", one.what(), value(one.first()), value(one.second()));
    }

    private String value(Optional<Quantity> value) {
        return value.map(language::say).orElseGet(this::none);
    }

    /** Lesions by the electrode that treats them. */
    private String electrodes(Plan plan) {
        Map<String, List<String>> lesions = new TreeMap<>();
        for (LesionPlan lesion : plan.lesions()) {
            String code = lesion.electrode()
                    .known()
                    .map(choice -> language.say(choice.electrode().codeSaid()))
                    .orElseGet(this::none);
            lesions.computeIfAbsent(code, absent -> new ArrayList<>()).add(String.valueOf(lesion.number()));
        }
        return lesions.isEmpty()
                ? none()
                : lesions.entrySet().stream()
                        .map(one ->
                                language.text("checkview.electrode", one.getKey(), String.join(", ", one.getValue())))
                        .collect(Collectors.joining("\n"));
    }

    private String findings(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(language.text(
                "checkview.findings",
                plan.standingStops().size(),
                plan.findings(Finding.Level.CAUTION).size(),
                plan.unanswered().size(),
                plan.findings(Finding.Level.NOTE).size()));
        for (Finding.Level level : List.of(Finding.Level.STOP, Finding.Level.CAUTION)) {
            plan.findings(level)
                    .forEach(one -> lines.add(language.text("desktop.form.finding", one.level(), one.text())));
        }
        return String.join("\n", lines);
    }
}
