package org.pulseplan.desktop.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.text.Language;

/** Which fact is being looked at. One for the window, so that a rule's id opens the same drawer wherever it stands. */
public final class FactModel {
    private final Supplier<KnowledgeBase> knowledge;
    private final Language language;
    private final Pattern ids;
    private final ReadOnlyObjectWrapper<Optional<FactText>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    public FactModel(KnowledgeBase knowledge, Language language) {
        this(() -> knowledge, language);
    }

    /** @param knowledge the base of the plan that is shown: with a site profile over it the same ids have other numbers */
    public FactModel(Supplier<KnowledgeBase> knowledge, Language language) {
        this.knowledge = knowledge;
        this.language = language;
        this.ids = anyOf(knowledge.get().facts().stream().map(Fact::id).toList());
    }

    /** The fact that is open; empty while the drawer is closed. */
    public ReadOnlyObjectProperty<Optional<FactText>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Opens a fact; an id that is not in the knowledge base is a defect and refused. */
    public void show(String id) {
        shown.set(Optional.of(describe(id)));
    }

    public void close() {
        shown.set(Optional.empty());
    }

    /** A fact in words, without opening it. */
    public FactText describe(String id) {
        return FactText.of(knowledge.get().fact(id), knowledge.get(), language);
    }

    /** The pattern that finds the ids of facts in a sentence. */
    Pattern ids() {
        return ids;
    }

    Language language() {
        return language;
    }

    /** Longest first, so that IV-10 is not taken for IV-1. */
    private static Pattern anyOf(List<String> ids) {
        String alternatives = ids.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w-])(?:" + alternatives + ")(?![\\w-])");
    }
}
