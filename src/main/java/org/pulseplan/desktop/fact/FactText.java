package org.pulseplan.desktop.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Status;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

/**
 * One fact of the knowledge base in words: what it says, where it was read, and how far it is known.
 *
 * @param id the rule's id
 * @param what the rule in clinic words
 * @param value its number with all the digits of the file and its unit; empty for a rule without a number
 * @param sources where it was read
 * @param status how it is known
 * @param adoption whether the site has adopted it; empty where no adoption is needed
 * @param note conflicts and limits; may be empty
 */
public record FactText(
        String id,
        String what,
        Optional<String> value,
        List<SourceText> sources,
        String status,
        String adoption,
        String note) {
    public FactText {
        sources = List.copyOf(sources);
    }

    /**
     * A place where a fact was read.
     *
     * @param key the short name of the source
     * @param what the publication and how much of it was read
     * @param address where to find it; empty where the base names none
     */
    public record SourceText(String key, String what, String address) {}

    static FactText of(Fact fact, KnowledgeBase knowledge, Language language) {
        return new FactText(
                fact.id(),
                language.say(fact.said()),
                Optional.ofNullable(fact.value()).map(value -> amount(value, fact.unit(), language)),
                fact.sources().stream().map(key -> source(key, knowledge)).toList(),
                language.say(fact.status()),
                adoption(fact, knowledge, language),
                language.say(fact.noteSaid()));
    }

    /** All digits that the file gives: a fact is shown as it stands, not rounded for reading. */
    private static String amount(BigDecimal value, String ucum, Language language) {
        String number = language.decimal(value.doubleValue(), Math.max(0, value.scale()));
        String unit = Unit.ofUcum(ucum).map(language::unit).orElse(ucum);
        return unit.isEmpty() ? number : language.text("factview.amount", number, unit);
    }

    private static SourceText source(String key, KnowledgeBase knowledge) {
        return knowledge
                .source(key)
                .map(source -> new SourceText(key, source.what(), source.address()))
                .orElseGet(() -> new SourceText(key, "", ""));
    }

    private static String adoption(Fact fact, KnowledgeBase knowledge, Language language) {
        if (fact.status() == Status.SITE) {
            return language.text(
                    "factview.site",
                    knowledge.site().map(layer -> layer.source().what()).orElse(""));
        }
        if (!fact.status().needsAdoption()) {
            return "";
        }
        boolean adopted = knowledge.adopted().contains(fact.id());
        return language.text(adopted ? "factview.adopted" : "factview.notAdopted");
    }
}
