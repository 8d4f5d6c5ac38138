package org.pulseplan.electrode;

import org.pulseplan.quantity.Count;

/**
 * Between how many applications the true number may well lie, since the count is an estimate.
 *
 * @param fewest without any overlap, by the largest area that is published for one application
 * @param most with the largest overlap of rule OVERLAP-MOST, by the smallest published area
 */
public record ApplicationRange(Count fewest, Count most) {}
