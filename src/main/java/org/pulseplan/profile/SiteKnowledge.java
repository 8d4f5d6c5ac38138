package org.pulseplan.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.KnowledgeException;
import org.pulseplan.knowledge.SiteLayer;
import org.pulseplan.knowledge.Source;

/**
 * The knowledge base as it holds at a site.
 *
 * @param base the shipped base with the profile over it; the shipped base itself where the profile does not fit it
 * @param openAgain ids of facts whose decision no longer counts, because the fact has changed or is gone
 * @param unfit why the profile cannot lie over this base; empty where it does
 */
public record SiteKnowledge(KnowledgeBase base, List<String> openAgain, List<Phrase> unfit) {
    /** The key under which changed facts name the profile as their source. */
    public static final String SOURCE = "SITE";

    public SiteKnowledge {
        openAgain = List.copyOf(openAgain);
        unfit = List.copyOf(unfit);
    }

    /** The base as shipped, with nothing adopted. */
    public static SiteKnowledge shipped(KnowledgeBase shipped) {
        return new SiteKnowledge(shipped, List.of(), List.of());
    }

    /**
     * Lays a profile over the shipped base. A decision counts only where the fact still reads as it did when it was
     * reviewed; the others are open again. Nothing of a profile counts whose values do not fit together.
     */
    public static SiteKnowledge of(KnowledgeBase shipped, SiteProfile profile, String fingerprint) {
        List<Decision> counting = new ArrayList<>();
        List<String> openAgain = new ArrayList<>();
        for (Decision decision : profile.decisions()) {
            if (stands(shipped, decision)) {
                counting.add(decision);
            } else {
                openAgain.add(decision.id());
            }
        }
        List<Phrase> faults = new ArrayList<>(DecisionCheck.faults(counting, shipped));
        faults.addAll(DecisionCheck.faults(profile.stock(), shipped));
        return faults.isEmpty()
                ? laid(shipped, layer(profile, fingerprint, counting), openAgain)
                : new SiteKnowledge(shipped, openAgain, faults);
    }

    private static SiteKnowledge laid(KnowledgeBase shipped, SiteLayer layer, List<String> openAgain) {
        try {
            return new SiteKnowledge(shipped.at(layer), openAgain, List.of());
        } catch (KnowledgeException outOfOrder) {
            return new SiteKnowledge(
                    shipped,
                    openAgain,
                    List.of(Phrase.of("profile.fault.order", String.valueOf(outOfOrder.getMessage()))));
        }
    }

    private static boolean stands(KnowledgeBase shipped, Decision decision) {
        return shipped.has(decision.id())
                && FactPrint.of(shipped, decision.id()).equals(decision.print());
    }

    private static SiteLayer layer(SiteProfile profile, String fingerprint, List<Decision> counting) {
        Map<String, SiteLayer.Value> changed = new LinkedHashMap<>();
        Set<String> adopted = new LinkedHashSet<>();
        Map<String, String> choices = new LinkedHashMap<>();
        for (Decision decision : counting) {
            adopted.add(decision.id());
            if (decision instanceof Decision.Changed one) {
                changed.put(one.id(), new SiteLayer.Value(one.to(), one.reason()));
            } else if (decision instanceof Decision.Chosen one) {
                choices.put(one.id(), one.to());
                adopted.add(one.to());
            }
        }
        return new SiteLayer(source(profile), fingerprint, changed, adopted, choices, profile.stock());
    }

    /** As sheets and screens name it; the words of the list of sources are those of the profile itself. */
    private static Source source(SiteProfile profile) {
        return new Source(
                SOURCE,
                profile.site() + " " + profile.version() + ", " + profile.lead().name() + ", " + profile.signedOn(),
                "");
    }

    /** Whether a site has put its own value in place of this fact's. */
    public boolean changed(Fact fact) {
        return base.site().map(layer -> layer.changed().containsKey(fact.id())).orElse(false);
    }
}
