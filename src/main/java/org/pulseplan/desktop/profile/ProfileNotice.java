package org.pulseplan.desktop.profile;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.Symbol;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.profile.TakeOverModel.Difference;
import org.pulseplan.desktop.profile.TakeOverModel.Other;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.text.Language;

/**
 * Says above the open step that the profile of this workplace is refused and why, or that the open case has another one,
 * with what would change and the command that takes the current one over.
 */
public final class ProfileNotice extends VBox {
    /** Of the window's height, so that the step below stays in sight. */
    private static final double MOST_SHARE = 0.32;

    private final TakeOverModel model;
    private final ProfileUse use;
    private final Language language;
    private boolean refusalRead;
    private Optional<Other> kept = Optional.empty();

    public ProfileNotice(TakeOverModel model, ProfileUse use, Language language) {
        this.model = model;
        this.use = use;
        this.language = language;
        getStyleClass().add("message-bar");
        setId("profile-notice");
        use.active().addListener((property, before, active) -> {
            refusalRead = false;
            show();
        });
        model.other().addListener((property, before, other) -> show());
        model.difference().addListener((property, before, difference) -> {
            show();
            difference.ifPresent(shown -> focusFirst());
        });
        show();
    }

    /** Shows once more what was put aside, and moves the keyboard there. */
    public void reopen() {
        kept = Optional.empty();
        refusalRead = false;
        show();
        focusFirst();
    }

    /** The safest answer comes first and has the keyboard. */
    private void focusFirst() {
        Platform.runLater(() -> Optional.ofNullable(lookup(".button")).ifPresent(Node::requestFocus));
    }

    private void show() {
        getChildren().clear();
        if (use.active().get() instanceof ActiveProfile.Refused refused && !refusalRead) {
            getChildren().add(refusal(refused.reason()));
        }
        model.other()
                .get()
                .filter(other -> kept.filter(other::equals).isEmpty())
                .ifPresent(other -> {
                    getChildren().add(other(other));
                    model.difference().get().ifPresent(found -> getChildren().add(difference(found, other)));
                });
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    private Node refusal(Phrase reason) {
        return row("failed", language.text("siteview.refused", reason), button("close", () -> {
            refusalRead = true;
            show();
        }));
    }

    private Node other(Other other) {
        String said = language.text("siteview.other", other.ownName(), other.currentName());
        return model.difference().get().isPresent()
                ? row("question", said)
                : row("question", said, button("compare", model::compare), button("keep", () -> keep(other)));
    }

    private void keep(Other other) {
        kept = Optional.of(other);
        model.keep();
        show();
    }

    private Node difference(Difference found, Other other) {
        VBox sentences = new VBox(
                Words.heading(language.text("siteview.difference.plan")),
                sentences(found.plan(), "siteview.difference.noPlan"),
                Words.heading(language.text("siteview.difference.values")),
                sentences(found.values(), "siteview.difference.noValues"));
        sentences.getStyleClass().add("profile-difference");
        ScrollPane scroller = new ScrollPane(sentences);
        scroller.setFitToWidth(true);
        scroller.maxHeightProperty().bind(getScene().heightProperty().multiply(MOST_SHARE));
        scroller.setAccessibleText(language.text("siteview.difference.name"));
        Button takeOver = button("takeOver", model::takeOver);
        FlowPane answers = new FlowPane(button("keep", () -> keep(other)), takeOver);
        answers.getStyleClass().add("profile-answers");
        VBox box = new VBox(scroller, answers);
        box.getStyleClass().addAll("message", "question", "profile-difference-box");
        return box;
    }

    private Node sentences(List<Phrase> phrases, String none) {
        return phrases.isEmpty()
                ? Words.sentence(language.text(none))
                : Words.list(phrases.stream().map(language::sentence).toList());
    }

    private Node row(String kind, String said, Button... answers) {
        Label text = Words.sentence(said);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(new Symbol("message-" + kind), text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("message", kind);
        row.getChildren().addAll(answers);
        return row;
    }

    private Button button(String what, Runnable action) {
        Button button = new Button(language.text("siteview.command." + what));
        button.setId("profile-" + what);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
