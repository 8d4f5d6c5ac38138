package org.pulseplan.desktop.patient;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.EntryControl;
import org.pulseplan.desktop.form.FieldRow;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.ScreeningQuestion;

/** One screening question with its answer on the same line, and below it what the answer means. */
final class ScreeningRow extends VBox {
    private final FormContext form;
    private final ScreeningQuestion question;
    private final EntryControl answer;
    private final Label below = new Label();

    ScreeningRow(FormContext form, ScreeningQuestion question) {
        this.form = form;
        this.question = question;
        Slot<Answer> slot = Slot.screening(question.id());
        this.answer = FieldRow.controlFor(form, slot);
        Label text = new Label(form.language().say(question.asked()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setLabelFor(answer.focusTarget());
        HBox.setHgrow(text, Priority.ALWAYS);
        answer.name(text.getText(), form.language().text("desktop.patient.screening.help"));
        HBox line = new HBox(text, answer.node());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("screening-line");
        below.setWrapText(true);
        below.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("screening-row");
        setId(question.id());
        getChildren().addAll(line, below);
    }

    ScreeningQuestion question() {
        return question;
    }

    Place place() {
        return Place.screening(question.id());
    }

    void focus() {
        answer.focusTarget().requestFocus();
    }

    void refresh() {
        answer.refresh();
        Optional<Finding> found = form.model()
                .plan()
                .get()
                .eachFinding()
                .filter(finding -> finding.place().equals(place()))
                .min(Comparator.comparing(Finding::level));
        boolean shown = found.isPresent() && isAnswered();
        below.setVisible(shown);
        below.setManaged(shown);
        found.ifPresent(this::show);
    }

    private boolean isAnswered() {
        return form.model()
                .draft()
                .get()
                .patient()
                .answer(question.id())
                .known()
                .isPresent();
    }

    private void show(Finding finding) {
        below.getStyleClass().setAll("field-below", finding.level().name().toLowerCase(Locale.ROOT));
        below.setText(form.language()
                .text("desktop.form.findingAndRemedy", finding.level(), finding.text(), finding.remedy()));
    }
}
