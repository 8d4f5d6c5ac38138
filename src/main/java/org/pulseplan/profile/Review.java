package org.pulseplan.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Choice;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;

/**
 * What a clinical lead reviews: every fact and every choice of the knowledge base, and how far each is decided in a draft.
 * The options of a choice stand with their choice; they need no decision of their own.
 *
 * @param items in the order of the knowledge files, by id within each
 */
public record Review(List<Item> items) {
    public Review {
        items = List.copyOf(items);
    }

    /** How far something is decided. */
    public enum State {
        /** Not read in a primary source, and not decided. */
        OPEN,
        ADOPTED,
        /** Changed, or another option chosen. */
        CHANGED,
        /** A decision that cannot be signed as it stands. */
        REFUSED,
        /** Read in its source, or derived from what was: it may be changed, but need not be decided. */
        NOT_NEEDED
    }

    /**
     * One fact or choice.
     *
     * @param kind the kind of knowledge file in which it stands
     * @param choice what may be chosen, where it is a choice
     * @param faults what stands against signing the decision about it
     */
    public record Item(Fact fact, String kind, Optional<Choice> choice, State state, List<Phrase> faults) {
        public Item {
            faults = List.copyOf(faults);
        }

        public String id() {
            return fact.id();
        }

        /** Whether a sheet that rests on it says so until it is decided. */
        public boolean needsDecision() {
            return fact.status().needsAdoption();
        }
    }

    /** The review of this draft against the base of this program. */
    public static Review of(KnowledgeBase shipped, ProfileDrafting drafting, ProfileDraft draft) {
        Map<String, Choice> choices =
                shipped.choices().stream().collect(Collectors.toMap(Choice::id, choice -> choice));
        Set<String> options = shipped.choices().stream()
                .flatMap(choice -> choice.options().stream())
                .map(Fact::id)
                .collect(Collectors.toSet());
        List<Item> items = new ArrayList<>();
        for (String kind : KnowledgeBase.kinds()) {
            shipped.facts().stream()
                    .filter(fact -> shipped.kind(fact.id()).equals(kind) && !options.contains(fact.id()))
                    .map(fact -> item(fact, kind, Optional.ofNullable(choices.get(fact.id())), drafting, draft))
                    .forEach(items::add);
        }
        return new Review(items);
    }

    /**
     * The review after the draft went from one state to another: only what was decided differently is judged anew, since
     * this happens with every keystroke.
     */
    public Review follow(ProfileDrafting drafting, ProfileDraft before, ProfileDraft after) {
        return new Review(items.stream()
                .map(item -> before.item(item.id()).equals(after.item(item.id()))
                        ? item
                        : item(item.fact(), item.kind(), item.choice(), drafting, after))
                .toList());
    }

    /** Every rule that one judgement covers together with this one; only itself where it is judged by itself. */
    public List<Item> group(Item item) {
        Optional<String> group = item.choice().isPresent() ? Optional.empty() : RuleGroup.of(item.id());
        return group.map(same -> items.stream()
                        .filter(other -> other.choice().isEmpty()
                                && RuleGroup.of(other.id()).filter(same::equals).isPresent())
                        .toList())
                .orElse(List.of(item));
    }

    private static Item item(
            Fact fact, String kind, Optional<Choice> choice, ProfileDrafting drafting, ProfileDraft draft) {
        Optional<ProfileDraft.Item> decided = draft.item(fact.id());
        List<Phrase> faults =
                decided.map(item -> drafting.faults(fact.id(), item)).orElse(List.of());
        State state = decided.filter(item -> item.choice() != ProfileDraft.Choice.OPEN || !faults.isEmpty())
                .map(item -> state(item, faults))
                .orElse(fact.status().needsAdoption() ? State.OPEN : State.NOT_NEEDED);
        return new Item(fact, kind, choice, state, faults);
    }

    private static State state(ProfileDraft.Item item, List<Phrase> faults) {
        if (!faults.isEmpty()) {
            return State.REFUSED;
        }
        return item.choice() == ProfileDraft.Choice.ADOPTED ? State.ADOPTED : State.CHANGED;
    }

    /** How many need a decision. */
    public int needed() {
        return (int) items.stream().filter(Item::needsDecision).count();
    }

    /** How many of those that need a decision have one that can be signed. */
    public int decided() {
        return (int) items.stream()
                .filter(Item::needsDecision)
                .filter(item -> item.state() == State.ADOPTED || item.state() == State.CHANGED)
                .count();
    }

    /** How many decisions cannot be signed as they stand. */
    public int refused() {
        return (int)
                items.stream().filter(item -> item.state() == State.REFUSED).count();
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
