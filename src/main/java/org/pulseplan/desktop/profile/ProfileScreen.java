package org.pulseplan.desktop.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.Cover;
import org.pulseplan.desktop.MessageBar;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.part.Look;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.profile.ReviewModel.Show;
import org.pulseplan.profile.Review;
import org.pulseplan.text.Language;

/**
 * The review of the site profile by the clinical lead, over the whole window: rules, stock, signature, and what is in use.
 * No step of a case, and no patient is named on it.
 */
public final class ProfileScreen extends BorderPane implements Cover {
    private static final double COMMANDS_WIDTH = 640;
    private static final double LIST_WIDTH = 390;
    private static final double LIST_SHARE = 0.42;
    private static final String DRAFT = "site-profile-draft.json";

    private final ProfileDesk desk;
    private final Language language;
    private final RuleList list;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final StackPane centre = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane bar = new FlowPane();
    private Optional<RestsOn> restsOn = Optional.empty();

    /** @param back closes the review */
    public ProfileScreen(ProfileDesk desk, Runnable back) {
        this.desk = desk;
        this.language = desk.language();
        ReviewModel review = desk.review();
        review.readIn(language::say);
        this.list = new RuleList(review, language);
        FactModel facts = new FactModel(review.shipped(), language);
        RuleDetail detail = new RuleDetail(
                review,
                language,
                facts,
                id -> restsOn.map(known -> known.plans(id)).orElse(List.of()));
        desk.restsOn(known -> {
            restsOn = Optional.of(known);
            detail.refresh();
        });
        Look.dressed(this);
        getStyleClass().add("profile-screen");
        setId("profile-screen");
        setTop(new VBox(head(back), bar, new MessageBar(desk.messages(), language)));
        setCenter(centre);
        bar.getStyleClass().add("profile-tabs");
        HBox rules = new HBox(list, detail);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMinWidth(0);
        detail.setPrefWidth(0);
        list.prefWidthProperty()
                .bind(Bindings.min(LIST_WIDTH, rules.widthProperty().multiply(LIST_SHARE)));
        tab("rules", rules);
        tab("stock", new StockView(review, language, this::search));
        tab("signing", new SigningView(review, desk.signing(), language, desk.picker(), signed -> {
            desk.inUse().look(signed);
            open(3);
        }));
        tab("inUse", new InUseView(desk.inUse(), desk.use(), language, desk.picker()));
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            }
        });
        open(0);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public String title() {
        return "siteview.window";
    }

    /** Moves the keyboard into the list of rules, or to the tab that is open. */
    @Override
    public void focus() {
        if (tabs.get(0).isSelected()) {
            list.focus();
        } else {
            tabs.stream().filter(ToggleButton::isSelected).forEach(Node::requestFocus);
        }
    }

    @Override
    public void undo() {
        desk.review().undo();
    }

    @Override
    public void redo() {
        desk.review().redo();
    }

    /** Writes the draft to a file that the user names. */
    @Override
    public void save() {
        desk.picker().toSave(DRAFT).ifPresent(desk.drafts()::saveAs);
    }

    private Node head(Runnable back) {
        Label title = new Label(language.text("siteview.title"));
        title.getStyleClass().add("who-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label progress = Words.sentence("", "who-details");
        progress.setId("profile-progress");
        Label kept = Words.sentence("", "who-state");
        desk.review().review().subscribe(review -> progress.setText(progress(review)));
        desk.drafts()
                .kept()
                .subscribe(yes -> kept.setText(language.text(yes ? "siteview.draft.kept" : "siteview.draft.keeping")));
        VBox who = new VBox(title, new FlowPane(10, 2, progress, kept));
        HBox.setHgrow(who, Priority.ALWAYS);
        FlowPane commands = new FlowPane(
                possible("undo", desk.review().undoable(), this::undo),
                possible("redo", desk.review().redoable(), this::redo),
                button("openDraft", () -> desk.picker().toOpen().ifPresent(desk.drafts()::open)),
                button("saveDraft", this::save),
                button("restart", desk::restart),
                button("back", back));
        commands.getStyleClass().add("case-commands");
        commands.setAlignment(Pos.CENTER_RIGHT);
        commands.setPrefWrapLength(COMMANDS_WIDTH);
        commands.setMinWidth(190);
        HBox head = new HBox(who, commands);
        head.getStyleClass().add("case-bar");
        return head;
    }

    private String progress(Review review) {
        String said = language.text("siteview.progress", review.decided(), review.needed());
        return review.refused() == 0 ? said : language.text("siteview.progress.refused", said, review.refused());
    }

    private void tab(String name, Region content) {
        ToggleButton tab = new ToggleButton(language.text("siteview.tab." + name));
        tab.setId("tab-" + name);
        tab.setAccessibleText(tab.getText());
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setToggleGroup(group);
        content.setMinSize(0, 0);
        content.visibleProperty().bind(tab.selectedProperty());
        content.managedProperty().bind(tab.selectedProperty());
        centre.getChildren().add(content);
        tabs.add(tab);
        bar.getChildren().add(tab);
    }

    private void open(int index) {
        tabs.get(index).setSelected(true);
    }

    private void search(String words) {
        desk.review().show().set(Show.ALL);
        desk.review().kind().set(Optional.empty());
        desk.review().search().set(words);
        open(0);
        list.focus();
    }

    private Button possible(String what, ObservableBooleanValue possible, Runnable action) {
        Button button = button(what, action);
        button.disableProperty().bind(Bindings.not(possible));
        return button;
    }

    private Button button(String what, Runnable action) {
        Button button = new Button(language.text("siteview.command." + what));
        button.setId("review-" + what);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
