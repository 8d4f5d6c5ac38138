package org.pulseplan.desktop.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.LinkedText;
import org.pulseplan.desktop.fact.RuleLink;
import org.pulseplan.desktop.form.FieldRow;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.text.Language;

/** The nodes of the lesion that is looked at: the choice of its electrode, and every step and reason behind its row. */
final class LesionDetailView {
    private final LesionPlansModel model;
    private final FormContext form;
    private final FactModel facts;
    private final Language language;
    private final Label title = Words.heading("");
    private final Label electrodeLabel = new Label();
    private final ComboBox<Optional<Electrode>> electrodes = new ComboBox<>();
    private final VBox details = new VBox();
    private final FlowPane entered = new FlowPane();
    private List<FieldRow<?>> rows = List.of();
    private final FlowPane rules = new FlowPane();
    private final VBox node;
    private boolean following;

    LesionDetailView(LesionPlansModel model, FormContext form, FactModel facts) {
        this.model = model;
        this.form = form;
        this.facts = facts;
        this.language = form.language();
        entered.getStyleClass().add("section-fields");
        details.getStyleClass().add("part-list");
        rules.getStyleClass().add("rule-list");
        TitledPane folded = Words.folded(language.text("planview.lesion.rules"), rules);
        node = Words.card(title, choice(), entered, details, folded);
        node.setId("plan-lesion");
        model.chosen().subscribe(this::show);
    }

    VBox node() {
        return node;
    }

    /** Moves the keyboard to the field of the lesion that is looked at. */
    void focus(Place place) {
        rows.stream()
                .filter(row -> row.place().equals(place))
                .findFirst()
                .ifPresentOrElse(FieldRow::focus, electrodes::requestFocus);
    }

    /** The fields of one lesion; they stay the same nodes while it is looked at, so that typing goes on. */
    private void enter(int lesion) {
        if (rows.isEmpty() || rows.get(0).place().lesion() != lesion) {
            rows = List.of(
                    new FieldRow<>(form, Slot.lesion(lesion, LesionFields.APPLICATIONS)),
                    new FieldRow<>(form, Slot.lesion(lesion, LesionFields.SYMPTOMATIC)));
            entered.getChildren().setAll(rows.stream().map(FieldRow::node).toList());
        }
    }

    private HBox choice() {
        electrodes.getItems().add(Optional.empty());
        model.catalogue().stream().map(Optional::of).forEach(electrodes.getItems()::add);
        electrodes.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Electrode> electrode) {
                return electrode == null
                        ? ""
                        : electrode.map(model::name).orElseGet(() -> language.text("planview.electrode.useProposal"));
            }

            @Override
            public Optional<Electrode> fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed into");
            }
        });
        electrodes.setId("plan-electrode");
        electrodes.valueProperty().addListener((property, before, taken) -> take(taken));
        electrodeLabel.setLabelFor(electrodes);
        HBox row = new HBox(electrodeLabel, electrodes);
        row.getStyleClass().add("response-control");
        return row;
    }

    private void take(Optional<Electrode> electrode) {
        if (!following && electrode != null) {
            model.chosen()
                    .get()
                    .ifPresent(row -> electrode.ifPresentOrElse(
                            taken -> model.useElectrode(row.number(), taken.id()),
                            () -> model.useProposal(row.number())));
        }
    }

    private void show(Optional<LesionPlanRow> chosen) {
        node.setVisible(chosen.isPresent());
        node.setManaged(chosen.isPresent());
        chosen.ifPresent(this::fill);
    }

    private void fill(LesionPlanRow row) {
        title.setText(language.text("planview.lesion.details", row.name()));
        electrodeLabel.setText(language.text("planview.lesion.electrode", row.number()));
        electrodes.setAccessibleText(electrodeLabel.getText());
        following = true;
        electrodes.setValue(entered(row));
        following = false;
        enter(row.number());
        details.getChildren()
                .setAll(row.details().stream()
                        .map(text -> new LinkedText(text, facts))
                        .toList());
        rules.getChildren()
                .setAll(row.rules().stream()
                        .map(rule -> new RuleLink(rule.rule(), facts))
                        .toList());
    }

    /** What the prescriber entered; an id that the catalogue does not hold shows as nothing chosen from it. */
    private Optional<Electrode> entered(LesionPlanRow row) {
        return model.catalogue().stream()
                .filter(electrode -> row.chosen().filter(electrode.id()::equals).isPresent())
                .findFirst();
    }
}
