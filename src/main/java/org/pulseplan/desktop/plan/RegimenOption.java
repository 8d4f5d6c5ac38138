package org.pulseplan.desktop.plan;

import java.util.List;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.dose.RegimenAdvice.Verdict;
import org.pulseplan.knowledge.Regimen;

/**
 * One drug and route as it is offered to the prescriber.
 *
 * @param name the drug and route in words
 * @param verdict what the rules say of it
 * @param reasons each with the rule that says so
 * @param chosen whether the prescriber chose it
 * @param planned whether the doses shown are those of this regimen
 */
record RegimenOption(
        Regimen regimen, String name, Verdict verdict, List<RuledText> reasons, boolean chosen, boolean planned) {
    RegimenOption {
        reasons = List.copyOf(reasons);
    }
}
