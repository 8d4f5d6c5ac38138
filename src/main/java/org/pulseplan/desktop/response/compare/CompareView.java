package org.pulseplan.desktop.response.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.RuledLine;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.desktop.response.PatientScope;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.text.Language;

/** The nodes of the comparison: whose lesions, the choices, the forest plot, and what it says of two lesions. */
final class CompareView {
    private final CompareModel model;
    private final PairsModel pairs;
    private final OtherCases cases;
    private final ExportModel export;
    private final Runnable addCase;
    private final FactModel facts;
    private final Language language;
    private final ComboBox<Optional<LesionKey>> reference = new ComboBox<>();
    private final VBox node;
    private boolean following;

    /** @param addCase asks for a file and adds its case */
    CompareView(
            CompareModel model,
            PairsModel pairs,
            OtherCases cases,
            ExportModel export,
            Runnable addCase,
            FactModel facts,
            Language language) {
        this.model = model;
        this.pairs = pairs;
        this.cases = cases;
        this.export = export;
        this.addCase = addCase;
        this.facts = facts;
        this.language = language;
        ForestTable table = new ForestTable(model, language);
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(
                Words.sentence(language.text("compareview.question"), "response-question"),
                Words.sentence(language.text("responseview.caution")),
                patients(),
                controls(),
                table,
                pair(),
                matrix(),
                saving(),
                Choices.meaning(
                        model.legend().map(all -> PredictedBy.own(all.get(0).plan())), language));
        node.getStyleClass().add("part-column");
        node.setId("response-compare-tab");
    }

    Region node() {
        return node;
    }

    private Node patients() {
        VBox list = new VBox();
        list.getStyleClass().add("part-list");
        model.legend()
                .subscribe(all -> list.getChildren()
                        .setAll(all.stream().map(this::patient).toList()));
        Button add = new Button(language.text("compareview.add"));
        add.setId("compare-add");
        add.setOnAction(pressed -> addCase.run());
        Label problem = Words.sentence("", "response-outside");
        problem.setId("compare-problem");
        problem.textProperty().bind(cases.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        VBox box = new VBox(list, add, problem);
        box.getStyleClass().add("part-list");
        return box;
    }

    private Node patient(ComparedCase one) {
        Label who = Words.sentence(language.text(
                "compareview.patient", one.letter(), one.identity().line(), one.from()));
        HBox row = new HBox(who);
        row.getStyleClass().add("response-control");
        if (one.whose() != 0) {
            Button remove = new Button(language.text("compareview.remove", one.letter()));
            remove.setMinWidth(Region.USE_PREF_SIZE);
            remove.setOnAction(pressed -> cases.remove(one.whose()));
            row.getChildren().add(remove);
        }
        VBox box = new VBox(row);
        PatientScope.warnings(one.plan(), language)
                .forEach(warning -> box.getChildren().add(new RuledLine(warning, facts).styled("response-outside")));
        return box;
    }

    private Node controls() {
        fillReference();
        FlowPane controls = new FlowPane(
                choice("measure", Measure.values(), model.measure()),
                Choices.labelled(
                        language.text("compareview.centre"),
                        "compare-centre",
                        Choices.of(List.of(Centre.values()), model.centre(), this::centre, model.legend())),
                choice("order", ForestOrder.values(), model.order()),
                Choices.labelled(language.text("compareview.against"), "compare-against", reference));
        controls.getStyleClass().add("response-controls");
        return controls;
    }

    private String centre(Centre centre) {
        return language.text("compareview.centre."
                + centre.name(PredictedBy.own(model.legend().get().get(0).plan())));
    }

    private void fillReference() {
        reference.setConverter(Choices.words(key -> key.flatMap(model::row)
                .map(ForestRow::name)
                .orElseGet(() -> language.text("compareview.against.none"))));
        model.rows().addListener((ListChangeListener<ForestRow>) change -> offer());
        model.reference().subscribe(key -> offer());
        reference.valueProperty().addListener((property, before, key) -> {
            if (!following && key != null) {
                model.reference().set(key);
            }
        });
    }

    private void offer() {
        List<Optional<LesionKey>> offered = model.offered();
        following = true;
        if (!reference.getItems().equals(offered)) {
            reference.getItems().setAll(offered);
        }
        reference.setValue(model.reference().get());
        following = false;
    }

    private Node saving() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("response-controls");
        for (ExportKind kind : ExportKind.values()) {
            Button button = new Button(language.text("compareview.export." + kind.name()));
            button.setId("compare-save-" + kind.name().toLowerCase(Locale.ROOT));
            button.setOnAction(pressed -> export.save(kind));
            buttons.getChildren().add(button);
        }
        CheckBox named = new CheckBox(language.text("compareview.export.named"));
        named.setId("compare-named");
        named.selectedProperty().bindBidirectional(export.named());
        buttons.getChildren().add(named);
        Label outcome = Words.sentence("");
        outcome.setId("compare-saved");
        outcome.textProperty().bind(export.outcome());
        outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
        VBox box = new VBox(buttons, outcome);
        box.getStyleClass().add("part-list");
        return box;
    }

    private Node matrix() {
        Label part = Words.sentence("", "part-quiet");
        part.managedProperty().bind(part.textProperty().isNotEmpty());
        Label said = Words.sentence("", "response-comparison");
        said.setId("compare-pairs-sentence");
        said.textProperty().bind(pairs.sentence());
        PairMatrix matrix = new PairMatrix(pairs, part, language);
        Label heading = Words.heading(language.text("compareview.pairs"));
        heading.setLabelFor(matrix);
        VBox box = new VBox(
                heading, Words.sentence(language.text("compareview.pairs.read"), "part-quiet"), matrix, part, said);
        box.getStyleClass().add("part-list");
        return box;
    }

    private Node pair() {
        Label sentence = Words.sentence("", "response-comparison");
        sentence.setId("compare-pair");
        sentence.textProperty().bind(model.sentence());
        VBox box = new VBox(sentence, new RuledLine(new RuledText("RESP-16", model.alikeMeans()), facts));
        box.getStyleClass().add("part-list");
        return box;
    }

    private <E extends Enum<E>> Node choice(String name, E[] values, ObjectProperty<E> chosen) {
        return Choices.labelled(
                language.text("compareview." + name),
                "compare-" + name,
                Choices.of(List.of(values), chosen, one -> language.text("compareview." + name + "." + one.name())));
    }
}
