package org.pulseplan.response.validation;

import java.util.List;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.PatientCovariates;

/**
 * A patient whose predictions are watched while the evidence is changed.
 *
 * @param name how the patient is called in the results
 */
public record SamplePatient(String name, PatientCovariates patient, List<LesionCovariates> lesions) {
    public SamplePatient {
        lesions = List.copyOf(lesions);
    }
}
