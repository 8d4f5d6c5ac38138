package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.dose.RegimenAdvisor;
import org.pulseplan.dose.Treatment;
import org.pulseplan.dose.Treatments;
import org.pulseplan.entry.Computed;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionSizes;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientAssessor;
import org.pulseplan.secondcheck.DoseConstants;

/** The first calculation as the planner runs it, without electrodes and response, so that many drafts are tried fast. */
final class FirstPaths {
    static final DoseConstants CONSTANTS = DoseConstants.shipped();

    private FirstPaths() {}

    static FirstPath of(PlanDraft draft, KnowledgeBase base) {
        Consulted consulted = new Consulted(base);
        Settings settings = new Settings(draft.decisions().entries(), consulted);
        PatientAssessment patient =
                PatientAssessor.assess(draft.patient(), settings.sessionDate(), settings.formula(), consulted);
        List<SizedLesion> lesions = draft.lesions().stream()
                .map(lesion -> new SizedLesion(lesion, LesionSizes.of(lesion, consulted)))
                .toList();
        Treatments worker = new Treatments(
                draft.patient(), patient, lesions, settings.preparation(), settings.renal(consulted), consulted);
        Map<Regimen, Treatment> treatments = new EnumMap<>(Regimen.class);
        for (Regimen regimen : Regimen.values()) {
            treatments.put(regimen, worker.of(regimen, settings.doseLevel()));
        }
        Computed<Regimen> regimen = settings.regimen()
                .<Computed<Regimen>>map(Computed::of)
                .orElse(new RegimenAdvisor(consulted)
                        .advise(treatments, lesions)
                        .recommended());
        Computed<Treatment> treatment = regimen.then(one -> Computed.of(treatments.get(one)));
        return new FirstPath(
                patient,
                regimen,
                treatment.then(Treatment::intravenous),
                lesions(lesions, treatment),
                treatment.then(Treatment::total),
                treatment.then(Treatment::cumulative));
    }

    /** The second calculation with the shipped constants against this first one. */
    static SecondCheck check(PlanDraft draft, FirstPath first) {
        return DoubleCheck.of(draft, first, CONSTANTS, new Consulted(Plans.KNOWLEDGE));
    }

    private static List<LesionPlan> lesions(List<SizedLesion> lesions, Computed<Treatment> treatment) {
        List<LesionPlan> plans = new ArrayList<>();
        for (int index = 0; index < lesions.size(); index++) {
            int position = index;
            Computed<IntratumouralDose> injection =
                    treatment.then(one -> one.injections().isEmpty()
                            ? Computed.unavailable()
                            : one.injections().get(position));
            SizedLesion lesion = lesions.get(index);
            plans.add(new LesionPlan(lesion.draft(), lesion.size(), injection, Computed.unavailable()));
        }
        return plans;
    }
}
