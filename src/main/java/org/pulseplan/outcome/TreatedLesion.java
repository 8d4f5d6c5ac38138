package org.pulseplan.outcome;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.pulseplan.response.LesionOutcome;
import org.pulseplan.response.PatientCovariates;

/**
 * One row of a department's outcomes.
 *
 * @param row its line in the file, the heading being 1
 * @param patient the department's own code of the patient; not a name
 * @param lesion the lesion's code within the patient
 * @param treated day of the session
 * @param covariates what the model knows of the patient
 * @param outcome the lesion and what became of it
 * @param predictedComplete probability of complete response that was shown when the session was planned, 0 to 1
 */
public record TreatedLesion(
        int row,
        String patient,
        String lesion,
        LocalDate treated,
        PatientCovariates covariates,
        LesionOutcome outcome,
        OptionalDouble predictedComplete) {}
