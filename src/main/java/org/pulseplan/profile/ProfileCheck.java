package org.pulseplan.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.quantity.Years;

/** Whether a profile may be signed, and whether a signed one may be used here and today; says why not. */
public final class ProfileCheck {
    private final KnowledgeBase shipped;

    /** @param shipped the base of this program, as shipped */
    public ProfileCheck(KnowledgeBase shipped) {
        this.shipped = shipped;
    }

    /** What stands against signing this profile. */
    public List<Phrase> beforeSigning(SiteProfile profile) {
        List<Phrase> faults = new ArrayList<>(dates(profile));
        faults.addAll(DecisionCheck.faults(profile.decisions(), shipped));
        faults.addAll(DecisionCheck.faults(profile.stock(), shipped));
        SiteKnowledge atSite = SiteKnowledge.of(shipped, profile, "");
        atSite.openAgain().forEach(id -> faults.add(Phrase.of("profile.fault.otherWording", id)));
        return faults.isEmpty() ? atSite.unfit() : faults;
    }

    /** What stands against using this profile on this day; whose signature it is was checked before. */
    public List<Phrase> inUse(SignedProfile signed, LocalDate today) {
        SiteProfile profile = signed.profile();
        if (today.isAfter(profile.validUntil())) {
            return List.of(Phrase.of("profile.refused.expired", profile.validUntil()));
        }
        if (today.isBefore(profile.validFrom())) {
            return List.of(Phrase.of("profile.refused.early", profile.validFrom()));
        }
        return SiteKnowledge.of(shipped, profile, "").unfit();
    }

    private List<Phrase> dates(SiteProfile profile) {
        Years longest = shipped.fact("PROFILE-YEARS").as(Years.class);
        LocalDate latest = profile.validFrom().plusYears((long) longest.value());
        List<Phrase> faults = new ArrayList<>();
        if (profile.validFrom().isBefore(profile.signedOn())) {
            faults.add(Phrase.of("profile.fault.before", profile.validFrom(), profile.signedOn()));
        }
        if (profile.validUntil().isBefore(profile.validFrom())) {
            faults.add(Phrase.of("profile.fault.ends", profile.validUntil(), profile.validFrom()));
        }
        if (profile.validUntil().isAfter(latest)) {
            faults.add(Phrase.of("profile.fault.long", profile.validUntil(), longest, latest));
        }
        return faults;
    }
}
