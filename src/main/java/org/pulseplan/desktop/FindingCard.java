package org.pulseplan.desktop;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.RuleLink;
import org.pulseplan.desktop.form.WrappingBox;
import org.pulseplan.entry.Finding;
import org.pulseplan.text.Language;

/** One finding in the list: its weight as sign and word, what was found, what resolves it, and the rule behind it. */
final class FindingCard extends WrappingBox {
    private final Language language;
    private final PlaceNames places;
    private final Symbol sign = new Symbol("level-note");
    private final Label level = label("finding-level");
    private final Label text = label("finding-text");
    private final Label remedy = label("finding-remedy");
    private final HBox rule = new HBox();
    private final FactModel facts;
    private Optional<Finding> shown = Optional.empty();
    private boolean shownOverridden;

    FindingCard(Language language, FactModel facts) {
        this.facts = facts;
        this.language = language;
        this.places = new PlaceNames(language);
        HBox head = new HBox(sign, level);
        head.getStyleClass().add("finding-head");
        getStyleClass().add("finding");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().addAll(head, text, remedy, rule);
    }

    /** What is shown; empty while the card is not in use. */
    Optional<Finding> finding() {
        return shown;
    }

    void show(Optional<Finding> finding, boolean overridden) {
        if (!finding.equals(shown) || overridden != shownOverridden) {
            shown = finding;
            shownOverridden = overridden;
            setVisible(finding.isPresent());
            setManaged(finding.isPresent());
            finding.ifPresent(this::write);
        }
    }

    private void write(Finding finding) {
        sign.show("level-" + finding.level().name().toLowerCase(Locale.ROOT));
        String weight = shownOverridden
                ? language.text("desktop.finding.overridden", finding.level())
                : language.say(finding.level());
        level.setText(language.text("desktop.finding.head", weight, places.of(finding.place())));
        text.setText(finding.each().map(one -> language.sentence(one.text())).collect(Collectors.joining("\n")));
        remedy.setText(language.say(finding.remedy()));
        RuleLink link = new RuleLink(finding.rule(), facts);
        link.setFocusTraversable(false); // the list is one stop of the Tab key; Space opens the rule
        rule.getChildren().setAll(link);
        setAccessibleText(level.getText() + ". " + text.getText() + " " + remedy.getText() + " "
                + language.text("desktop.finding.rule", finding.rule()));
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
