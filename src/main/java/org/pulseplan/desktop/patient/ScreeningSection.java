package org.pulseplan.desktop.patient;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.plan.PlanDraft;

/**
 * The screening questions, grouped by the treatment that a "yes" concerns. Each has to be answered by itself: there is no
 * way to answer the rest at once, since that is how a contraindication is overlooked.
 */
final class ScreeningSection extends VBox {
    private static final Set<Regimen> ALL = heading(EnumSet.allOf(Regimen.class));

    private final FormContext form;
    private final PatientProgress progress;
    private final List<ScreeningRow> rows = new ArrayList<>();
    private final Map<Label, List<ScreeningRow>> groups = new LinkedHashMap<>();
    private final Label count = new Label();

    ScreeningSection(FormContext form, List<ScreeningQuestion> questions, PatientProgress progress) {
        this.form = form;
        this.progress = progress;
        Label heading = new Label(form.language().text("desktop.patient.screening"));
        heading.getStyleClass().add("section-heading");
        count.getStyleClass().add("section-note");
        count.setId("screening-count");
        count.setWrapText(true);
        getStyleClass().add("section");
        getChildren().addAll(heading, count);
        byRegimens(questions).forEach(this::addGroup);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        form.model().draft().addListener((property, before, draft) -> refresh());
        form.model().plan().addListener((property, before, plan) -> refresh());
        refresh();
    }

    Optional<ScreeningRow> row(Place place) {
        return rows.stream().filter(row -> row.place().equals(place)).findFirst();
    }

    private static Map<Set<Regimen>, List<ScreeningQuestion>> byRegimens(List<ScreeningQuestion> questions) {
        Map<Set<Regimen>, List<ScreeningQuestion>> groups = new LinkedHashMap<>();
        questions.forEach(question -> groups.computeIfAbsent(heading(question.regimens()), key -> new ArrayList<>())
                .add(question));
        return groups;
    }

    /** A drug under research heads a group of its own only where the questions are asked for it alone. */
    private static Set<Regimen> heading(Set<Regimen> regimens) {
        Set<Regimen> usual = regimens.stream()
                .filter(regimen -> !regimen.underResearchOnly())
                .collect(Collectors.toSet());
        return usual.isEmpty() ? regimens : usual;
    }

    private void addGroup(Set<Regimen> regimens, List<ScreeningQuestion> questions) {
        Label heading = new Label(title(regimens));
        heading.getStyleClass().add("group-heading");
        heading.setWrapText(true);
        getChildren().add(heading);
        List<ScreeningRow> group = new ArrayList<>();
        for (ScreeningQuestion question : questions) {
            ScreeningRow row = new ScreeningRow(form, question);
            rows.add(row);
            getChildren().add(row);
            group.add(row);
        }
        groups.put(heading, group);
    }

    private String title(Set<Regimen> regimens) {
        return regimens.containsAll(ALL)
                ? form.language().text("desktop.patient.screening.all")
                : form.language()
                        .text(
                                "desktop.patient.screening.for",
                                regimens.stream().sorted().toList());
    }

    private void refresh() {
        PlanDraft draft = form.model().draft().get();
        rows.forEach(row -> {
            boolean asked = progress.isAsked(row.question(), draft);
            row.setVisible(asked);
            row.setManaged(asked);
            row.refresh();
        });
        groups.forEach((heading, group) -> {
            heading.setVisible(group.stream().anyMatch(Node::isVisible));
            heading.setManaged(heading.isVisible());
        });
        count.setText(form.language()
                .text(
                        "desktop.patient.screening.count",
                        (int) progress.answered(draft),
                        progress.asked(draft).size()));
    }

    /** Up, Down and Enter go from question to question, so that a hand stays on the keys that answer. */
    private void pressed(KeyEvent key) {
        int step = step(key.getCode());
        Optional<ScreeningRow> from = rows.stream().filter(Node::isFocusWithin).findFirst();
        if (step != 0 && from.isPresent() && !key.isShortcutDown()) {
            List<ScreeningRow> shown = rows.stream().filter(Node::isVisible).toList();
            int to = shown.indexOf(from.get()) + step;
            if (to >= 0 && to < shown.size()) {
                shown.get(to).focus();
            }
            key.consume();
        }
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case DOWN, ENTER -> 1;
            case UP -> -1;
            default -> 0;
        };
    }
}
