package org.pulseplan.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.response.LesionOutcome;
import org.pulseplan.response.OutcomeCoding;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.LocalOutcomes;
import org.pulseplan.response.fit.LocalPatient;

/**
 * Turns read rows into what the model learns from. Lesions of one patient share that patient's inclination to respond; a
 * patient whose properties changed between sessions counts as two.
 */
public final class OwnOutcomes {
    private OwnOutcomes() {}

    private record Who(String patient, PatientCovariates covariates) {}

    public static LocalOutcomes of(
            String sha256, List<TreatedLesion> rows, Evidence evidence, ModelDefinitions definitions) {
        Map<Who, List<LesionOutcome>> byPatient = new LinkedHashMap<>();
        for (TreatedLesion one : rows) {
            byPatient
                    .computeIfAbsent(new Who(one.patient(), one.covariates()), who -> new ArrayList<>())
                    .add(one.outcome());
        }
        OutcomeCoding coding = new OutcomeCoding(evidence.defaultMix(), definitions);
        List<LocalPatient> patients = new ArrayList<>();
        byPatient.forEach((who, lesions) -> patients.add(coding.of(who.covariates(), lesions)));
        return new LocalOutcomes(sha256, patients);
    }
}
