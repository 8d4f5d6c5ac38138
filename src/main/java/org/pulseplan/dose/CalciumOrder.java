package org.pulseplan.dose;

import org.pulseplan.entry.Computed;
import org.pulseplan.quantity.MillilitresPerCubicCentimetre;
import org.pulseplan.quantity.MillimolesPerLitre;
import org.pulseplan.quantity.MillimolesPerMillilitre;

/**
 * What the prescriber orders of calcium chloride.
 *
 * @param approval under which it is given
 * @param perVolume what is injected by tumour volume; no source gives it for people, so it is never assumed
 * @param concentration of what is injected
 * @param stock as the ampoules hold it; never assumed, since they differ
 */
public record CalciumOrder(
        Computed<ResearchApproval> approval,
        Computed<MillilitresPerCubicCentimetre> perVolume,
        Computed<MillimolesPerLitre> concentration,
        Computed<MillimolesPerMillilitre> stock) {}
