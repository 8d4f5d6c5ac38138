package org.pulseplan.knowledge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a site has in stock.
 *
 * @param electrodes ids of the catalogue; empty where the site does not say, then the whole catalogue counts
 * @param generators the generators of the site; none where it does not say
 */
public record Stock(Optional<Set<String>> electrodes, List<Generator> generators) {
    public Stock {
        electrodes = electrodes.map(ids -> Collections.unmodifiableSet(new TreeSet<>(ids)));
        generators = List.copyOf(generators);
    }

    /**
     * A generator of the site.
     *
     * @param name as people there call it
     * @param highest the highest voltage that it gives on skin, V
     */
    public record Generator(String name, BigDecimal highest) {}

    public static Stock notStated() {
        return new Stock(Optional.empty(), List.of());
    }

    /** Whether the site has this electrode, or does not say what it has. */
    public boolean holds(Electrode electrode) {
        return electrodes.map(ids -> ids.contains(electrode.id())).orElse(true);
    }
}
