package org.pulseplan.desktop.response;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.RuledLine;
import org.pulseplan.desktop.part.TwoColumns;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.response.compare.Choices;
import org.pulseplan.text.Language;

/** The nodes of the comparison: all lesions together, the table, and beside them what the numbers mean and rest on. */
final class ResponseView {
    private static final double ASIDE = 0.28;
    private static final double TABLE_HEIGHT = 360;
    private static final int SENTENCES_ON_MEANING = 5;
    private static final int SENTENCES_ON_LIMITS = 6;

    private final ResponseViewModel model;
    private final FactModel facts;
    private final Language language;
    private final TwoColumns node;

    ResponseView(ResponseViewModel model, Region why, List<Study> studies, FactModel facts, Language language) {
        this.model = model;
        this.facts = facts;
        this.language = language;
        this.node = new TwoColumns(main(), aside(why, studies), ASIDE);
    }

    Region node() {
        return node;
    }

    private Region main() {
        LesionTable table = new LesionTable(model, language);
        table.setPrefHeight(TABLE_HEIGHT);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox main = new VBox(
                Words.sentence(language.text("responseview.question"), "response-question"),
                Words.sentence(language.text("responseview.caution")),
                bands(),
                warnings(),
                controls(),
                table,
                together());
        main.getStyleClass().add("part-column");
        return main;
    }

    private Node bands() {
        Label bands = Words.sentence("", "part-quiet");
        model.own()
                .subscribe(own -> bands.setText(language.text(own ? "responseview.bands.own" : "responseview.bands")));
        return bands;
    }

    private Node warnings() {
        VBox box = new VBox();
        box.setId("response-warnings");
        model.warnings().subscribe(warnings -> {
            box.getChildren()
                    .setAll(warnings.stream()
                            .map(warning -> new RuledLine(warning, facts).styled("response-outside"))
                            .toList());
            box.setManaged(!warnings.isEmpty());
        });
        return box;
    }

    private Node together() {
        VBox content = Words.card();
        content.setId("response-together");
        model.whole().subscribe(whole -> {
            content.getChildren().setAll(Words.heading(language.text("responseview.together")));
            if (!whole.lanes().isEmpty()) {
                IntervalChart chart = new IntervalChart();
                chart.show(whole.lanes());
                content.getChildren().addAll(new IntervalAxis(language), chart);
            }
            whole.expected().forEach(sentence -> content.getChildren().add(Words.sentence(sentence)));
            whole.reasons().forEach(reason -> content.getChildren().add(Words.sentence(reason, "response-none")));
        });
        return content;
    }

    private Node controls() {
        FlowPane controls = new FlowPane(
                labelled(
                        "responseview.order",
                        "response-order",
                        Choices.of(
                                List.of(Order.values()),
                                model.order(),
                                order -> language.text("responseview.order." + order.name()))),
                labelled(
                        "responseview.centres",
                        "response-centres",
                        Choices.of(List.of(Centres.values()), model.centres(), this::centres, model.own())));
        controls.getStyleClass().add("response-controls");
        return controls;
    }

    private String centres(Centres centres) {
        return language.text(
                "responseview.centres." + centres.name() + (model.own().getValue() ? ".own" : ""));
    }

    private Node labelled(String key, String id, ComboBox<?> box) {
        Label label = new Label(language.text(key));
        label.setLabelFor(box);
        label.setMnemonicParsing(true);
        label.setMinWidth(Region.USE_PREF_SIZE);
        box.setId(id);
        box.setAccessibleText(label.getText());
        HBox pair = new HBox(label, box);
        pair.getStyleClass().add("response-control");
        return pair;
    }

    private Region aside(Region why, List<Study> studies) {
        VBox aside = new VBox(
                why,
                Words.card(
                        Words.heading(language.text("responseview.meaning")),
                        sentences("meaning", SENTENCES_ON_MEANING)),
                Words.card(
                        Words.heading(language.text("responseview.limits")), sentences("limits", SENTENCES_ON_LIMITS)),
                studies(studies));
        aside.getStyleClass().add("part-column");
        return TwoColumns.scrolling(aside);
    }

    /** Some of them read differently where the department's own model predicts. */
    private Node sentences(String kind, int count) {
        VBox box = new VBox();
        model.own()
                .subscribe(own -> box.getChildren()
                        .setAll(Words.list(IntStream.rangeClosed(1, count)
                                .mapToObj(index -> sentence("responseview." + kind + "." + index, own))
                                .toList())));
        return box;
    }

    private String sentence(String key, boolean own) {
        return language.text(own && language.has(key + ".own") ? key + ".own" : key);
    }

    private TitledPane studies(List<Study> studies) {
        VBox list = new VBox();
        list.getStyleClass().add("part-list");
        for (Study study : studies) {
            list.getChildren()
                    .addAll(
                            Words.sentence(study.citation(), "response-citation"),
                            Words.sentence(study.counts()),
                            Words.sentence(study.doi(), "part-quiet"));
        }
        TitledPane pane = Words.folded(language.text("responseview.studies", studies.size()), list);
        pane.setId("response-studies");
        return pane;
    }
}
