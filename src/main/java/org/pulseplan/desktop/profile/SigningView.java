package org.pulseplan.desktop.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.pulseplan.desktop.FilePicker;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.profile.SigningModel.Outcome;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.ProfileDraft.Heading;
import org.pulseplan.profile.ProfileDrafting;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.text.Language;

/** Who signs and for which days, what would be signed in words, what stands in the way, and the signature. */
final class SigningView extends ScrollPane {
    private static final double FIELD_WIDTH = 260;
    private static final String SUGGESTION = "site-profile.json";

    /** While a name is being typed the profile is not computed at every letter. */
    private static final Duration PAUSE = Duration.millis(400);

    private final ReviewModel model;
    private final SigningModel signing;
    private final Language language;
    private final FilePicker picker;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Label follows = Words.sentence("");
    private final VBox outcome = new VBox();
    private final Label key = Words.sentence("");
    private final PasswordField passphrase = password("passphrase");
    private final PasswordField first = password("newPassphrase");
    private final PasswordField again = password("newPassphraseAgain");
    private final Button sign;
    private final Button takeIntoUse;
    private final VBox newKey;
    private final VBox signature;

    /** @param use shows a signed profile where it can be taken into use */
    SigningView(
            ReviewModel model,
            SigningModel signing,
            Language language,
            FilePicker picker,
            Consumer<SignedProfile> use) {
        this.model = model;
        this.signing = signing;
        this.language = language;
        this.picker = picker;
        this.sign = button("sign", this::sign);
        this.takeIntoUse = button("takeSigned", () -> signing.signed().get().ifPresent(use));
        Button makeKey = button("makeKey", this::makeKey);
        newKey = new VBox(labelled("newPassphrase", first), labelled("newPassphraseAgain", again), makeKey);
        newKey.getStyleClass().add("rule-decision");
        signature = new VBox(labelled("passphrase", passphrase), new FlowPane(8, 4, sign, takeIntoUse));
        signature.getStyleClass().add("rule-decision");
        VBox content = new VBox(
                Words.heading(language.text("siteview.sign.who")),
                fields(),
                Words.heading(language.text("siteview.sign.what")),
                follows,
                new FlowPane(
                        8,
                        4,
                        button("follow", () -> picker.toOpen().ifPresent(signing::follow)),
                        button("followNone", () -> signing.follow(Optional.empty()))),
                outcome,
                Words.heading(language.text("siteview.sign.key")),
                key,
                newKey,
                signature);
        content.getStyleClass().add("rule-detail");
        outcome.getStyleClass().add("profile-difference");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        FollowFocus.in(this);
        pause.setOnFinished(event -> signing.look());
        signing.before().subscribe(this::follows);
        signing.outcome().subscribe(this::outcome);
        signing.key().subscribe(found -> showKey());
        signing.signed().subscribe(made -> showKey());
        visibleProperty()
                .addListener(
                        (property, before, visible) -> outcome(signing.outcome().get()));
    }

    private Node fields() {
        FlowPane fields = new FlowPane(
                field(
                        "site",
                        ProfileDrafting.SITE,
                        Heading::site,
                        (heading, typed) -> new Heading(
                                typed, heading.lead(), heading.role(), heading.validFrom(), heading.validUntil())),
                field(
                        "lead",
                        ProfileDrafting.LEAD,
                        Heading::lead,
                        (heading, typed) -> new Heading(
                                heading.site(), typed, heading.role(), heading.validFrom(), heading.validUntil())),
                field(
                        "role",
                        ProfileDrafting.ROLE,
                        Heading::role,
                        (heading, typed) -> new Heading(
                                heading.site(), heading.lead(), typed, heading.validFrom(), heading.validUntil())),
                field(
                        "validFrom",
                        ProfileDrafting.VALID_FROM,
                        Heading::validFrom,
                        (heading, typed) -> new Heading(
                                heading.site(), heading.lead(), heading.role(), typed, heading.validUntil())),
                field(
                        "validUntil",
                        ProfileDrafting.VALID_UNTIL,
                        Heading::validUntil,
                        (heading, typed) -> new Heading(
                                heading.site(), heading.lead(), heading.role(), heading.validFrom(), typed)));
        fields.getStyleClass().add("section-fields");
        return fields;
    }

    private Node field(
            String id, Field<?> kind, Function<Heading, String> read, BiFunction<Heading, String, Heading> write) {
        TypedField field = TypedField.of(
                model,
                id,
                language,
                draft -> read.apply(draft.heading()),
                (draft, typed) -> draft.with(write.apply(draft.heading(), typed)));
        field.wide(FIELD_WIDTH);
        model.draft().subscribe(draft -> say(field, kind, read.apply(draft.heading())));
        return field.node();
    }

    private void say(TypedField field, Field<?> kind, String typed) {
        Entry<?> entry = model.drafting().read(kind, typed);
        Optional<String> fault = entry instanceof Entry.Rejected<?> refused
                ? Optional.of(language.text("desktop.form.refused", refused.reason()))
                : Optional.empty();
        Object known = entry.known().map(Object.class::cast).orElse("");
        field.say(fault, known instanceof LocalDate day ? language.text("desktop.form.understood", day) : "");
    }

    private void follows(Optional<SignedProfile> version) {
        follows.setText(version.map(one -> language.text(
                        "siteview.sign.follows",
                        one.profile().site(),
                        one.profile().version(),
                        one.profile().version() + 1))
                .orElseGet(() -> language.text("siteview.sign.first")));
        outcome(signing.outcome().get());
    }

    private void outcome(Optional<Outcome> found) {
        outcome.getChildren()
                .setAll(found.map(this::said)
                        .orElseGet(() -> List.of(Words.sentence(language.text("siteview.sign.looking")))));
        showKey();
        if (found.isEmpty() && isVisible()) {
            pause.playFromStart();
        }
    }

    private List<Node> said(Outcome found) {
        List<Phrase> against = found.profile().reasons();
        return against.isEmpty()
                ? List.of(
                        Words.sentence(language.text(
                                "siteview.sign.ready",
                                model.review().get().decided(),
                                model.review().get().needed(),
                                found.profile().get().version())),
                        list(found.difference(), "siteview.sign.noDifference"))
                : List.of(
                        Words.sentence(language.text("siteview.sign.against"), "field-below", "refused"),
                        list(against, "siteview.sign.noDifference"));
    }

    private Node list(List<Phrase> phrases, String none) {
        return phrases.isEmpty()
                ? Words.sentence(language.text(none))
                : Words.list(phrases.stream().map(language::sentence).toList());
    }

    private void showKey() {
        boolean there = signing.key().get().isPresent();
        key.setText(signing.key()
                .get()
                .map(one -> language.text("siteview.sign.keyIs", one.fingerprint()))
                .orElseGet(() -> language.text("siteview.sign.noKey")));
        visible(newKey, !there);
        visible(signature, there);
        sign.setDisable(!signing.signable());
        visible(takeIntoUse, signing.signed().get().isPresent());
    }

    private void makeKey() {
        signing.makeKey(taken(first), taken(again));
    }

    private void sign() {
        picker.toSave(SUGGESTION).ifPresent(path -> signing.sign(taken(passphrase), path));
    }

    /** A passphrase is taken out of its field: it must not stand there for the next person. */
    private static char[] taken(PasswordField field) {
        char[] typed = field.getText().toCharArray();
        field.clear();
        return typed;
    }

    private static PasswordField password(String id) {
        PasswordField field = new PasswordField();
        field.setId("profile-" + id);
        field.getStyleClass().add("entry-text");
        field.setMaxWidth(FIELD_WIDTH);
        return field;
    }

    private Node labelled(String name, PasswordField field) {
        Label label = new Label(language.text("siteview.field." + name));
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        field.setAccessibleText(label.getText());
        return new VBox(label, field);
    }

    private Button button(String what, Runnable action) {
        Button button = new Button(language.text("siteview.command." + what));
        button.setId("signing-" + what);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
