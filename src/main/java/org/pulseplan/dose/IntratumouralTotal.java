package org.pulseplan.dose;

import org.pulseplan.entry.Computed;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.Quantity;

/**
 * All that is injected into tumours in one session.
 *
 * @param amount the sum of the prescribed amounts
 * @param volume the sum of the volumes
 * @param lesions how many lesions it covers
 * @param dilution how what is injected is made; unavailable without reasons where it is injected as supplied
 */
public record IntratumouralTotal(Quantity amount, Millilitres volume, int lesions, Computed<Dilution> dilution) {
    /** A total of what is injected as it is supplied. */
    public IntratumouralTotal(Quantity amount, Millilitres volume, int lesions) {
        this(amount, volume, lesions, Computed.unavailable());
    }

    /** The same total, of a solution that is made so. */
    IntratumouralTotal madeBy(Computed<Dilution> how) {
        return new IntratumouralTotal(amount, volume, lesions, how);
    }
}
