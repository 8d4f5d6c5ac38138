package org.pulseplan.desktop.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Messages;
import org.pulseplan.desktop.Messages.Choice;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDiff;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.profile.ProfileDiff;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfile;

/**
 * Whether the open case is planned with another profile than the one in use here, what would change with that one, and
 * the command that takes it over. A case keeps its own until somebody who has read the difference decides.
 */
public final class TakeOverModel {
    private static final String TOPIC = "profile";

    private final CaseModel cases;
    private final ProfileUse use;
    private final KnowledgeBase shipped;
    private final Executor background;
    private final Executor window;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Other>> other = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Difference>> difference =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The profile of the open case and the one in use here, where they are not the same.
     *
     * @param own that of the case; empty where it is planned with the base as shipped
     * @param current the one in use
     */
    public record Other(Optional<SignedProfile> own, SignedProfile current) {
        /** Whose profile the case has, in words. */
        public Phrase ownName() {
            return own.map(one -> name(one.profile())).orElseGet(() -> Phrase.of("profile.name.none"));
        }

        /** Whose profile is in use, in words. */
        public Phrase currentName() {
            return name(current.profile());
        }

        private static Phrase name(SiteProfile profile) {
            return Phrase.of("siteview.name", profile.site(), profile.version(), profile.validUntil());
        }
    }

    /**
     * What would change, in words.
     *
     * @param of the draft that was looked at
     * @param values numbers, options and stock in which the two profiles differ
     * @param plan what the plan of this case would say differently
     */
    public record Difference(PlanDraft of, List<Phrase> values, List<Phrase> plan) {
        public Difference {
            values = List.copyOf(values);
            plan = List.copyOf(plan);
        }
    }

    /**
     * @param shipped names the facts in words
     * @param background computes the plan that would be
     * @param window runs on the window's thread
     */
    public TakeOverModel(
            CaseModel cases,
            ProfileUse use,
            KnowledgeBase shipped,
            Executor background,
            Executor window,
            Messages messages) {
        this.cases = cases;
        this.use = use;
        this.shipped = shipped;
        this.background = background;
        this.window = window;
        this.messages = messages;
        cases.draft().addListener((property, before, draft) -> look());
        use.active().addListener((property, before, active) -> look());
        look();
    }

    /** Present while the open case is planned with another profile than the one in use. */
    public ReadOnlyObjectProperty<Optional<Other>> other() {
        return other.getReadOnlyProperty();
    }

    /** What would change; present once it was asked for and as long as nothing is edited. */
    public ReadOnlyObjectProperty<Optional<Difference>> difference() {
        return difference.getReadOnlyProperty();
    }

    /** Computes what would change, in the background. */
    public void compare() {
        use.checkDay();
        PlanDraft draft = cases.draft().get();
        Planner planner = use.planner().get();
        other.get()
                .ifPresent(two -> background.execute(() -> {
                    Difference found = difference(draft, two, planner);
                    window.execute(() -> arrive(found, two));
                }));
    }

    /** Leaves the case as it is. */
    public void keep() {
        difference.set(Optional.empty());
    }

    /** Plans the open case with the profile in use, and offers the way back. Only what was compared is taken over. */
    public void takeOver() {
        if (difference
                .get()
                .filter(shown -> shown.of().equals(cases.draft().get()))
                .isEmpty()) {
            return;
        }
        other.get().ifPresent(two -> {
            cases.edit(TOPIC, draft -> draft.withProfile(Optional.of(two.current())));
            messages.tell(
                    TOPIC,
                    Phrase.of("siteview.taken", two.currentName()),
                    new Choice("desktop.command.undo", cases::undo));
        });
    }

    private Difference difference(PlanDraft draft, Other two, Planner planner) {
        Plan before = planner.plan(draft);
        Plan after = planner.plan(draft.withProfile(Optional.of(two.current())));
        List<Phrase> values = new ArrayList<>(new ProfileDiff(shipped)
                .effects(
                        two.own().map(SignedProfile::profile),
                        Optional.of(two.current().profile())));
        return new Difference(draft, values, PlanDiff.between(before, after));
    }

    private void arrive(Difference found, Other two) {
        boolean still = found.of().equals(cases.draft().get())
                && other.get().filter(two::equals).isPresent();
        difference.set(still ? Optional.of(found) : Optional.empty());
    }

    private void look() {
        Optional<SignedProfile> own = cases.draft().get().profile();
        other.set(use.active()
                .get()
                .used()
                .filter(current -> !own.equals(Optional.of(current)))
                .map(current -> new Other(own, current)));
        difference.set(Optional.empty());
    }
}
