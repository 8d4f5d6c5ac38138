package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Millimetres;

/** Which lesions are expected to hurt more afterwards, and where anti-inflammatory painkillers ask for care. */
final class PainFindings {
    private static final Place PLACE = Place.decisions(DecisionFields.ANAESTHESIA.id());

    private final PlanDraft draft;
    private final PatientAssessment patient;
    private final Consulted consulted;

    PainFindings(PlanDraft draft, PatientAssessment patient, Consulted consulted) {
        this.draft = draft;
        this.patient = patient;
        this.consulted = consulted;
    }

    List<Finding> of(Optional<Regimen> regimen, List<LesionPlan> lesions) {
        List<Finding> findings = new ArrayList<>();
        List<Phrase> factors = factors(lesions);
        if (!factors.isEmpty()) {
            consulted.cite("AN-13");
            consulted.cite("AN-18");
            findings.add(Findings.note(
                    "AN-14", PLACE, "painFactors", consulted.cite("AN-14").said(), factors));
        }
        regimen.ifPresent(one -> findings.add(antiInflammatory()));
        return findings;
    }

    /** Where the kidneys are impaired, the clearance is named; without a clearance that is said. */
    private Finding antiInflammatory() {
        MillilitresPerMinute caution = consulted.number("RENAL-CAUTION", MillilitresPerMinute.class);
        consulted.cite("AN-14");
        return patient.clearance()
                .known()
                .map(clearance -> clearance.value() <= caution.value()
                        ? Findings.note("AN-14", PLACE, "nsaidKidneys", clearance, caution)
                        : Findings.note("AN-14", PLACE, "nsaid"))
                .orElseGet(() -> Findings.note("AN-14", PLACE, "nsaidUnknown"));
    }

    private List<Phrase> factors(List<LesionPlan> lesions) {
        List<Phrase> factors = new ArrayList<>();
        List<Integer> irradiated = lesions.stream()
                .filter(lesion -> irradiated(lesion.draft().entries()))
                .map(LesionPlan::number)
                .toList();
        if (!irradiated.isEmpty()) {
            factors.add(Phrase.of("findings.painIrradiated", irradiated));
        }
        Millimetres large = consulted.number("ROUTE-04", Millimetres.class);
        List<Integer> big = lesions.stream()
                .filter(lesion -> lesion.size()
                        .known()
                        .filter(size -> size.longest().value() >= large.value())
                        .isPresent())
                .map(LesionPlan::number)
                .toList();
        if (!big.isEmpty()) {
            factors.add(Phrase.of("findings.painLarge", big, large));
        }
        if (draft.patient().answer("SCR-PAIN").is(Answer.YES)) {
            factors.add(Phrase.of("findings.painBefore"));
        }
        return factors;
    }

    private static boolean irradiated(Entries lesion) {
        return lesion.get(LesionFields.IRRADIATED).is(Answer.YES);
    }
}
