package org.pulseplan.desktop.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.FilePicker;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.desktop.profile.InUseModel.Candidate;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfile;
import org.pulseplan.text.Language;

/** Which profile is in use at this workplace, and how another is taken into use: key compared, difference read. */
final class InUseView extends ScrollPane {
    private static final double DIGITS_WIDTH = 420;

    private final InUseModel model;
    private final Language language;
    private final VBox current = new VBox();
    private final VBox candidate = new VBox();
    private final Button none;

    InUseView(InUseModel model, ProfileUse use, Language language, FilePicker picker) {
        this.model = model;
        this.language = language;
        this.none = button("useNone", model::takeNone);
        current.getStyleClass().add("rule-about");
        candidate.getStyleClass().add("rule-decision");
        FlowPane commands =
                new FlowPane(8, 4, button("look", () -> picker.toOpen().ifPresent(model::look)), none);
        VBox content = new VBox(Words.heading(language.text("siteview.use.now")), current, commands, candidate);
        content.getStyleClass().add("rule-detail");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        FollowFocus.in(this);
        use.active().subscribe(this::show);
        model.candidate().subscribe(this::show);
    }

    private void show(ActiveProfile active) {
        none.setDisable(active instanceof ActiveProfile.None);
        if (active instanceof ActiveProfile.Refused refused) {
            current.getChildren()
                    .setAll(Words.sentence(
                            language.text("siteview.refused", refused.reason()), "field-below", "refused"));
        } else {
            current.getChildren()
                    .setAll(active.used()
                            .map(this::about)
                            .orElseGet(() -> List.of(Words.sentence(language.text("siteview.use.isNone")))));
        }
    }

    private List<Node> about(SignedProfile signed) {
        List<Node> lines = new ArrayList<>(who(signed.profile()));
        lines.add(Words.sentence(language.text("siteview.use.key", signed.key().fingerprint())));
        return lines;
    }

    private List<Node> who(SiteProfile profile) {
        return List.of(
                Words.sentence(language.text(
                        "siteview.use.who",
                        profile.site(),
                        profile.version(),
                        profile.lead().name(),
                        profile.lead().role())),
                Words.sentence(language.text(
                        "siteview.use.when", profile.signedOn(), profile.validFrom(), profile.validUntil())),
                Words.sentence(language.text(
                        "siteview.use.count",
                        profile.decisions().size(),
                        profile.changed().size() + profile.chosen().size())));
    }

    private void show(Optional<Candidate> found) {
        candidate.setVisible(found.isPresent());
        candidate.setManaged(found.isPresent());
        candidate.getChildren().setAll(found.map(this::nodes).orElse(List.of()));
    }

    private List<Node> nodes(Candidate found) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Words.heading(language.text("siteview.use.candidate")));
        nodes.addAll(
                found.trusted() ? about(found.signed()) : who(found.signed().profile()));
        found.against()
                .forEach(fault -> nodes.add(
                        Words.sentence(language.text("siteview.use.against", fault), "field-below", "refused")));
        if (!found.trusted()) {
            nodes.addAll(confirmation());
        }
        nodes.add(Words.heading(language.text("siteview.use.difference")));
        nodes.add(
                found.difference().isEmpty()
                        ? Words.sentence(language.text("siteview.sign.noDifference"))
                        : Words.list(found.difference().stream()
                                .map(language::sentence)
                                .toList()));
        Button take = button("take", model::take);
        take.setDisable(!found.usable());
        nodes.add(take);
        return nodes;
    }

    /** The digits are typed as the owner of the key says them, so they are not shown: copied they would confirm nothing. */
    private List<Node> confirmation() {
        TypedField digits = new TypedField("key-digits", language.text("siteview.field.digits"));
        digits.wide(DIGITS_WIDTH);
        return List.of(
                Words.sentence(language.text("siteview.use.stranger"), "field-below", "caution"),
                digits.node(),
                button("confirm", () -> model.confirm(digits.control().getText())));
    }

    private Button button(String what, Runnable action) {
        Button button = new Button(language.text("siteview.command." + what));
        button.setId("use-" + what);
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
