package org.pulseplan.desktop.response;

import java.util.List;
import org.pulseplan.desktop.part.RuledText;

/**
 * Why a lesion's prediction is what it is.
 *
 * @param number the lesion's number
 * @param name the lesion
 * @param frequencies the prediction as so many of ten
 * @param reference what it is compared with
 * @param factors every factor in which it differs from the reference lesion, one step after the other
 * @param total all steps together, in words
 * @param unknown what knowing more about it would change; empty where everything is known
 * @param outside where it leaves what was studied, each with the rule that draws the line
 */
record Why(
        int number,
        String name,
        Frequencies frequencies,
        String reference,
        List<Factor> factors,
        String total,
        List<String> unknown,
        List<RuledText> outside) {
    Why {
        factors = List.copyOf(factors);
        unknown = List.copyOf(unknown);
        outside = List.copyOf(outside);
    }

    /** Log-odds against the reference lesion, all steps together. */
    double end() {
        return factors.isEmpty() ? 0 : factors.get(factors.size() - 1).end();
    }
}
