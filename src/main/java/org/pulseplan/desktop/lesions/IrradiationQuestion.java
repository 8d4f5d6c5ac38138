package org.pulseplan.desktop.lesions;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.text.Language;

/** Asks whether the lesions that lie in irradiated regions were irradiated; proposes yes, and sets nothing by itself. */
final class IrradiationQuestion extends HBox {
    private final CaseModel model;
    private final Language language;
    private final Label question = new Label();
    private List<Integer> asked = List.of();

    IrradiationQuestion(CaseModel model, Language language) {
        this.model = model;
        this.language = language;
        question.setWrapText(true);
        question.setMaxWidth(Double.MAX_VALUE);
        question.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(question, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("irradiation-question");
        setId("irradiation-question");
        getChildren().addAll(question, button("yes", Answer.YES), button("no", Answer.NO));
        model.draft().addListener((property, before, draft) -> show());
        show();
    }

    private Button button(String name, Answer answer) {
        Button button = new Button(language.text("chartview.field." + name));
        button.setId("irradiation-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> answer(answer));
        return button;
    }

    /** One step back takes all of these answers back. */
    private void answer(Answer answer) {
        List<Integer> lesions = asked;
        model.edit("chart/answer/" + lesions, draft -> {
            PlanDraft answered = draft;
            for (int number : lesions) {
                answered =
                        answered.withLesion(number, entries -> entries.with(LesionFields.IRRADIATED, Entry.of(answer)));
            }
            return answered;
        });
    }

    private void show() {
        asked = model.draft().get().askedForIrradiation();
        String list = asked.stream().map(String::valueOf).collect(Collectors.joining(", "));
        question.setText(language.text(
                asked.size() == 1 ? "chartview.field.question.one" : "chartview.field.question.many", list));
        setVisible(!asked.isEmpty());
        setManaged(!asked.isEmpty());
    }
}
