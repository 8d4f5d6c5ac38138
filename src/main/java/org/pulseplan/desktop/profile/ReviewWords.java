package org.pulseplan.desktop.profile;

import java.util.List;
import java.util.stream.Collectors;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.Amounts;
import org.pulseplan.profile.Review.Item;
import org.pulseplan.text.Language;

/** How the review says what is listed and how far it is decided. */
final class ReviewWords {
    private final Language language;

    ReviewWords(Language language) {
        this.language = language;
    }

    /**
     * How far it is decided, in one or two words.
     *
     * @param own what the site has in place of what is shipped, as typed
     */
    String state(Item item, String own) {
        String state = language.text("siteview.state." + item.state());
        return own.isBlank() ? state : language.text("siteview.state.own", state, own);
    }

    /** The number as shipped, with its unit; empty for a rule in words. */
    String shipped(Item item) {
        return item.fact().value() == null ? "" : language.say(Amounts.of(item.fact()));
    }

    /** All that a screen reader says of a line of the list. */
    String line(Item item, String own) {
        return language.text(
                "siteview.rule.line", item.id(), state(item, own), item.fact().said(), shipped(item));
    }

    String kind(String kind) {
        return language.text("siteview.kind." + kind);
    }

    /** Several sentences, one a line. */
    String lines(List<Phrase> phrases) {
        return phrases.stream().map(language::sentence).collect(Collectors.joining("\n"));
    }
}
