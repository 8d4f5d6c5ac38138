package org.pulseplan.desktop.learning;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.Cover;
import org.pulseplan.desktop.FilePicker;
import org.pulseplan.desktop.MessageBar;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.desktop.part.Look;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.text.Language;

/**
 * Learning from own outcomes, over the whole window: which model is in use, the file and its faults, the run, what it
 * said, and the model that could be taken into use. No step of a case, and no patient is named on it.
 */
public final class LearningScreen extends BorderPane implements Cover {
    private static final double FAULTS_HEIGHT = 190;
    private static final String SUGGESTED = "own-response-model.json";

    private final LearningModel model;
    private final Pickers pickers;
    private final Language language;
    private final LearningWords words;
    private final Button choose;

    /**
     * Who asks for files.
     *
     * @param outcomes for files of outcomes
     * @param models for files of own models
     */
    public record Pickers(FilePicker outcomes, FilePicker models) {}

    /** @param back closes the screen */
    public LearningScreen(LearningModel model, Pickers pickers, Language language, Runnable back) {
        this.model = model;
        this.pickers = pickers;
        this.language = language;
        this.words = new LearningWords(language);
        this.choose = button("choose", () -> pickers.outcomes().toOpen().ifPresent(model::choose));
        VBox column = new VBox(inUse(), outcomes(), running(), results(), candidate());
        column.getStyleClass().add("part-column");
        ScrollPane scroller = new ScrollPane(column);
        scroller.setFitToWidth(true);
        scroller.setFocusTraversable(false);
        FollowFocus.in(scroller);
        Look.dressed(this);
        getStyleClass().add("profile-screen");
        setId("learning-screen");
        setTop(new VBox(head(back), new MessageBar(model.messages(), language)));
        setCenter(scroller);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void focus() {
        choose.requestFocus();
    }

    @Override
    public String title() {
        return "learnview.window";
    }

    private Node head(Runnable back) {
        Label title = new Label(language.text("learnview.title"));
        title.getStyleClass().add("who-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        VBox who = new VBox(title, Words.sentence(language.text("learnview.about"), "who-details"));
        HBox.setHgrow(who, Priority.ALWAYS);
        Button home = button("back", back);
        home.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(who, home);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("case-bar");
        return head;
    }

    private Node inUse() {
        VBox which = list("learning-in-use");
        Button shipped = idle(button("shipped", model::takeShipped));
        Button save = button("save", () -> inUseNow().ifPresent(this::save));
        model.use().active().subscribe(active -> {
            which.getChildren().setAll(about(active));
            shipped.setVisible(!(active instanceof ActiveModel.Shipped));
            save.setVisible(active.own().isPresent());
        });
        Button open = idle(button("open", () -> pickers.models().toOpen().ifPresent(model::open)));
        return Words.card(
                Words.heading(language.text("learnview.use")), which, commands(present(shipped), open, present(save)));
    }

    private List<Node> about(ActiveModel active) {
        if (active instanceof ActiveModel.Refused refused) {
            return List.of(Words.sentence(
                    language.text("learnview.use.refused", language.sentence(refused.reason())),
                    "field-below",
                    "refused"));
        }
        return active.own()
                .map(own -> sentences(words.about(own)))
                .orElseGet(() -> sentences(List.of(language.text("learnview.use.shipped"))));
    }

    private Optional<OwnModel> inUseNow() {
        return model.use().active().get().own();
    }

    private Node outcomes() {
        VBox content = list("learning-file");
        CheckBox alone = new CheckBox();
        alone.setId("good-rows-alone");
        alone.setWrapText(true);
        alone.setMinHeight(Region.USE_PREF_SIZE);
        alone.selectedProperty().bindBidirectional(model.goodRowsAlone());
        idle(alone);
        FaultList faults = new FaultList(words, language.text("learnview.faults"));
        faults.setPrefHeight(FAULTS_HEIGHT);
        faults.setMinHeight(FAULTS_HEIGHT);
        model.file().subscribe(file -> {
            content.getChildren().setAll(file.map(this::aboutFile).orElse(List.of()));
            boolean faulty = file.filter(ReadFile::faulty).isPresent();
            faults.getItems().setAll(file.map(one -> one.read().faults()).orElse(List.of()));
            faults.setVisible(faulty);
            int good = file.map(one -> one.read().good().size()).orElse(0);
            alone.setVisible(faulty && good > 0);
            alone.setText(language.text("learnview.goodRowsAlone", good));
        });
        return Words.card(
                Words.heading(language.text("learnview.file")),
                Words.sentence(language.text("learnview.file.help")),
                commands(idle(choose)),
                content,
                present(faults),
                present(alone));
    }

    private List<Node> aboutFile(ReadFile file) {
        return sentences(
                file.faulty()
                        ? List.of(words.file(file), language.text("learnview.file.faulty"))
                        : List.of(words.file(file)));
    }

    private Node running() {
        Button weigh = button("weigh", model::weigh);
        Button refit = button("refit", model::refit);
        Button cancel = present(button("cancel", model::cancel));
        ProgressBar bar = present(new ProgressBar());
        bar.setId("learning-progress");
        bar.setAccessibleText(language.text("learnview.progress"));
        bar.setMaxWidth(Double.MAX_VALUE);
        Label doing = present(Words.sentence(""));
        doing.setId("learning-doing");
        var nothingToLearn = Bindings.createBooleanBinding(
                () -> model.work().get().isPresent()
                        || model.file()
                                .get()
                                .filter(file ->
                                        file.usable(model.goodRowsAlone().get()))
                                .isEmpty(),
                model.work(),
                model.file(),
                model.goodRowsAlone());
        weigh.disableProperty().bind(nothingToLearn);
        refit.disableProperty().bind(nothingToLearn);
        model.work().subscribe(work -> {
            bar.setVisible(work.isPresent());
            cancel.setVisible(work.isPresent());
            doing.setVisible(work.isPresent());
            bar.setProgress(work.map(Work::share).orElse(0.0));
            doing.setText(work.map(words::work).orElse(""));
        });
        return Words.card(
                Words.heading(language.text("learnview.run")),
                Words.sentence(language.text("learnview.run.weigh")),
                Words.sentence(language.text("learnview.run.refit")),
                commands(weigh, refit, cancel),
                bar,
                doing);
    }

    private Node results() {
        VBox card = Words.card();
        card.setId("learning-results");
        model.learnt().subscribe(learnt -> {
            card.setVisible(learnt.isPresent());
            card.getChildren().setAll(learnt.map(this::said).orElse(List.of()));
        });
        return present(card);
    }

    private List<Node> said(Learnt learnt) {
        VBox all = new VBox();
        all.getStyleClass().add("part-list");
        all.getChildren().add(Words.heading(language.text("learnview.results")));
        learnt.model().ifPresent(own -> all.getChildren().addAll(sentences(words.fitted(own))));
        learnt.notConverged()
                .ifPresent(report -> words.notConverged(report)
                        .forEach(said -> all.getChildren().add(Words.sentence(said, "field-below", "refused"))));
        all.getChildren().addAll(sentences(words.weighted(learnt.reweighted())));
        all.getChildren().add(new LookBackView(learnt.lookBack(), words, language).node());
        return List.of(all);
    }

    private Node candidate() {
        VBox card = Words.card();
        card.setId("learning-candidate");
        model.candidate().subscribe(found -> {
            card.setVisible(found.isPresent());
            card.getChildren().setAll(found.map(this::offer).orElse(List.of()));
        });
        return present(card);
    }

    private List<Node> offer(OwnModel found) {
        VBox all = new VBox(Words.heading(language.text("learnview.candidate")));
        all.getStyleClass().add("part-list");
        all.getChildren().addAll(sentences(words.about(found)));
        all.getChildren().add(Words.sentence(language.text("learnview.candidate.means")));
        Button save = button("saveCandidate", () -> save(found));
        all.getChildren().add(commands(idle(button("take", model::take)), save));
        return List.of(all);
    }

    private void save(OwnModel own) {
        Optional<Path> file = pickers.models().toSave(SUGGESTED);
        file.ifPresent(path -> model.save(own, path));
    }

    private static List<Node> sentences(List<String> said) {
        Function<String, Node> sentence = Words::sentence;
        return said.stream().map(sentence).toList();
    }

    private static VBox list(String id) {
        VBox list = new VBox();
        list.getStyleClass().add("part-list");
        list.setId(id);
        return list;
    }

    private static FlowPane commands(Node... buttons) {
        FlowPane commands = new FlowPane(buttons);
        commands.getStyleClass().add("response-controls");
        return commands;
    }

    /** Takes room only while it is seen. */
    private static <N extends Node> N present(N node) {
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /** Out of reach while something is being done. */
    private <N extends Node> N idle(N node) {
        node.disableProperty().bind(model.work().map(Optional::isPresent));
        return node;
    }

    private Button button(String what, Runnable action) {
        Button button = new Button(language.text("learnview.command." + what));
        button.setId("learning-" + what);
        button.setAccessibleText(button.getText());
        button.setWrapText(true);
        button.setOnAction(event -> action.run());
        return button;
    }
}
