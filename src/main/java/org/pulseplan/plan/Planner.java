package org.pulseplan.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pulseplan.entry.Finding;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.profile.SiteKnowledge;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.secondcheck.DoseConstants;

/**
 * Derives the whole plan from a draft. A pure function: same draft, same knowledge, same plan. Never throws for anything
 * that was entered: what cannot be derived says why.
 */
public final class Planner {
    private final KnowledgeBase knowledge;
    private final ResponseModel model;
    private final DoseConstants secondConstants;
    private final Workstation workstation;

    /** Plans with the base as shipped; a site profile counts nowhere. */
    public Planner(KnowledgeBase knowledge, ResponseModel model) {
        this(knowledge, model, DoseConstants.shipped());
    }

    /** @param secondConstants what the second calculation reads, as shipped; a case's own profile changes both alike */
    public Planner(KnowledgeBase knowledge, ResponseModel model, DoseConstants secondConstants) {
        this(knowledge, model, secondConstants, Workstation.asShipped());
    }

    private Planner(
            KnowledgeBase knowledge, ResponseModel model, DoseConstants secondConstants, Workstation workstation) {
        this.knowledge = knowledge;
        this.model = model;
        this.secondConstants = secondConstants;
        this.workstation = workstation;
    }

    /** Everything that follows from the draft. */
    public Plan plan(PlanDraft draft) {
        Optional<OwnModel> own = own(draft);
        SiteKnowledge atSite = atSite(draft);
        Consulted consulted = new Consulted(atSite.base());
        List<Finding> findings =
                new ArrayList<>(new ProfileFindings(knowledge, workstation, consulted).of(draft, atSite));
        findings.addAll(new ModelFindings(workstation.model(), consulted).of(draft.model()));
        DoseConstants second = secondConstants.changed(changed(draft, atSite));
        ResponsePlanning prognosis =
                new ResponsePlanning(own.map(OwnModel::response).orElse(model), own, consulted);
        return new Planning(draft, consulted, prognosis, second, findings).plan();
    }

    /** The knowledge base that counts for this draft: the shipped one, or that one with the draft's profile over it. */
    public KnowledgeBase knowledge(PlanDraft draft) {
        return atSite(draft).base();
    }

    /** The draft's own model where it is the one in use here; another of the same name is another model. */
    private Optional<OwnModel> own(PlanDraft draft) {
        return workstation.model().own().filter(one -> draft.model().equals(Optional.of(one.name())));
    }

    /** The same planner at another workplace, or after its profile has changed. */
    public Planner at(Workstation other) {
        return new Planner(knowledge, model, secondConstants, other);
    }

    /** The second calculation is told by the profile itself, not by the base of the first. */
    private static Map<String, BigDecimal> changed(PlanDraft draft, SiteKnowledge atSite) {
        Map<String, BigDecimal> values = new TreeMap<>();
        draft
                .profile()
                .filter(signed -> atSite.base().site().isPresent())
                .map(signed -> signed.profile().changed())
                .orElse(List.of())
                .stream()
                .filter(one -> !atSite.openAgain().contains(one.id()))
                .forEach(one -> values.put(one.id(), one.to()));
        return values;
    }

    /** A profile counts only where its signature is whole and its key was confirmed. */
    private SiteKnowledge atSite(PlanDraft draft) {
        return draft.profile()
                .filter(signed -> workstation.trusts(signed.key()))
                .map(signed -> SiteKnowledge.of(knowledge, signed.profile(), signed.fingerprint()))
                .orElseGet(() -> SiteKnowledge.shipped(knowledge));
    }
}
