package org.pulseplan.knowledge;

import java.util.function.UnaryOperator;

/**
 * A step of the renal dose table: up to and including this creatinine clearance, this share of the standard dose.
 *
 * @param upTo the clearance at the upper edge, mL/min, included
 * @param factor the share of the standard dose
 */
public record RenalBand(Fact upTo, Fact factor) {
    /** The same step with its facts replaced. */
    RenalBand with(UnaryOperator<Fact> change) {
        return new RenalBand(change.apply(upTo), change.apply(factor));
    }
}
