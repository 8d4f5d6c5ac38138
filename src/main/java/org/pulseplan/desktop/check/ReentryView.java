package org.pulseplan.desktop.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.FieldRow;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Place;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Reentry;
import org.pulseplan.text.Language;

/** The part of the step in which the second person enters, and in which the two entries are put side by side. */
final class ReentryView extends VBox {
    private static final double NAME_WIDTH = 260;
    private static final double NUMBER_WIDTH = 190;
    private static final double DIAMETER_WIDTH = 150;

    private final FormContext form;
    private final Language language;
    private final CheckModel model;
    private final FieldRow<String> by;
    private final Label status = Words.sentence("");
    private final Button compare = new Button();
    private final Button reopen = new Button();
    private final FlowPane rows = new FlowPane();
    private final Map<String, ReentryRow> byKey = new LinkedHashMap<>();

    ReentryView(FormContext form, CheckModel model) {
        this.form = form;
        this.language = form.language();
        this.model = model;
        this.by = new FieldRow<>(form, SecondSlots.by()).wide(NAME_WIDTH);
        getStyleClass().addAll("part-card", "reentry");
        rows.getStyleClass().add("reentry-rows");
        status.setId("reentry-status");
        button(compare, "compare", model::compare);
        button(reopen, "reopen", model::reopen);
        FlowPane commands = new FlowPane(compare, reopen);
        commands.getStyleClass().add("section-fields");
        getChildren()
                .addAll(
                        Words.heading(language.text("checkview.reentry")),
                        Words.sentence(language.text("checkview.reentry.how"), "field-below"),
                        new HBox(by.node()),
                        rows,
                        status,
                        commands);
        model.reentry().subscribe(this::show);
        form.model().draft().subscribe(draft -> show(model.reentry().getValue()));
        form.model().current().subscribe(now -> show(model.reentry().getValue()));
    }

    void focus(Place place) {
        ReentryRow row = byKey.get(key(place));
        if (row == null) {
            by.focus();
        } else {
            row.focus();
        }
    }

    private void button(Button button, String name, Runnable action) {
        button.setText(language.text("checkview." + name));
        button.setAccessibleText(button.getText());
        button.setId("reentry-" + name);
        button.setOnAction(event -> action.run());
    }

    private void show(Reentry reentry) {
        Map<String, List<Reentry.Line>> lines = new LinkedHashMap<>();
        reentry.lines()
                .forEach(line -> lines.computeIfAbsent(key(line.place()), key -> new ArrayList<>())
                        .add(line));
        lines.forEach((key, own) ->
                byKey.computeIfAbsent(key, absent -> row(own.get(0).place())));
        List<ReentryRow> shown = lines.keySet().stream().map(byKey::get).toList();
        if (!rows.getChildren().equals(shown)) {
            rows.getChildren().setAll(shown);
        }
        lines.forEach((key, own) -> Optional.ofNullable(byKey.get(key)).ifPresent(row -> row.show(own)));
        by.node().setDisable(!model.blind());
        status.setText(language.say(reentry.inWords()));
        compare.setDisable(!model.comparable());
        boolean compared = !model.blind();
        compare.setVisible(!compared);
        compare.setManaged(!compared);
        reopen.setVisible(compared);
        reopen.setManaged(compared);
    }

    private ReentryRow row(Place place) {
        ReentryRow row = made(place);
        row.maxWidthProperty().bind(rows.widthProperty());
        return row;
    }

    private ReentryRow made(Place place) {
        return place.area() == Place.Area.LESION ? lesion(place.lesion()) : patient(place.field());
    }

    private ReentryRow lesion(int number) {
        return new ReentryRow(
                language.text("checkview.lesion", number),
                List.of(
                        new FieldRow<>(form, SecondSlots.lesion(number, LesionFields.DIAMETER_1)).wide(DIAMETER_WIDTH),
                        new FieldRow<>(form, SecondSlots.lesion(number, LesionFields.DIAMETER_2)).wide(DIAMETER_WIDTH)),
                model,
                language);
    }

    private ReentryRow patient(String field) {
        for (Field<?> one : List.of(PatientFields.WEIGHT, PatientFields.HEIGHT)) {
            if (one.id().equals(field)) {
                return patient(one);
            }
        }
        return patient(PatientFields.CREATININE);
    }

    private ReentryRow patient(Field<?> field) {
        return new ReentryRow(
                "", List.of(new FieldRow<>(form, SecondSlots.patient(field)).wide(NUMBER_WIDTH)), model, language);
    }

    /** The two diameters of a lesion are one row. */
    private static String key(Place place) {
        return place.area() == Place.Area.LESION ? "lesion/" + place.lesion() : place.field();
    }
}
