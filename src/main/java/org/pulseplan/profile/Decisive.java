package org.pulseplan.profile;

import java.util.List;
import java.util.Optional;
import org.pulseplan.knowledge.Choice;
import org.pulseplan.knowledge.Fact;

/** Enters decisions of the clinical lead into a draft. A choice and the option that holds are decided together. */
public final class Decisive {
    private final ProfileDrafting drafting;

    public Decisive(ProfileDrafting drafting) {
        this.drafting = drafting;
    }

    /** The draft in which this is adopted as it stands; of a choice its shipped option too. */
    public ProfileDraft adopt(ProfileDraft draft, Review.Item item) {
        ProfileDraft adopted = draft.with(item.id(), drafting.adopted(item.fact()));
        Optional<Fact> option =
                item.choice().map(Choice::shipped).filter(fact -> fact.status().needsAdoption());
        return option.map(fact -> adopted.with(fact.id(), drafting.adopted(fact)))
                .orElse(adopted);
    }

    /**
     * The draft in which all of these are adopted that are open. What is decided stays, and so does what was left open with
     * a reason: that was somebody's decision to wait.
     */
    public ProfileDraft adoptOpen(ProfileDraft draft, List<Review.Item> items) {
        ProfileDraft adopted = draft;
        for (Review.Item item : open(draft, items)) {
            adopted = adopt(adopted, item);
        }
        return adopted;
    }

    /** Those of them that adopting all together would adopt. */
    public List<Review.Item> open(ProfileDraft draft, List<Review.Item> items) {
        return items.stream()
                .filter(item -> item.state() == Review.State.OPEN
                        && draft.item(item.id()).isEmpty())
                .toList();
    }

    /** The draft in which the site has a number of its own; as typed, right or not. */
    public ProfileDraft change(ProfileDraft draft, Review.Item item, String value, String reason) {
        return draft.with(item.id(), drafting.changed(item.fact(), value, reason));
    }

    /** The draft in which the site takes another option; the shipped one is then no longer adopted with the choice. */
    public ProfileDraft choose(ProfileDraft draft, Review.Item item, String option, String reason) {
        return item.choice()
                .map(choice -> open(draft, item).with(item.id(), drafting.chosen(choice, option, reason)))
                .orElse(draft);
    }

    /** The draft in which nothing is decided about this. */
    public ProfileDraft open(ProfileDraft draft, Review.Item item) {
        ProfileDraft without = draft.without(item.id());
        return item.choice()
                .map(choice -> without.without(choice.shipped().id()))
                .orElse(without);
    }

    /** The draft in which this is not decided, with the reason why not yet. */
    public ProfileDraft postpone(ProfileDraft draft, Review.Item item, String reason) {
        return open(draft, item).with(item.id(), drafting.open(item.fact(), reason));
    }
}
