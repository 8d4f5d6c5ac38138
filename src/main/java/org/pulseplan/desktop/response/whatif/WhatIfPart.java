package org.pulseplan.desktop.response.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.RuledLine;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.desktop.part.SameView;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.desktop.response.PatientScope;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.desktop.response.compare.Choices;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.Treatment;
import org.pulseplan.text.Language;

/** The nodes of what might be: which lesion, what is supposed of it, and the predictions side by side. */
public final class WhatIfPart {
    private static final double TABLE_HEIGHT = 420;

    private final ObservableValue<Plan> plan;
    private final WhatIfModel model;
    private final Language language;
    private final ComboBox<Optional<Integer>> lesions = new ComboBox<>();
    private final VBox node;
    private boolean following;

    /** @param plan the plan of the open case; it is read and never changed */
    public WhatIfPart(
            ObservableValue<Plan> plan, PredictedBy response, EntryReader reader, FactModel facts, Language language) {
        this.plan = plan;
        this.model = new WhatIfModel(plan, response, reader, language);
        this.language = language;
        WhatIfTable table = new WhatIfTable(model, language);
        table.setPrefHeight(TABLE_HEIGHT);
        VBox.setVgrow(table, Priority.ALWAYS);
        String tie = language.text("whatifview.tie") + " "
                + language.text(
                        "compareview.alike",
                        language.decimal(response.of(plan.getValue()).alikeOddsRatio(), 2));
        node = new VBox(
                Words.sentence(language.text("whatifview.question"), "response-question"),
                Words.sentence(language.text("whatifview.nothingChanges"), "response-comparison"),
                warnings(plan, facts),
                controls(),
                table,
                new RuledLine(new RuledText("RESP-16", tie), facts),
                Words.sentence(language.text("whatifview.stays"), "part-quiet"),
                Words.sentence(language.text("responseview.caution"), "part-quiet"),
                Choices.meaning(plan.map(PredictedBy::own), language));
        node.getStyleClass().add("part-column");
    }

    public Region node() {
        return node;
    }

    private Node warnings(ObservableValue<Plan> plan, FactModel facts) {
        VBox box = new VBox();
        plan.subscribe(planned -> {
            box.getChildren()
                    .setAll(PatientScope.warnings(planned, language).stream()
                            .map(warning -> new RuledLine(warning, facts).styled("response-outside"))
                            .toList());
            box.setManaged(!box.getChildren().isEmpty());
        });
        return box;
    }

    private Node controls() {
        fillLesions();
        List<Optional<Treatment>> treatments = Stream.concat(
                        Stream.of(Optional.<Treatment>empty()),
                        Stream.of(Treatment.values()).map(Optional::of))
                .toList();
        FlowPane controls = new FlowPane(
                labelled("lesion", lesions),
                labelled("treatment", Choices.of(treatments, model.treatment(), this::treatment)),
                labelled(
                        "electrode",
                        Choices.of(
                                List.of(ElectrodeIf.values()),
                                model.electrode(),
                                one -> language.text("whatifview.electrode." + one))),
                size(),
                Choices.labelled(
                        language.text("compareview.measure"),
                        "what-if-measure",
                        Choices.of(
                                List.of(Measure.values()),
                                model.measure(),
                                one -> language.text("compareview.measure." + one.name()))),
                Choices.labelled(
                        language.text("compareview.centre"),
                        "what-if-centre",
                        Choices.of(
                                List.of(Centre.values()),
                                model.centre(),
                                one -> language.text(
                                        "compareview.centre." + one.name(PredictedBy.own(plan.getValue()))),
                                plan)));
        controls.getStyleClass().add("response-controls");
        return controls;
    }

    private Node size() {
        TextField field = new TextField();
        field.setPrefColumnCount(6);
        field.textProperty().bindBidirectional(model.size());
        field.getProperties().put(SameView.OWN_TEXT, true);

        Label problem = Words.sentence("", "field-below", "refused");
        problem.setId("what-if-problem");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox box = new VBox(labelled("size", field), problem);
        field.accessibleHelpProperty().bind(model.problem());
        return box;
    }

    private void fillLesions() {
        lesions.setConverter(Choices.words(number -> number.map(model::name).orElse("")));
        model.offered().subscribe(this::offer);
        model.lesion().subscribe(number -> follow());
        lesions.valueProperty().addListener((property, before, number) -> {
            if (!following && number != null) {
                model.lesion().set(number);
            }
        });
    }

    private void offer(List<LesionPlan> offered) {
        following = true;
        lesions.getItems()
                .setAll(offered.stream().map(one -> Optional.of(one.number())).toList());
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        lesions.setValue(model.lesion().get());
        following = false;
    }

    private String treatment(Optional<Treatment> treatment) {
        return treatment
                .map(one -> language.text("whatifview.treatment." + one))
                .orElseGet(() -> language.text("whatifview.treatment.asPlanned"));
    }

    private Node labelled(String name, javafx.scene.control.Control control) {
        return Choices.labelled(language.text("whatifview." + name + ".label"), "what-if-" + name, control);
    }
}
