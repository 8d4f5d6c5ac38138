package org.pulseplan.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pulseplan.quantity.Quantity;

/**
 * The reader of the knowledge base for one planning run: it remembers every fact that was consulted, so that the sheet
 * can name what it rests on. Made for each run and not shared.
 */
public final class Consulted {
    private final KnowledgeBase base;
    private final SortedSet<String> ids = new TreeSet<>();

    public Consulted(KnowledgeBase base) {
        this.base = base;
    }

    public KnowledgeBase base() {
        return base;
    }

    /** The number of the fact with this id, in the wanted quantity; an unknown id or another unit is refused. */
    public <Q extends Quantity> Q number(String id, Class<Q> type) {
        return cite(id).as(type);
    }

    /** The number of a fact of this base, as when it stands in a table. */
    public <Q extends Quantity> Q number(Fact fact, Class<Q> type) {
        return number(fact.id(), type);
    }

    /** The fact with this id; an unknown id is refused. */
    public Fact cite(String id) {
        Fact fact = base.fact(id);
        ids.add(id);
        return fact;
    }

    /** The option that holds for this choice; the choice and the option are both remembered. */
    public Fact choice(String id) {
        return cite(base.choice(cite(id).id()).option().id());
    }

    /** Counts as consulted here what was consulted there: the part of the work that the plan came to rest on. */
    public void include(Consulted other) {
        ids.addAll(other.ids);
    }

    /** Every fact consulted so far, by id. */
    public SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /** The facts consulted so far that a clinician has to adopt before a sheet may rest on them, by id. */
    public List<Fact> notAdopted() {
        return ids.stream()
                .map(base::fact)
                .filter(fact -> fact.status().needsAdoption() && !base.adopted().contains(fact.id()))
                .toList();
    }
}
