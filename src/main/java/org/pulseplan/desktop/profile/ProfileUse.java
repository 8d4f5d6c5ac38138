package org.pulseplan.desktop.profile;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.desktop.learning.ModelUse;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.plan.Workstation;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.SiteProfile;

/** Which site profile is in use at this workplace: new cases start with it. Used on the window's thread only. */
public final class ProfileUse {
    private final Planner anywhere;
    private final Supplier<LocalDate> today;
    private final ModelUse models;
    private final ReadOnlyObjectWrapper<ActiveProfile> active;
    private final ReadOnlyObjectWrapper<Planner> planner;
    private Set<String> trusted;

    /**
     * @param anywhere plans where no profile is in use
     * @param active what was found at this workplace when the program started
     * @param trusted fingerprints of the keys that were confirmed here
     * @param models the response model in use here
     */
    public ProfileUse(
            Planner anywhere, ActiveProfile active, Set<String> trusted, Supplier<LocalDate> today, ModelUse models) {
        this.anywhere = anywhere;
        this.today = today;
        this.models = models;
        this.trusted = Set.copyOf(trusted);
        this.active = new ReadOnlyObjectWrapper<>(active);
        this.planner = new ReadOnlyObjectWrapper<>(here());
        models.active().addListener((property, before, model) -> planner.set(here()));
    }

    /** The profile in use here, none, or why the one that there is may not be used. */
    public ReadOnlyObjectProperty<ActiveProfile> active() {
        return active.getReadOnlyProperty();
    }

    /** Plans at this workplace as it is now. */
    public ReadOnlyObjectProperty<Planner> planner() {
        return planner.getReadOnlyProperty();
    }

    /** A case that starts here and today: with the profile in use, if it may be used. */
    public PlanDraft newCase() {
        checkDay();
        return PlanDraft.empty().withProfile(active.get().used()).withModel(models.name());
    }

    /** Another profile, another key or none counts here from now on. */
    public void change(ActiveProfile found, Set<String> confirmed) {
        trusted = Set.copyOf(confirmed);
        active.set(found);
        planner.set(here());
    }

    /** A program that stays open over midnight must not go on with a profile whose last day is over. */
    void checkDay() {
        active.get()
                .used()
                .map(signed -> signed.profile())
                .filter(profile -> !profile.validOn(today.get()))
                .ifPresent(profile -> change(new ActiveProfile.Refused(over(profile)), trusted));
    }

    private Phrase over(SiteProfile profile) {
        Phrase why = today.get().isAfter(profile.validUntil())
                ? Phrase.of("profile.refused.expired", profile.validUntil())
                : Phrase.of("profile.refused.early", profile.validFrom());
        return Phrase.of("siteview.refusedNow", Phrase.of("profile.name", profile.site(), profile.version()), why);
    }

    private Planner here() {
        return anywhere.at(
                new Workstation(active.get().used(), trusted, models.active().get()));
    }
}
