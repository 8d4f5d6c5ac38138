package org.pulseplan.desktop.response;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.RuledLine;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/** The nodes of why: each factor's part, what knowing more would change, and the comparison with another lesion. */
final class WhyView {
    private static final double SMALLEST_REACH = 0.5;

    private final WhyModel model;
    private final FactModel facts;
    private final Language language;
    private final VBox reasons = new VBox();
    private final ComboBox<Optional<Integer>> others = new ComboBox<>();
    private final VBox node;
    private boolean following;

    WhyView(WhyModel model, FactModel facts, Language language) {
        this.model = model;
        this.facts = facts;
        this.language = language;
        reasons.getStyleClass().add("part-list");
        node = Words.card(reasons, comparison());
        node.setId("response-why");
        model.why().subscribe(this::show);
        model.others().subscribe(this::offer);
    }

    Region node() {
        return node;
    }

    private Node comparison() {
        Label label = new Label(language.text("responseview.compare"));
        label.setLabelFor(others);
        label.setMinWidth(Region.USE_PREF_SIZE);
        others.setId("response-compare");
        others.setAccessibleText(label.getText());
        others.setMaxWidth(Double.MAX_VALUE);
        others.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Integer> number) {
                return number == null ? "" : name(number);
            }

            @Override
            public Optional<Integer> fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed into");
            }
        });
        others.valueProperty().addListener((property, before, number) -> {
            if (!following && number != null) {
                model.other().set(number);
            }
        });
        Label sentence = Words.sentence("", "response-comparison");
        sentence.textProperty().bind(model.comparison());
        VBox box = new VBox(label, others, sentence);
        box.getStyleClass().add("part-list");
        box.visibleProperty().bind(model.why().map(Optional::isPresent));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private String name(Optional<Integer> number) {
        return number.flatMap(wanted -> model.others().get().stream()
                        .filter(row -> row.number() == wanted)
                        .map(ResponseRow::name)
                        .findFirst())
                .orElseGet(() -> language.text("responseview.compare.none"));
    }

    private void offer(List<ResponseRow> rows) {
        following = true;
        others.getItems().setAll(List.of(Optional.empty()));
        rows.forEach(row -> others.getItems().add(Optional.of(row.number())));
        others.setValue(model.other().get());
        following = false;
    }

    private void show(Optional<Why> why) {
        reasons.getChildren().clear();
        why.ifPresentOrElse(this::fill, () -> add(Words.sentence(language.text("responseview.why.choose"))));
    }

    private void fill(Why why) {
        add(Words.heading(language.text("responseview.why", why.name())));
        why.outside().forEach(warning -> add(new RuledLine(warning, facts).styled("response-outside")));
        add(Words.sentence(why.reference(), "part-quiet"));
        if (why.factors().isEmpty()) {
            add(Words.sentence(language.text("responseview.why.same")));
        }
        double reach = why.factors().stream()
                .mapToDouble(factor -> Math.max(Math.abs(factor.low95()), Math.abs(factor.high95())))
                .reduce(SMALLEST_REACH, Math::max);
        why.factors().forEach(factor -> add(factor(factor, reach)));
        studies(why.factors());
        if (!why.unknown().isEmpty()) {
            add(Words.heading(language.text("responseview.unknown")));
            why.unknown().forEach(line -> add(Words.sentence(line)));
        }
    }

    private void studies(List<Factor> factors) {
        List<String> lines = factors.stream()
                .filter(factor -> !factor.studies().isEmpty())
                .map(factor -> language.text("responseview.factor.studies", factor.name(), factor.studies()))
                .toList();
        if (!lines.isEmpty()) {
            add(Words.folded(language.text("responseview.why.studies"), Words.list(lines)));
        }
    }

    private Node factor(Factor factor, double reach) {
        Label effect = Words.sentence(factor.effect());
        Label founded = Words.sentence(factor.founded(), "part-quiet");
        VBox box =
                new VBox(Words.sentence(factor.name(), "factor-name"), new FactorBar(factor, reach), effect, founded);
        box.getStyleClass().add("factor");
        return box;
    }

    private void add(Node part) {
        reasons.getChildren().add(part);
    }
}
