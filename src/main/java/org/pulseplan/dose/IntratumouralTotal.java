package org.pulseplan.dose;

import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.Quantity;

/**
 * All that is injected into tumours in one session.
 *
 * @param amount the sum of the prescribed amounts
 * @param volume the sum of the volumes
 * @param lesions how many lesions it covers
 */
public record IntratumouralTotal(Quantity amount, Millilitres volume, int lesions) {}
