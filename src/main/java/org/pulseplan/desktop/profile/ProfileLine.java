package org.pulseplan.desktop.profile;

import java.util.Optional;
import org.pulseplan.plan.Plan;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfile;
import org.pulseplan.text.Language;

/** The line at the bottom of the window that names the site profile that the shown plan rests on. */
public final class ProfileLine {
    private ProfileLine() {}

    /** Names the profile whose values count in this plan; that of the workplace only where it is another one. */
    public static String of(Plan plan, ActiveProfile active, Language language) {
        Optional<SignedProfile> own = plan.basis().profile();
        String counting = own.map(one -> name("siteview.line.own", one.profile(), language))
                .orElseGet(() -> language.text(
                        "siteview.line.none", plan.basis().notAdopted().size()));
        return language.text("siteview.line", counting, here(own, active, language));
    }

    private static String here(Optional<SignedProfile> own, ActiveProfile active, Language language) {
        if (active instanceof ActiveProfile.Refused) {
            return language.text("siteview.line.refused");
        }
        if (own.equals(active.used())) {
            return "";
        }
        return active.used()
                .map(one -> name("siteview.line.here", one.profile(), language))
                .orElseGet(() -> language.text("siteview.line.noneHere"));
    }

    private static String name(String key, SiteProfile profile, Language language) {
        return language.text(key, profile.site(), profile.version(), profile.validUntil());
    }
}
