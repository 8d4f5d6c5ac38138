package org.pulseplan.knowledge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a site lays over the shipped base: its own values, and which facts its clinical lead has adopted.
 *
 * @param source the site's profile, as facts changed by it name their source
 * @param fingerprint SHA-256 of the profile, hexadecimal
 * @param changed the site's values by fact id; each counts as adopted
 * @param adopted ids of facts adopted as they stand
 * @param choices the site's options by the id of the choice
 * @param stock what the site has in stock
 */
public record SiteLayer(
        Source source,
        String fingerprint,
        Map<String, Value> changed,
        Set<String> adopted,
        Map<String, String> choices,
        Stock stock) {
    public SiteLayer {
        changed = Collections.unmodifiableMap(new TreeMap<>(changed));
        adopted = Collections.unmodifiableSet(new TreeSet<>(adopted));
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    /**
     * The site's value in place of the shipped one.
     *
     * @param value in the unit of the fact
     * @param reason why the site differs, as its lead wrote it
     */
    public record Value(BigDecimal value, String reason) {}

    /** The fact as it holds at this site. */
    Fact over(Fact shipped) {
        Value value = changed.get(shipped.id());
        if (value == null) {
            return shipped;
        }
        if (shipped.value() == null) {
            throw new KnowledgeException(shipped.id() + " has no number that a site could change");
        }
        return new Fact(
                shipped.id(),
                shipped.what(),
                value.value(),
                shipped.unit(),
                List.of(source.key()),
                Status.SITE,
                value.reason());
    }

    /** The fingerprint of a base with this profile over it. */
    String fingerprintOver(String base) {
        return Sha256.of(List.of(base, fingerprint));
    }
}
