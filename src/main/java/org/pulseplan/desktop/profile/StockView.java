package org.pulseplan.desktop.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.ProfileDraft.GeneratorItem;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

/** What the site has in stock: electrodes, generators; and the way to the rules about vials and rounding. */
final class StockView extends ScrollPane {
    private static final double NAME_WIDTH = 260;
    private static final double VOLTS_WIDTH = 200;

    private final ReviewModel model;
    private final Language language;
    private final CheckBox stated;
    private final List<CheckBox> electrodes = new ArrayList<>();
    private final VBox generators = new VBox();
    private final List<GeneratorRow> rows = new ArrayList<>();

    /** @param search shows the rules that these words are in */
    StockView(ReviewModel model, Language language, Consumer<String> search) {
        this.model = model;
        this.language = language;
        this.stated = new CheckBox(language.text("siteview.stock.stated"));
        stated.setId("electrodes-stated");
        stated.setOnAction(event -> model.edit(
                "stated",
                draft -> draft.withElectrodes(stated.isSelected() ? Optional.of(Set.of()) : Optional.empty())));
        VBox list = new VBox();
        list.getStyleClass().add("stock-list");
        model.shipped().electrodes().forEach(electrode -> list.getChildren().add(box(electrode)));
        Button add = button("addGenerator", this::add);
        FlowPane rules = new FlowPane(
                button("vials", () -> search.accept("vial")),
                button("concentrations", () -> search.accept("concentration")),
                button("rounding", () -> search.accept("round-")));
        rules.getStyleClass().add("profile-answers");
        VBox content = new VBox(
                Words.heading(language.text("siteview.stock.electrodes")),
                stated,
                list,
                Words.heading(language.text("siteview.stock.generators")),
                Words.sentence(language.text("siteview.stock.generatorsHelp"), "section-note"),
                generators,
                add,
                Words.heading(language.text("siteview.stock.rules")),
                Words.sentence(language.text("siteview.stock.rulesHelp"), "section-note"),
                rules);
        content.getStyleClass().add("rule-detail");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        FollowFocus.in(this);
        model.draft().subscribe(this::show);
    }

    private CheckBox box(Electrode electrode) {
        CheckBox box = new CheckBox(language.text(
                "siteview.stock.electrode",
                electrode.codeSaid(),
                electrode.use().said()));
        box.setWrapText(true);
        box.setUserData(electrode.id());
        box.setId("stock-" + electrode.id());
        box.setOnAction(event -> model.edit("electrodes " + electrode.id(), draft -> {
            Set<String> ids = new TreeSet<>(draft.electrodes().orElse(Set.of()));
            if (box.isSelected()) {
                ids.add(electrode.id());
            } else {
                ids.remove(electrode.id());
            }
            return draft.withElectrodes(Optional.of(ids));
        }));
        electrodes.add(box);
        return box;
    }

    private Button button(String what, Runnable action) {
        Button button = new Button(language.text("siteview.command." + what));
        button.setId("stock-" + what);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(ProfileDraft draft) {
        stated.setSelected(draft.electrodes().isPresent());
        Set<String> held = draft.electrodes().orElse(Set.of());
        electrodes.forEach(box -> {
            box.setDisable(draft.electrodes().isEmpty());
            box.setSelected(held.contains((String) box.getUserData()));
        });
        while (rows.size() < draft.generators().size()) {
            rows.add(new GeneratorRow(rows.size()));
        }
        while (rows.size() > draft.generators().size()) {
            rows.remove(rows.size() - 1);
        }
        List<Node> nodes = rows.stream().map(row -> row.node).toList();
        if (!generators.getChildren().equals(nodes)) {
            generators.getChildren().setAll(nodes);
        }
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).show(draft.generators().get(index));
        }
    }

    private void add() {
        model.edit("generators add", draft -> {
            List<GeneratorItem> items = new ArrayList<>(draft.generators());
            items.add(new GeneratorItem("", ""));
            return draft.withGenerators(items);
        });
        rows.get(rows.size() - 1).name.control().requestFocus();
    }

    /** One generator: its name and its highest voltage. */
    private final class GeneratorRow {
        private final int index;
        private final TypedField name;
        private final TypedField highest;
        private final Node node;

        GeneratorRow(int index) {
            this.index = index;
            this.name = new TypedField("generator-name-" + index, language.text("siteview.field.generator", index + 1));
            this.highest =
                    new TypedField("generator-volts-" + index, language.text("siteview.field.highest", index + 1));
            highest.unit(language.unit(Unit.VOLT));
            name.wide(NAME_WIDTH);
            highest.wide(VOLTS_WIDTH);
            name.onTyped(typed -> edit("name", item -> new GeneratorItem(typed, item.highest())));
            highest.onTyped(typed -> edit("volts", item -> new GeneratorItem(item.name(), typed)));
            Button delete = new Button(language.text("siteview.command.delete"));
            delete.setAccessibleText(language.text("siteview.command.deleteGenerator", index + 1));
            delete.setOnAction(event -> delete());
            HBox row = new HBox(name.node(), highest.node(), delete);
            row.getStyleClass().add("generator-row");
            this.node = row;
        }

        private void show(GeneratorItem item) {
            name.follow(item.name());
            highest.follow(item.highest());
            String faults = new ReviewWords(language).lines(model.drafting().faults(item));
            highest.say(faults.isEmpty() ? Optional.empty() : Optional.of(faults), "");
        }

        private void edit(String what, UnaryOperator<GeneratorItem> change) {
            model.edit("generators " + what + index, draft -> {
                List<GeneratorItem> items = new ArrayList<>(draft.generators());
                items.set(index, change.apply(items.get(index)));
                return draft.withGenerators(items);
            });
        }

        private void delete() {
            model.edit("generators delete", draft -> {
                List<GeneratorItem> items = new ArrayList<>(draft.generators());
                items.remove(index);
                return draft.withGenerators(items);
            });
        }
    }
}
