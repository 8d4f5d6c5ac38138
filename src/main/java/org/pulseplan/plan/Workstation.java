package org.pulseplan.plan;

import java.util.Optional;
import java.util.Set;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteKey;
import org.pulseplan.response.own.ActiveModel;

/**
 * What holds at this workplace, whatever case is open.
 *
 * @param active the site profile in use here; new cases start with it
 * @param trusted fingerprints of the keys that a person has confirmed here
 * @param model the response model in use here; new cases start with it
 */
public record Workstation(Optional<SignedProfile> active, Set<String> trusted, ActiveModel model) {
    public Workstation {
        trusted = Set.copyOf(trusted);
    }

    /** A workplace at which the shipped response model is in use. */
    public Workstation(Optional<SignedProfile> active, Set<String> trusted) {
        this(active, trusted, new ActiveModel.Shipped());
    }

    /** A workplace without a site profile, where no key was confirmed. */
    public static Workstation asShipped() {
        return new Workstation(Optional.empty(), Set.of());
    }

    /** A workplace at which this profile is in use. */
    public static Workstation using(SignedProfile active) {
        return new Workstation(Optional.of(active), Set.of(active.key().fingerprint()));
    }

    public boolean trusts(SiteKey key) {
        return trusted.contains(key.fingerprint());
    }
}
