package org.pulseplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.profile.ProfileDiff;
import org.pulseplan.profile.Sentences;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteKnowledge;
import org.pulseplan.profile.SiteProfile;

/** What there is to say of the site profile that a plan is made with: whose it is, until when, and what is used here. */
final class ProfileFindings {
    private static final Place PLACE = Place.decisions("profile");

    private final KnowledgeBase shipped;
    private final Workstation workstation;
    private final Consulted consulted;
    private final List<Finding> findings = new ArrayList<>();

    ProfileFindings(KnowledgeBase shipped, Workstation workstation, Consulted consulted) {
        this.shipped = shipped;
        this.workstation = workstation;
        this.consulted = consulted;
    }

    List<Finding> of(PlanDraft draft, SiteKnowledge atSite) {
        draft.profile().ifPresent(signed -> {
            key(signed);
            date(signed.profile(), draft.decisions().entries().known(DecisionFields.SESSION_DATE));
            unfit(signed.profile(), atSite);
            open(signed.profile(), atSite);
        });
        other(draft.profile());
        return List.copyOf(findings);
    }

    private void key(SignedProfile signed) {
        if (!workstation.trusts(signed.key())) {
            consulted.cite("PROFILE-KEY");
            findings.add(Findings.stop(
                    "PROFILE-KEY",
                    PLACE,
                    "profileKey",
                    name(signed.profile()),
                    signed.key().fingerprint()));
        }
    }

    private void date(SiteProfile profile, Optional<LocalDate> session) {
        session.filter(day -> !profile.validOn(day)).ifPresent(day -> {
            consulted.cite("PROFILE-DATE");
            findings.add(Findings.stop(
                    "PROFILE-DATE",
                    Place.decisions(DecisionFields.SESSION_DATE.id()),
                    "profileDate",
                    day,
                    name(profile),
                    profile.validFrom(),
                    profile.validUntil()));
        });
    }

    private void unfit(SiteProfile profile, SiteKnowledge atSite) {
        if (!atSite.unfit().isEmpty()) {
            consulted.cite("PROFILE-OPEN");
            findings.add(
                    Findings.stop("PROFILE-OPEN", PLACE, "profileUnfit", name(profile), Sentences.of(atSite.unfit())));
        }
    }

    /** Values that a site had changed and that no longer count are named apart: the plan has other numbers now. */
    private void open(SiteProfile profile, SiteKnowledge atSite) {
        if (!atSite.openAgain().isEmpty()) {
            consulted.cite("PROFILE-OPEN");
            findings.add(Findings.caution(
                    "PROFILE-OPEN",
                    PLACE,
                    "profileOpen",
                    name(profile),
                    profile.reviewed().version(),
                    shipped.version(),
                    atSite.openAgain()));
        }
    }

    private void other(Optional<SignedProfile> own) {
        Optional<SignedProfile> active = workstation.active();
        if (active.isPresent() && !own.equals(active)) {
            consulted.cite("PROFILE-OTHER");
            findings.add(Findings.caution(
                    "PROFILE-OTHER",
                    PLACE,
                    "profileOther",
                    own.map(one -> name(one.profile())).orElseGet(() -> Phrase.of("profile.name.none")),
                    name(active.get().profile()),
                    effects(own, active)));
        }
    }

    private Object effects(Optional<SignedProfile> own, Optional<SignedProfile> active) {
        List<Phrase> effects =
                new ProfileDiff(shipped).effects(own.map(SignedProfile::profile), active.map(SignedProfile::profile));
        return effects.isEmpty()
                ? Phrase.of("profile.diff.noValue")
                : Phrase.of("profile.diff.list", Sentences.of(effects));
    }

    private static Phrase name(SiteProfile profile) {
        return Phrase.of("profile.name", profile.site(), profile.version());
    }
}
