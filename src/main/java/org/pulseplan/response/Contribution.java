package org.pulseplan.response;

import java.util.List;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Grade;

/**
 * How much one factor moves a lesion's log-odds of response away from those of the reference lesion.
 *
 * @param known whether the factor is known; if not, its part is spread over its prevalence
 * @param logOdds posterior mean; all contributions add up to the difference of the two lesions
 * @param low95 lower end of the 95 % credible interval
 * @param high95 upper end
 * @param grade how well the effect is founded
 * @param evidenceIds published effects and series of the evidence file that carry the coefficient; empty where it rests
 *     on judgement alone
 */
public record Contribution(
        Coefficient coefficient,
        boolean known,
        double logOdds,
        double low95,
        double high95,
        Grade grade,
        List<String> evidenceIds) {

    public Contribution {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
