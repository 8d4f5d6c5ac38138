package org.pulseplan.desktop.response;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.learning.ModelUse;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.entry.Place;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/**
 * Which model predicted the open case, above everything that it predicted; where another is in use here, the command that
 * plans the case with that one; and the way to the learning from own outcomes.
 */
final class ModelLine extends VBox {
    /** Where findings about the response model stand. */
    static final Place PLACE = Place.decisions("responseModel");

    private static final String TOPIC = "responseModel";

    private final Language language;
    private final Label which = Words.sentence("", "part-quiet");
    private final Button take;
    private final Button learn;

    ModelLine(CaseModel cases, ModelUse use, Runnable learn, Language language) {
        this.language = language;
        this.take = button("take");
        this.learn = button("learn");
        setId("response-model");
        getStyleClass().add("response-model");
        FlowPane commands = new FlowPane(take, this.learn);
        commands.getStyleClass().add("response-controls");
        getChildren().addAll(which, commands);
        take.managedProperty().bind(take.visibleProperty());
        take.setOnAction(pressed -> cases.edit(TOPIC, draft -> draft.withModel(use.name())));
        this.learn.setOnAction(pressed -> learn.run());
        ObservableValue<Plan> plan = cases.plan();
        plan.subscribe(planned -> which.setText(language.say(planned.basis().predictedBy())));
        cases.draft().subscribe(draft -> offer(cases, use));
        use.active().subscribe(active -> offer(cases, use));
    }

    /** Moves the keyboard to what can be done about the model. */
    void focus() {
        (take.isVisible() ? take : learn).requestFocus();
    }

    private void offer(CaseModel cases, ModelUse use) {
        take.setVisible(!cases.draft().get().model().equals(use.name()));
        take.setText(language.text(
                use.name().isPresent() ? "responseview.model.takeOwn" : "responseview.model.takeShipped"));
        take.setAccessibleText(take.getText());
    }

    private Button button(String what) {
        Button button = new Button(language.text("responseview.model." + what));
        button.setId("response-model-" + what);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
