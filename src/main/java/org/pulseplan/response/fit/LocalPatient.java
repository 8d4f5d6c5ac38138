package org.pulseplan.response.fit;

import java.util.List;

/**
 * One patient of a department with all lesions whose outcome is known.
 *
 * @param variants the values that the patient's covariates may have; several where something is not known
 */
public record LocalPatient(List<Variant> variants, List<LocalLesion> lesions) {
    public LocalPatient {
        variants = List.copyOf(variants);
        lesions = List.copyOf(lesions);
    }
}
