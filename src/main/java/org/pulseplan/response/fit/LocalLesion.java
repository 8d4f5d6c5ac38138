package org.pulseplan.response.fit;

import java.util.List;

/**
 * One lesion that a department has treated, as the likelihood sees it.
 *
 * @param result what became of it
 * @param variants the values that its own covariates may have; several where something is not known
 */
public record LocalLesion(Result result, List<Variant> variants) {
    /** What became of a lesion. */
    public enum Result {
        COMPLETE,
        PARTIAL,
        NO_RESPONSE
    }

    public LocalLesion {
        variants = List.copyOf(variants);
    }
}
