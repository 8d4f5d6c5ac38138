package org.pulseplan.response;

/**
 * One lesion among those that are compared.
 *
 * @param whose whose it is: lesions with the same number are one patient's and share that patient's inclination to
 *     respond; those of different patients share none
 * @param patient what is known of the patient; the same for all lesions of one patient
 */
public record Compared(int whose, PatientCovariates patient, LesionCovariates lesion) {

    boolean hasUnknown() {
        return lesion.hasUnknown() || patient.hasUnknown();
    }
}
