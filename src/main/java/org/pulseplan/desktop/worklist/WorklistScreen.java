package org.pulseplan.desktop.worklist;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.Cover;
import org.pulseplan.desktop.part.Look;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.plan.SampleCase;
import org.pulseplan.text.Language;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseId;
import org.pulseplan.worklist.Worklist.Show;

/** The worklist over the whole window: search and filter above, the cases below, invented patients to learn with beside. */
public final class WorklistScreen extends BorderPane implements Cover {
    private static final double NARROW = 900;
    private static final double SIDE_SHARE = 0.27;

    private final WorklistModel model;
    private final Language language;
    private final Doings doings;
    private final TextField search = new TextField();
    private final WorklistTable table;

    /**
     * What can be done from here.
     *
     * @param back returns to the open case
     * @param startNew starts a new case
     * @param importFile takes a case from a file
     * @param open opens a case
     * @param repeat starts a case for another session of the same patient
     * @param sample opens an invented case
     */
    public record Doings(
            Runnable back,
            Runnable startNew,
            Runnable importFile,
            Consumer<CaseId> open,
            Consumer<CaseId> repeat,
            Consumer<SampleCase> sample) {}

    /**
     * @param zone the zone of the times
     * @param languages chooses the language
     */
    public WorklistScreen(
            WorklistModel model,
            Language language,
            ZoneId zone,
            List<SampleCase> samples,
            Node languages,
            Doings doings) {
        this.model = model;
        this.language = language;
        this.doings = doings;
        this.table = new WorklistTable(model, language, new HeadingWords(language, zone), this::open);
        setId("worklist-screen");
        getStyleClass().add("worklist-screen");
        setTop(new VBox(head(languages), refusal(), interruption(), finder()));
        setCenter(new VBox(table, actions()));
        VBox.setVgrow(table, Priority.ALWAYS);
        if (!samples.isEmpty()) {
            setRight(samples(samples));
        }
        Look.dressed(this);
        widthProperty().addListener((property, before, width) -> table.narrow(width.doubleValue() < NARROW));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                doings.back().run();
            }
        });
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public String title() {
        return "worklistview.window";
    }

    /** The keyboard goes to the search. */
    @Override
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void startNew() {
        doings.startNew().run();
    }

    @Override
    public void open() {
        doings.importFile().run();
    }

    private void open(CaseHeading heading) {
        doings.open().accept(heading.id());
    }

    private Node head(Node languages) {
        Label title = new Label(language.text("worklistview.title"));
        title.getStyleClass().add("app-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane commands = new FlowPane(
                button("new", doings.startNew()),
                button("import", doings.importFile()),
                button("back", doings.back()),
                languages);
        commands.getStyleClass().add("case-commands");
        commands.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(commands, Priority.ALWAYS);
        HBox head = new HBox(title, commands);
        head.getStyleClass().add("case-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node finder() {
        search.setId("worklist-search");
        search.setPromptText(language.text("worklistview.search"));
        search.setAccessibleText(language.text("worklistview.search"));
        search.textProperty().bindBidirectional(model.search());
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setOnAction(event -> chosen(this::open));
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                key.consume();
                table.requestFocus();
            }
        });
        FlowPane filters = new FlowPane();
        filters.getStyleClass().add("worklist-filters");
        ToggleGroup group = new ToggleGroup();
        for (Show show : Show.values()) {
            filters.getChildren().add(filter(show, group));
        }
        VBox finder = new VBox(search, filters);
        finder.getStyleClass().add("worklist-finder");
        return finder;
    }

    private ToggleButton filter(Show show, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId("worklist-" + show.name());
        button.setToggleGroup(group);
        button.setSelected(model.show().get() == show);
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> label(show, model.counts().get()), model.counts()));
        button.accessibleTextProperty().bind(button.textProperty());
        button.setOnAction(event -> {
            button.setSelected(true);
            model.show().set(show);
        });
        model.show().addListener((property, before, chosen) -> button.setSelected(chosen == show));
        return button;
    }

    private String label(Show show, Map<Show, Long> counts) {
        return language.text("worklistview.show." + show.name(), language.decimal(counts.getOrDefault(show, 0L), 0));
    }

    private Node refusal() {
        Label why = Words.sentence("", "worklist-refused");
        why.setId("worklist-refused");
        model.refused().subscribe(refused -> {
            why.setText(refused.map(reason -> language.text("worklistview.refused", reason))
                    .orElse(""));
            why.setVisible(refused.isPresent());
            why.setManaged(refused.isPresent());
        });
        return why;
    }

    private Node interruption() {
        Button open = button("interrupted", () -> model.interrupted().get().ifPresent(doings.open()));
        Label what = Words.sentence(language.text("worklistview.interrupted"));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(what, open);
        row.getStyleClass().add("worklist-interrupted");
        row.setAlignment(Pos.CENTER_LEFT);
        model.interrupted().subscribe(id -> {
            row.setVisible(id.isPresent());
            row.setManaged(id.isPresent());
        });
        return row;
    }

    private Node actions() {
        Button open = button("open", () -> chosen(this::open));
        Button repeat = button("repeat", () -> chosen(heading -> doings.repeat().accept(heading.id())));
        Button archive = button("archive", () -> chosen(heading -> model.archive(heading, !heading.archived())));
        for (Button button : List.of(open, repeat, archive)) {
            button.disableProperty()
                    .bind(table.getSelectionModel().selectedItemProperty().isNull());
        }
        model.show().subscribe(show -> name(archive, show == Show.ARCHIVED ? "bringBack" : "archive"));
        FlowPane actions = new FlowPane(open, repeat, archive);
        actions.getStyleClass().add("worklist-actions");
        return actions;
    }

    private void chosen(Consumer<CaseHeading> action) {
        CaseHeading heading = table.getSelectionModel().getSelectedItem();
        if (heading != null) {
            action.accept(heading);
        }
    }

    private Button button(String command, Runnable action) {
        Button button = new Button();
        button.setId("worklist-" + command);
        name(button, command);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void name(Button button, String command) {
        button.setText(language.text("worklistview.command." + command));
        button.setAccessibleText(button.getText());
    }

    private Node samples(List<SampleCase> samples) {
        Label heading = Words.sentence(language.text("worklistview.samples"), "side-heading");
        VBox list = new VBox(heading, Words.sentence(language.text("worklistview.samples.help"), "worklist-help"));
        samples.stream().map(this::sample).forEach(list.getChildren()::add);
        list.getStyleClass().add("worklist-samples");
        ScrollPane scroller = new ScrollPane(list);
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(false);
        scroller.getStyleClass().add("worklist-side");
        scroller.prefWidthProperty().bind(widthProperty().multiply(SIDE_SHARE));
        return scroller;
    }

    private Button sample(SampleCase sample) {
        Button button = new Button(sample.title());
        button.getStyleClass().add("sample");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(language.text("desktop.sample.name", sample.title()));
        button.setOnAction(event -> doings.sample().accept(sample));
        return button;
    }
}
