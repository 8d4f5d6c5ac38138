package org.pulseplan.dose;

import org.pulseplan.knowledge.RenalTable;
import org.pulseplan.quantity.Ratio;

/**
 * Which share of the standard dose a renal table gives.
 *
 * @param table the table that was used
 * @param chosen whether the prescriber chose it; else it is the site's usual one
 * @param share the share of the standard dose
 */
public record RenalShare(RenalTable table, boolean chosen, Ratio share) {}
