package org.pulseplan.dose;

import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.MillimolesPerLitre;
import org.pulseplan.quantity.MillimolesPerMillilitre;

/**
 * How the solution that is injected is made from the one in stock.
 *
 * @param stock the solution in stock
 * @param concentration of the solution that is injected
 * @param batch how much is made at a time
 * @param fromStock how much of the stock goes into a batch
 * @param diluent how much diluent goes into a batch
 * @param batches how many are needed for all injections
 */
public record Dilution(
        MillimolesPerMillilitre stock,
        MillimolesPerLitre concentration,
        Millilitres batch,
        Millilitres fromStock,
        Millilitres diluent,
        Count batches) {
    /** Whether the stock is what is injected: no diluent that could be measured is added. */
    public boolean asSupplied() {
        return diluent.value() == 0;
    }
}
