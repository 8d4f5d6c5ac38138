package org.pulseplan.desktop.plan;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pulseplan.plan.StopOverride;
import org.pulseplan.text.Language;

/** Where a specialist overrides a STOP: coded reason, own name, a second person's, and what still keeps it from counting. */
final class OverrideForm extends VBox {
    private final FindingsModel model;
    private final Language language;
    private final ToggleButton open = new ToggleButton();
    private final ComboBox<StopOverride.Reason> reason = new ComboBox<>();
    private final TextField explanation;
    private final TextField by;
    private final TextField second;
    private final Label verdict = new Label();
    private final Button confirm = new Button();
    private final VBox form;
    private FindingItem shown;

    OverrideForm(FindingItem item, FindingsModel model, Language language) {
        this.model = model;
        this.language = language;
        this.shown = item;
        explanation = field(StopOverride::explanation, StopOverride::explanation);
        by = field(StopOverride::by, StopOverride::by);
        second = field(StopOverride::second, StopOverride::second);
        reason.getItems().setAll(StopOverride.Reason.values());
        reason.setConverter(new InWords());
        reason.valueProperty().addListener((property, before, chosen) -> choose(chosen));
        confirm.setText(language.text("planview.override.confirm"));
        confirm.setOnAction(pressed -> model.changeOverride(shown.finding(), override -> override));
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane fields = new FlowPane(
                labelled("reason", reason),
                labelled("explanation", explanation),
                labelled("by", by),
                labelled("second", second));
        fields.getStyleClass().add("override-fields");
        form = new VBox(fields, verdict, confirm);
        form.getStyleClass().add("override-form");
        open.setText(language.text("planview.override.open"));
        open.getStyleClass().add("override-open");
        open.setSelected(!model.override(item.finding()).isBlank());
        form.visibleProperty().bind(open.selectedProperty());
        form.managedProperty().bind(open.selectedProperty());
        getStyleClass().add("override");
        getChildren().addAll(open, form);
    }

    /** Shows the override of this finding as it stands now. */
    void show(FindingItem item) {
        shown = item;
        String why = item.gap()
                .map(gap -> language.text("planview.override.open." + gap))
                .orElseGet(() -> language.text("planview.override.counts"));
        verdict.setText(why);
        verdict.getStyleClass().setAll("label", "field-below", item.gap().isEmpty() ? "understood" : "caution");
        boolean lapsed = item.gap().filter(StopOverride.Gap.LAPSED::equals).isPresent();
        confirm.setVisible(lapsed);
        confirm.setManaged(lapsed);
        open.setAccessibleText(language.text("planview.override.openFor", item.text()));
        follow();
    }

    /** The draft may have changed from elsewhere, as by undo; what is being typed stays. */
    void follow() {
        StopOverride stored = model.override(shown.finding());
        if (stored.reason().orElse(null) != reason.getValue()) {
            reason.setValue(stored.reason().orElse(null));
        }
        follow(explanation, stored.explanation());
        follow(by, stored.by());
        follow(second, stored.second());
        if (!stored.isBlank()) {
            open.setSelected(true);
        }
    }

    private static void follow(TextField field, String stored) {
        if (!field.getText().strip().equals(stored)) {
            field.setText(stored);
        }
    }

    private TextField field(Function<StopOverride, String> now, BiFunction<StopOverride, String, StopOverride> change) {
        TextField field = new TextField();
        field.textProperty().addListener((property, before, typed) -> {
            if (!typed.strip().equals(now.apply(model.override(shown.finding())))) {
                model.changeOverride(shown.finding(), override -> change.apply(override, typed));
            }
        });
        return field;
    }

    private void choose(StopOverride.Reason chosen) {
        if (chosen != null
                && model.override(shown.finding())
                        .reason()
                        .filter(chosen::equals)
                        .isEmpty()) {
            model.changeOverride(shown.finding(), override -> override.reason(chosen));
        }
    }

    private VBox labelled(String name, Node field) {
        Label label = new Label(language.text("planview.override." + name));
        label.setLabelFor(field);
        field.setId("override-" + name);
        field.setAccessibleText(label.getText());
        return new VBox(label, field);
    }

    /** The fields, for tests. */
    List<Node> fields() {
        return List.of(reason, explanation, by, second);
    }

    /** Names the reasons in the user's language. */
    private final class InWords extends StringConverter<StopOverride.Reason> {
        @Override
        public String toString(StopOverride.Reason one) {
            return one == null ? "" : language.say(one);
        }

        @Override
        public StopOverride.Reason fromString(String text) {
            throw new UnsupportedOperationException("the reasons are chosen, not typed");
        }
    }
}
