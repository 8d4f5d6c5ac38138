package org.pulseplan.response.fit;

import java.util.List;

/**
 * A department's own outcomes, from which the model learns with an effect of that centre.
 *
 * @param sha256 fingerprint of what they were read from
 */
public record LocalOutcomes(String sha256, List<LocalPatient> patients) {
    /** Name of the centre's effect among the parameters: it stands last. */
    public static final String CENTRE = "centre:own";

    public LocalOutcomes {
        patients = List.copyOf(patients);
    }

    /** Lesions of all patients. */
    public int lesions() {
        return patients.stream().mapToInt(one -> one.lesions().size()).sum();
    }
}
