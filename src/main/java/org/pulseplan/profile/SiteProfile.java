package org.pulseplan.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pulseplan.knowledge.Stock;

/**
 * What one site has decided about the knowledge base: one version of it, dated and expiring.
 *
 * @param site the name of the site
 * @param version counted from 1; each signing makes the next
 * @param replaces the fingerprint of the version before; empty for the first
 * @param signedOn the day on which it was signed
 * @param validFrom the first day on which it may be used
 * @param validUntil the last day on which it may be used
 * @param lead who reviewed and signed
 * @param reviewed the knowledge base that was reviewed
 * @param decisions by id; what is not here is open
 * @param stock what the site has in stock
 */
public record SiteProfile(
        String site,
        int version,
        String replaces,
        LocalDate signedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        Lead lead,
        Reviewed reviewed,
        List<Decision> decisions,
        Stock stock) {
    public SiteProfile {
        decisions =
                decisions.stream().sorted(Comparator.comparing(Decision::id)).toList();
    }

    /** The clinical lead who answers for the decisions. */
    public record Lead(String name, String role) {}

    /** The knowledge base as it was shipped when it was reviewed. */
    public record Reviewed(String version, String fingerprint) {}

    /** Whether it may be used on this day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    public Optional<Decision> decision(String id) {
        return decisions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The facts that the site has changed, by id. */
    public List<Decision.Changed> changed() {
        return decisions.stream()
                .filter(Decision.Changed.class::isInstance)
                .map(Decision.Changed.class::cast)
                .toList();
    }

    /** The options that the site has chosen in place of the shipped ones, by id of the choice. */
    public List<Decision.Chosen> chosen() {
        return decisions.stream()
                .filter(Decision.Chosen.class::isInstance)
                .map(Decision.Chosen.class::cast)
                .toList();
    }
}
