package org.pulseplan.desktop.response;

import java.util.List;
import org.pulseplan.desktop.part.RuledText;

/**
 * Why a lesion's prediction is what it is.
 *
 * @param number the lesion's number
 * @param name the lesion
 * @param reference what it is compared with
 * @param factors every factor in which it differs from the reference lesion
 * @param unknown what knowing more about it would change; empty where everything is known
 * @param outside where it leaves what was studied, each with the rule that draws the line
 */
record Why(
        int number,
        String name,
        String reference,
        List<Factor> factors,
        List<String> unknown,
        List<RuledText> outside) {
    Why {
        factors = List.copyOf(factors);
        unknown = List.copyOf(unknown);
        outside = List.copyOf(outside);
    }
}
