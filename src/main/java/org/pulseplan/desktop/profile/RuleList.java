package org.pulseplan.desktop.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.pulseplan.desktop.Symbol;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.profile.ReviewModel.Show;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.profile.Review.Item;
import org.pulseplan.profile.Review.State;
import org.pulseplan.text.Language;

/** The list of rules to review, with its filter, its groups and its search. A adopts what is chosen, O opens it again. */
final class RuleList extends VBox {
    private static final double LEAST_WIDTH = 230;

    /** Padding of a line and the scroll bar, px. */
    private static final double BESIDE_TEXT = 40;

    private static final double SEARCH_WIDTH = 120;

    private final ReviewModel model;
    private final Language language;
    private final ReviewWords words;
    private final ListView<String> list;
    private final List<ToggleButton> filters = new ArrayList<>();
    private boolean following;

    RuleList(ReviewModel model, Language language) {
        this.model = model;
        this.language = language;
        this.words = new ReviewWords(language);
        this.list = new ListView<>(model.listed());
        getStyleClass().add("rule-list");
        setMinWidth(LEAST_WIDTH);
        list.setId("rules");
        list.setAccessibleText(language.text("siteview.rules"));
        list.setPlaceholder(Words.sentence(language.text("siteview.rules.none"), "no-findings"));
        list.setCellFactory(view -> new RuleCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filters(), finders(), list);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, id) -> chosen(id));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.A && !key.isShortcutDown()) {
                model.adopt();
                key.consume();
            } else if (key.getCode() == KeyCode.O && !key.isShortcutDown()) {
                model.reopen();
                key.consume();
            }
        });
        model.selected().addListener((property, before, id) -> follow());
        model.listed().addListener((ListChangeListener<String>) change -> follow());
        model.review().subscribe(review -> {
            list.refresh();
            count();
        });
        follow();
    }

    /** Moves the keyboard into the list; the first rule is chosen where none was. */
    void focus() {
        list.requestFocus();
        if (model.selected().get().isEmpty() && !model.listed().isEmpty()) {
            model.selected().set(Optional.of(model.listed().get(0)));
        }
    }

    private FlowPane filters() {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane();
        row.getStyleClass().add("rule-filters");
        for (Show show : Show.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("show-" + show);
            button.setUserData(show);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.show().set(show);
            });
            filters.add(button);
            row.getChildren().add(button);
        }
        model.show().subscribe(show -> filters.forEach(button -> button.setSelected(show == button.getUserData())));
        return row;
    }

    private void count() {
        List<Item> items = model.review().get().items();
        for (ToggleButton button : filters) {
            Show show = (Show) button.getUserData();
            long count = items.stream().filter(item -> model.shows(show, item)).count();
            button.setText(language.text("siteview.show." + show, (int) count));
            button.setAccessibleText(language.text("siteview.show.name", button.getText()));
        }
    }

    private HBox finders() {
        ComboBox<Optional<String>> kinds = new ComboBox<>();
        kinds.setId("rule-kind");
        kinds.setAccessibleText(language.text("siteview.rules.kind"));
        kinds.getItems().add(Optional.empty());
        KnowledgeBase.kinds().forEach(kind -> kinds.getItems().add(Optional.of(kind)));
        kinds.setConverter(new KindNames());
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setMinWidth(0);
        kinds.valueProperty().bindBidirectional(model.kind());
        TextField search = new TextField();
        search.setId("rule-search");
        search.setPromptText(language.text("siteview.rules.search"));
        search.setAccessibleText(language.text("siteview.rules.search"));
        search.textProperty().bindBidirectional(model.search());
        HBox row = new HBox(kinds, search);
        row.getStyleClass().add("rule-finders");
        HBox.setHgrow(kinds, Priority.ALWAYS);
        search.setMinWidth(SEARCH_WIDTH);
        return row;
    }

    private void chosen(String id) {
        if (!following && id != null) {
            model.selected().set(Optional.of(id));
        }
    }

    private void follow() {
        following = true;
        model.selected()
                .get()
                .filter(model.listed()::contains)
                .ifPresentOrElse(
                        id -> {
                            if (!id.equals(list.getSelectionModel().getSelectedItem())) {
                                list.getSelectionModel().select(id);
                                list.scrollTo(id);
                            }
                        },
                        () -> list.getSelectionModel().clearSelection());
        following = false;
    }

    /** One rule: sign and word of its state, its id, what it says. */
    private final class RuleCell extends ListCell<String> {
        private final Symbol sign = new Symbol("state-incomplete");
        private final Label id = new Label();
        private final Label state = new Label();
        private final Text what = new Text();
        private final VBox content;

        RuleCell() {
            id.getStyleClass().add("rule-id");
            state.getStyleClass().add("step-state");
            id.setMinWidth(Region.USE_PREF_SIZE);
            what.getStyleClass().addAll("rule-what", "cell-text");
            what.wrappingWidthProperty().bind(list.widthProperty().subtract(BESIDE_TEXT));
            HBox head = new HBox(sign, id, state);
            head.getStyleClass().add("finding-head");
            content = new VBox(head, what);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String shown, boolean empty) {
            super.updateItem(shown, empty);
            Optional<Item> item =
                    empty ? Optional.empty() : model.review().get().item(shown);
            setGraphic(item.isPresent() ? content : null);
            setAccessibleText(item.map(one -> words.line(one, model.own(one))).orElse(""));
            item.ifPresent(this::write);
        }

        private void write(Item item) {
            sign.show(signOf(item.state()));
            id.setText(item.id());
            state.setText(words.state(item, model.own(item)));
            String number = words.shipped(item);
            what.setText(
                    number.isEmpty()
                            ? language.say(item.fact().said())
                            : language.text("siteview.rule.what", item.fact().said(), number));
        }
    }

    private static String signOf(State state) {
        return switch (state) {
            case OPEN -> "state-incomplete";
            case ADOPTED, CHANGED -> "state-complete";
            case REFUSED -> "state-stop";
            case NOT_NEEDED -> "level-note";
        };
    }

    /** Names the groups in the user's language. */
    private final class KindNames extends StringConverter<Optional<String>> {
        @Override
        public String toString(Optional<String> kind) {
            return kind == null ? "" : kind.map(words::kind).orElseGet(() -> language.text("siteview.kind.all"));
        }

        @Override
        public Optional<String> fromString(String text) {
            throw new UnsupportedOperationException("groups are chosen, not typed");
        }
    }
}
