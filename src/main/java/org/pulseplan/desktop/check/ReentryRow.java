package org.pulseplan.desktop.check;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.FieldRow;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.entry.Place;
import org.pulseplan.plan.Reentry;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.text.Language;

/** What is entered again for one measurement or lesion, and once the two entries are side by side, what came out. */
final class ReentryRow extends VBox {
    /** Name and both diameters of a lesion on one line, px. */
    private static final double LESION_WIDTH = 480;

    private final Language language;
    private final CheckModel model;
    private final List<FieldRow<?>> fields;
    private final VBox outcome = new VBox();

    /** @param heading whose numbers they are; empty where the fields say it themselves */
    ReentryRow(String heading, List<FieldRow<?>> fields, CheckModel model, Language language) {
        this.language = language;
        this.model = model;
        this.fields = List.copyOf(fields);
        FlowPane line = new FlowPane();
        line.getStyleClass().add("section-fields");
        line.setPrefWrapLength(heading.isEmpty() ? 0 : LESION_WIDTH);
        if (!heading.isEmpty()) {
            Label label = Words.sentence(heading, "reentry-heading");
            line.getChildren().add(label);
        }
        fields.forEach(field -> line.getChildren().add(field.node()));
        outcome.getStyleClass().add("reentry-outcome");
        getStyleClass().add("reentry-row");
        getChildren().addAll(line, outcome);
    }

    void focus() {
        fields.get(0).focus();
    }

    /** @param lines the numbers of this row; told only when the two entries were put side by side */
    void show(List<Reentry.Line> lines) {
        boolean blind = model.blind();
        fields.forEach(field -> field.node().setDisable(!blind));
        outcome.getChildren().clear();
        if (!blind) {
            lines.forEach(this::tell);
            places(lines).ifPresent(places -> outcome.getChildren().add(again(places)));
        }
    }

    private void tell(Reentry.Line line) {
        outcome.getChildren()
                .add(
                        switch (line.outcome()) {
                            case AGREES ->
                                Words.sentence(language.text("checkview.agrees", line.name()), "reentry-agrees");
                            case DIFFERS -> difference(line);
                            case OPEN, BLIND -> Words.sentence(language.text("checkview.open", line.name()));
                        });
    }

    /** Both values side by side, with the dose that each gives. */
    private Node difference(Reentry.Line line) {
        Label words = Words.sentence(
                language.text(
                        "checkview.differs",
                        line.name(),
                        side(line.first(), line.firstDose()),
                        side(line.second(), line.secondDose())),
                "reentry-differs");
        Button take = new Button(language.text("checkview.takeOver", value(line.second())));
        take.setAccessibleText(language.text("checkview.takeOverName", line.name(), value(line.second())));
        take.setOnAction(event -> model.takeOver(line.place()));
        take.setId("take-over-" + id(line.place()));
        return new VBox(words, take);
    }

    private Button again(List<Place> places) {
        Button again = new Button(language.text("checkview.again"));
        again.setId("again-" + id(places.get(0)));
        again.setOnAction(event -> {
            model.again(places);
            fields.get(0).node().setDisable(false);
            fields.get(0).focus();
        });
        return again;
    }

    private static Optional<List<Place>> places(List<Reentry.Line> lines) {
        boolean differs = lines.stream().anyMatch(line -> line.outcome() == Reentry.Outcome.DIFFERS);
        return differs ? Optional.of(lines.stream().map(Reentry.Line::place).toList()) : Optional.empty();
    }

    private String side(Optional<Quantity> value, Optional<Quantity> dose) {
        return dose.map(known -> language.text("checkview.withDose", value(value), known))
                .orElseGet(() -> value(value));
    }

    private String value(Optional<Quantity> value) {
        return value.map(language::say).orElseGet(() -> language.text("checkview.nothing"));
    }

    private static String id(Place place) {
        return place.lesion() == 0 ? place.field() : place.lesion() + "-" + place.field();
    }
}
