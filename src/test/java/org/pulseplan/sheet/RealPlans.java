package org.pulseplan.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pulseplan.Drafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Plans;
import org.pulseplan.plan.StopOverride;
import org.pulseplan.quantity.InternationalUnits;

/** Plans as the planner makes them, of invented patients that bring out different parts of the paper. */
public final class RealPlans {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

    private RealPlans() {}

    /** All of them by name. */
    public static Map<String, Plan> all() {
        Map<String, Drafts> drafts = new LinkedHashMap<>();
        drafts.put("vein", lesions(Drafts.of(KNOWLEDGE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN), 10));
        drafts.put("tumour", lesions(Drafts.of(KNOWLEDGE).regimen(Regimen.INTRATUMOURAL_BLEOMYCIN), 4));
        drafts.put("cisplatin", lesions(Drafts.of(KNOWLEDGE).regimen(Regimen.INTRATUMOURAL_CISPLATIN), 3));
        drafts.put("calcium", lesions(Drafts.of(KNOWLEDGE).calcium(0.5), 3));
        drafts.put(
                "old",
                lesions(
                        Drafts.of(KNOWLEDGE)
                                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                                .age(82)
                                .creatinine(110)
                                .level(DoseLevel.REDUCED)
                                .course(new InternationalUnits(280000)),
                        3));
        drafts.put(
                "stopped",
                lesions(
                        Drafts.of(KNOWLEDGE)
                                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                                .creatinine(190)
                                .course(new InternationalUnits(390000)),
                        5));
        drafts.put(
                "gaps",
                lesions(
                        Drafts.of(KNOWLEDGE)
                                .patient(PatientFields.WEIGHT, Entry.missing())
                                .patient(PatientFields.CREATININE, Entry.missing())
                                .answer("SCR-DEVICE", Entry.of(Answer.YES)),
                        2));
        drafts.put("empty", Drafts.of(KNOWLEDGE));
        Map<String, Plan> plans = new LinkedHashMap<>();
        drafts.forEach((name, draft) -> plans.put(name, Plans.PLANNER.plan(draft.draft())));
        plans.put("overridden", overridden());
        return plans;
    }

    /** A STOP that a specialist has overridden, together with another of the same cause. */
    public static Plan overridden() {
        PlanDraft draft = lesions(
                        Drafts.of(KNOWLEDGE)
                                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                                .age(80)
                                .body(45, 150)
                                .creatinine(190)
                                .level(DoseLevel.REDUCED),
                        2)
                .draft();
        Finding stop = Plans.PLANNER.plan(draft).findings(Finding.Level.STOP).get(0);
        StopOverride override = StopOverride.blank(stop.statement())
                .reason(StopOverride.Reason.OTHER)
                .explanation("Creatinine stable for two years")
                .by("A. Nephrologist")
                .second("B. Pharmacist");
        return Plans.PLANNER.plan(draft.with(draft.decisions().withOverride(stop, override)));
    }

    private static Drafts lesions(Drafts drafts, int number) {
        for (int lesion = 1; lesion <= number; lesion++) {
            drafts.lesion(6 + 3.5 * lesion, 5 + 3 * lesion, 4 + lesion);
        }
        return drafts;
    }
}
