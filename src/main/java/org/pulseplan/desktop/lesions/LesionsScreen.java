package org.pulseplan.desktop.lesions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pulseplan.bodychart.BodyChart;
import org.pulseplan.desktop.Messages;
import org.pulseplan.desktop.Messages.Choice;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.StepProgress;
import org.pulseplan.desktop.bodychart.ChartModel;
import org.pulseplan.desktop.bodychart.ChartPane;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.paste.PasteReader;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/** The second step: the lesions as a table, one row a lesion, filled from the keyboard alone. */
public final class LesionsScreen implements Screen {
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DUPLICATE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination PASTE_HERE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SELECT_ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination TO_COMMON = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CHART = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PLUS = new KeyCodeCombination(KeyCode.ADD);
    private static final KeyCombination TIMES = new KeyCodeCombination(KeyCode.MULTIPLY);
    private static final Set<KeyCode> ON_NUMBER_PAD = Set.of(KeyCode.ADD, KeyCode.MULTIPLY);
    private static final int FIRST_DIAMETER = LesionColumns.of(LesionFields.DIAMETER_1.id());

    private final FormContext form;
    private final Language language;
    private final Messages messages;
    private final LesionTable table;
    private final LesionGrid grid;
    private final LesionSelection selection;
    private final CommonRow common;
    private final PasteModel paste;
    private final PastePane pastePane;
    private final ChartPane chart;
    private final LesionsBody body;
    private final Label count = new Label();
    private final VBox node;
    private final ObservableValue<State> state;

    public LesionsScreen(FormContext form, Messages messages) {
        this.form = form;
        this.language = form.language();
        this.messages = messages;
        this.table = new LesionTable(form.model());
        this.selection = new LesionSelection(form.model());
        this.common = new CommonRow(form, selection);
        this.grid = new LesionGrid(form, table, selection, this::delete);
        this.paste = new PasteModel(form.model(), new PasteReader(form.reader(), language), language);
        this.pastePane = new PastePane(paste, this::takeOver, this::leavePaste);
        this.state = StepProgress.of(
                form.model(), plan -> finding -> finding.place().area() == Place.Area.LESION, LesionsScreen::complete);
        ScrollPane scroller = new ScrollPane(grid);
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(false);
        FollowFocus.in(scroller);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        this.chart = new ChartPane(new ChartModel(BodyChart.shipped(), form.model(), language, this::marked));
        this.body = new LesionsBody(acrossIfNeeded(new VBox(head(), common, scroller)), chart);
        StackPane layers = new StackPane(body, pastePane);
        pastePane.setVisible(false);
        VBox.setVgrow(layers, Priority.ALWAYS);
        this.node = new VBox(commands(), new IrradiationQuestion(form.model(), language), layers);
        node.getStyleClass().add("lesions");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        form.model().draft().addListener((property, before, draft) -> count());
        count();
    }

    @Override
    public String title() {
        return "desktop.step.lesions";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<State> state() {
        return state;
    }

    @Override
    public boolean holds(Place place) {
        return place.area() == Place.Area.LESION && !place.field().equals(LesionFields.ELECTRODE.id());
    }

    @Override
    public void goTo(Place place) {
        body.showTable();
        grid.focus(place.lesion(), Math.max(0, LesionColumns.of(place.field())));
    }

    private static boolean complete(Plan plan) {
        return !plan.lesions().isEmpty()
                && plan.lesions().stream()
                        .allMatch(lesion -> lesion.size().known().isPresent()
                                && LesionColumns.ENTERED.stream()
                                        .map(LesionColumns.Column::field)
                                        .filter(field -> !field.equals(LesionFields.NOTE))
                                        .allMatch(field -> lesion.draft()
                                                .entries()
                                                .known(field)
                                                .isPresent()));
    }

    /** In a narrow window the table scrolls sideways as a whole, its head with it. */
    private static Region acrossIfNeeded(VBox whole) {
        whole.setMinWidth(LesionColumns.totalWidth());
        ScrollPane across = new ScrollPane(whole);
        across.setFitToWidth(true);
        across.setFitToHeight(true);
        across.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        across.setFocusTraversable(false);
        VBox.setVgrow(across, Priority.ALWAYS);
        return across;
    }

    private Node commands() {
        count.getStyleClass().add("section-heading");
        count.setId("lesion-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane commands = new FlowPane(
                count,
                body.toggle(language),
                button("add", this::add),
                button("duplicate", this::duplicate),
                button("paste", this::paste));
        commands.setRowValignment(VPos.CENTER);
        commands.getStyleClass().add("lesion-buttons");
        return commands;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(language.text("desktop.lesions." + name));
        button.setId("lesions-" + name);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node head() {
        HBox head = new HBox(title("number", LesionColumns.NUMBER_WIDTH));
        head.setAlignment(Pos.BOTTOM_LEFT);
        head.getStyleClass().add("lesion-head");
        LesionColumns.ENTERED.forEach(column -> {
            Label title = title(column.field().id(), column.width());
            if (column.grows()) {
                title.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(title, Priority.ALWAYS);
            }
            head.getChildren().add(title);
        });
        head.getChildren()
                .addAll(title("volume", LesionColumns.VOLUME_WIDTH), title("none", LesionColumns.DELETE_WIDTH));
        return head;
    }

    private Label title(String name, double width) {
        Label title = new Label(language.text("desktop.lesions.head." + name));
        title.setWrapText(true);
        title.setMinWidth(width);
        title.setPrefWidth(width);
        title.setMaxWidth(width);
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }

    /** A copied table is pasted into the table also with the usual key; a single value goes into its field. */
    private void pressed(KeyEvent key) {
        if (pastePane.isVisible() || (PASTE_HERE.match(key) && !PasteReader.isTable(copied()))) {
            return;
        }
        keys().entrySet().stream()
                .filter(one -> one.getKey().match(key))
                .filter(one -> !ON_NUMBER_PAD.contains(key.getCode()) || !inNote())
                .findFirst()
                .ifPresent(one -> {
                    one.getValue().run();
                    key.consume();
                });
    }

    private Map<KeyCombination, Runnable> keys() {
        return Map.of(
                ADD, this::add,
                DUPLICATE, this::duplicate,
                PLUS, this::add,
                TIMES, this::duplicate,
                PASTE, this::paste,
                PASTE_HERE, this::paste,
                SELECT_ALL, () -> selection.add(table.numbers()),
                TO_COMMON, common::focusFirst,
                CHART, this::toChart);
    }

    private void add() {
        grid.focus(table.add(), 0);
    }

    /** In a note a plus is a plus. */
    private boolean inNote() {
        return grid.isInColumn(LesionColumns.of(LesionFields.NOTE.id()));
    }

    private static String copied() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    /** Shows what is understood of the clipboard in place of the table. */
    private void paste() {
        if (paste.show(copied())) {
            showPaste(true);
            pastePane.focusFirst();
        } else {
            messages.tell("paste", Phrase.of("paste.nothing"));
        }
    }

    private void takeOver() {
        List<Integer> added = paste.takeOver();
        showPaste(false);
        if (!added.isEmpty()) {
            int first = added.get(0);
            int last = added.get(added.size() - 1);
            grid.focus(first, 0);
            messages.tell(
                    "paste",
                    first == last ? Phrase.of("paste.done.one", first) : Phrase.of("paste.done", first, last),
                    new Choice("desktop.command.undo", form.model()::undo));
        }
    }

    private void leavePaste() {
        paste.cancel();
        showPaste(false);
        grid.focusLast();
    }

    private void showPaste(boolean shown) {
        pastePane.setVisible(shown);
        body.setVisible(!shown);
    }

    /** A lesion that was marked on the chart goes on being filled in the table. */
    private void marked(int number) {
        body.showTable();
        grid.focus(number, FIRST_DIAMETER);
    }

    /** From the table to the chart, and back. */
    private void toChart() {
        if (chart.isFocusWithin()) {
            body.showTable();
            grid.focusLast();
        } else {
            body.showChart();
            chart.focusChart();
        }
    }

    private void duplicate() {
        grid.focus(table.duplicateLast(), FIRST_DIAMETER);
    }

    private void delete(int number) {
        int next = table.neighbour(number, 1);
        int neighbour = next == number ? table.neighbour(number, -1) : next;
        table.delete(number);
        grid.focus(neighbour, 0);
        messages.tell(
                "lesion",
                Phrase.of("desktop.lesions.deleted", number),
                new Choice("desktop.command.undo", form.model()::undo));
    }

    private void count() {
        int lesions = table.numbers().size();
        count.setText(
                switch (lesions) {
                    case 0 -> language.text("desktop.lesions.none");
                    case 1 -> language.text("desktop.lesions.one");
                    default -> language.text("desktop.lesions.count", lesions);
                });
    }
}
