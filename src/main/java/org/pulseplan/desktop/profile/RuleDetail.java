package org.pulseplan.desktop.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.FactText;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Choice;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.profile.Amounts;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.profile.Review.Item;
import org.pulseplan.profile.Review.State;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

/** The rule that is being looked at: what it says, whence, what rests on it, and where the lead decides about it. */
final class RuleDetail extends ScrollPane {
    private static final double VALUE_WIDTH = 260;

    private final ReviewModel model;
    private final Language language;
    private final FactModel facts;
    private final Function<String, List<String>> restsOn;
    private final VBox about = new VBox();
    private final Label state = Words.sentence("", "rule-state");
    private final Button adopt = new Button();
    private final Button reopen = new Button();
    private final VBox options = new VBox();
    private final TypedField value;
    private final TypedField reason;
    private final VBox decision;
    private final Label none;
    private final RuleGroupView group;
    private Optional<String> shown = Optional.empty();

    /** @param restsOn names of the plans that read a fact; empty while that is not known */
    RuleDetail(ReviewModel model, Language language, FactModel facts, Function<String, List<String>> restsOn) {
        this.model = model;
        this.language = language;
        this.facts = facts;
        this.restsOn = restsOn;
        this.value = new TypedField("rule-value", language.text("siteview.field.value"));
        this.reason = new TypedField("rule-reason", language.text("siteview.field.reason"));
        value.wide(VALUE_WIDTH);
        this.none = Words.sentence(language.text("siteview.rule.none"), "no-findings");
        options.getStyleClass().add("rule-options");
        button(adopt, "adopt", model::adopt);
        button(reopen, "reopen", model::reopen);
        value.onTyped(typed -> model.change(typed, reason.control().getText()));
        reason.onTyped(this::reasonTyped);
        FlowPane buttons = new FlowPane(adopt, reopen);
        buttons.getStyleClass().add("profile-answers");
        decision = new VBox(
                Words.heading(language.text("siteview.rule.decision")),
                state,
                buttons,
                options,
                value.node(),
                reason.node());
        decision.getStyleClass().add("rule-decision");
        group = new RuleGroupView(model, language);
        VBox content = new VBox(none, about, decision, group);
        content.getStyleClass().add("rule-detail");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        FollowFocus.in(this);
        model.selected().subscribe(id -> show());
        model.review().subscribe(review -> show());
    }

    /** What rests on the rule has become known. */
    void refresh() {
        shown = Optional.empty();
        show();
    }

    private void button(Button button, String what, Runnable action) {
        button.setId("rule-" + what);
        button.setText(language.text("siteview.command." + what));
        button.setAccessibleText(button.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
    }

    private void reasonTyped(String typed) {
        model.item().ifPresent(item -> {
            if (item.choice().isPresent()) {
                optionOf(item).ifPresentOrElse(option -> model.choose(option, typed), () -> model.postpone(typed));
            } else {
                model.change(value.control().getText(), typed);
            }
        });
    }

    private void show() {
        Optional<Item> item = model.item();
        visible(none, item.isEmpty());
        visible(about, item.isPresent());
        visible(decision, item.isPresent());
        group.show();
        item.ifPresent(one -> {
            if (!shown.equals(Optional.of(one.id()))) {
                shown = Optional.of(one.id());
                about.getChildren().setAll(about(one));
                options.getChildren()
                        .setAll(one.choice().stream()
                                .flatMap(choice -> options(choice).stream())
                                .toList());
                setVvalue(0);
            }
            decide(one);
        });
    }

    private List<Node> about(Item item) {
        FactText text = facts.describe(item.id());
        VBox lines = new VBox();
        lines.getStyleClass().add("rule-about");
        lines.getChildren().add(Words.sentence(item.id() + " \u00b7 " + text.what(), "rule-title"));
        text.value().ifPresent(number -> lines.getChildren().add(line("value", number)));
        lines.getChildren().add(line("status", text.status()));
        lines.getChildren()
                .add(line(
                        "sources",
                        text.sources().isEmpty()
                                ? language.text("siteview.rule.noSource")
                                : String.join(
                                        "\n",
                                        text.sources().stream()
                                                .map(source -> source.key() + ": " + source.what())
                                                .toList())));
        if (!text.note().isEmpty()) {
            lines.getChildren().add(line("note", text.note()));
        }
        List<String> plans = restsOn.apply(item.id());
        lines.getChildren()
                .add(line(
                        "restsOn",
                        plans.isEmpty() ? language.text("siteview.rule.restsOnNone") : String.join("; ", plans)));
        return List.of(lines);
    }

    private Node line(String name, String text) {
        Label label = new Label(language.text("siteview.rule." + name));
        label.getStyleClass().add("field-label");
        return new VBox(label, Words.sentence(text));
    }

    private List<RadioButton> options(Choice choice) {
        ToggleGroup group = new ToggleGroup();
        return choice.options().stream()
                .map(option -> option(choice, option, group))
                .toList();
    }

    private RadioButton option(Choice choice, Fact option, ToggleGroup group) {
        boolean shipped = option.id().equals(choice.shipped().id());
        RadioButton button = new RadioButton(language.text(
                shipped ? "siteview.option.shipped" : "siteview.option", option.id(), option.said(), option.status()));
        button.setWrapText(true);
        button.setUserData(option.id());
        button.setToggleGroup(group);
        button.setAccessibleText(button.getText());
        button.setOnAction(event -> {
            if (shipped) {
                model.adoptHere();
            } else {
                model.choose(option.id(), reason.control().getText());
            }
        });
        return button;
    }

    private void decide(Item item) {
        Optional<ProfileDraft.Item> entered = model.draft().get().item(item.id());
        boolean adopted = item.state() == State.ADOPTED;
        state.setText(language.text(
                "siteview.rule.state." + item.state(), model.drafting().changeable(item.fact()) ? 1 : 0));
        adopt.setDisable(adopted);
        reopen.setDisable(entered.isEmpty());
        boolean number = item.choice().isEmpty() && model.drafting().changeable(item.fact());
        visible(value.node(), number);
        visible(options, item.choice().isPresent());
        value.follow(entered.map(ProfileDraft.Item::value).orElse(""));
        value.unit(Unit.ofUcum(item.fact().unit()).map(language::unit).orElse(""));
        value.control().setPromptText(shippedNumber(item.fact()));
        reason.follow(entered.map(ProfileDraft.Item::reason).orElse(""));
        value.enable(!adopted);
        reason.enable(!adopted);
        mark(item);
        say(item, entered);
    }

    private void mark(Item item) {
        Optional<String> holds = item.state() == State.ADOPTED
                ? item.choice().map(choice -> choice.shipped().id())
                : optionOf(item);
        options.getChildren().stream()
                .map(RadioButton.class::cast)
                .forEach(button -> button.setSelected(
                        holds.filter(button.getUserData()::equals).isPresent()));
    }

    private Optional<String> optionOf(Item item) {
        return model.draft()
                .get()
                .item(item.id())
                .filter(entered -> entered.choice() == ProfileDraft.Choice.CHOSEN)
                .map(ProfileDraft.Item::value);
    }

    /** Each fault stands below the field that it is about. */
    private void say(Item item, Optional<ProfileDraft.Item> entered) {
        List<Phrase> ofReason =
                item.faults().stream().filter(RuleDetail::aboutReason).toList();
        List<Phrase> ofValue =
                item.faults().stream().filter(fault -> !aboutReason(fault)).toList();
        value.say(said(ofValue), understood(item, entered));
        reason.say(
                said(item.choice().isPresent() ? item.faults() : ofReason),
                postponed(entered) ? language.text("siteview.field.reason.open") : "");
        if (ofValue.isEmpty() || item.choice().isPresent()) {
            return;
        }
        if (!value.node().isVisible()) {
            reason.say(said(item.faults()), "");
        }
    }

    private String understood(Item item, Optional<ProfileDraft.Item> entered) {
        return entered.filter(one -> one.choice() == ProfileDraft.Choice.CHANGED)
                .flatMap(one -> model.drafting().value(one).known())
                .map(number -> language.text(
                        "siteview.field.value.read",
                        Amounts.of(number, item.fact().unit()),
                        Amounts.of(item.fact())))
                .orElse("");
    }

    private static boolean postponed(Optional<ProfileDraft.Item> entered) {
        return entered.filter(one -> one.choice() == ProfileDraft.Choice.OPEN).isPresent();
    }

    private String shippedNumber(Fact fact) {
        BigDecimal number = fact.value();
        return number == null ? "" : language.say(Phrase.of("profile.number", number));
    }

    private Optional<String> said(List<Phrase> faults) {
        return faults.isEmpty() ? Optional.empty() : Optional.of(new ReviewWords(language).lines(faults));
    }

    private static boolean aboutReason(Phrase fault) {
        return fault.key().equals("profile.fault.reason") || fault.key().equals("profile.fault.noReason");
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
