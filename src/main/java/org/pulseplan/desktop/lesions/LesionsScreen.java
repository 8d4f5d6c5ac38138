package org.pulseplan.desktop.lesions;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/** The second step: the lesions as a table, one row a lesion, filled from the keyboard alone. */
public final class LesionsScreen implements Screen {
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DUPLICATE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final int FIRST_DIAMETER = LesionColumns.of(LesionFields.DIAMETER_1.id());

    private final FormContext form;
    private final Language language;
    private final Messages messages;
    private final LesionTable table;
    private final LesionGrid grid;
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
        this.grid = new LesionGrid(form, table, this::delete);
        this.state = StepProgress.of(
                form.model(), plan -> finding -> finding.place().area() == Place.Area.LESION, LesionsScreen::complete);
        ScrollPane scroller = new ScrollPane(grid);
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(false);
        FollowFocus.in(scroller);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        this.chart = new ChartPane(new ChartModel(BodyChart.shipped(), form.model(), language, this::marked));
        this.body = new LesionsBody(acrossIfNeeded(new VBox(head(), scroller)), chart);
        VBox.setVgrow(body, Priority.ALWAYS);
        this.node = new VBox(commands(), body);
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
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox commands =
                new HBox(count, body.toggle(language), button("add", this::add), button("duplicate", this::duplicate));
        commands.setAlignment(Pos.CENTER_LEFT);
        commands.getStyleClass().add("lesion-commands");
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

    private void pressed(KeyEvent key) {
        if (ADD.match(key)) {
            add();
            key.consume();
        } else if (DUPLICATE.match(key)) {
            duplicate();
            key.consume();
        } else if (key.getCode() == KeyCode.F6) {
            toChart();
            key.consume();
        }
    }

    private void add() {
        grid.focus(table.add(), 0);
    }

    /** A lesion that was marked on the chart goes on being filled in the table. */
    private void marked(int number) {
        grid.focus(number, FIRST_DIAMETER);
    }

    /** From the table to the chart, and back. */
    private void toChart() {
        if (chart.isFocusWithin()) {
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
