package org.pulseplan.dose;

import org.pulseplan.entry.Computed;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.MilligramsPerMillilitre;

/**
 * The concentrations in which the drugs come.
 *
 * @param intravenous bleomycin for the vein
 * @param intratumoural bleomycin for the tumour
 * @param cisplatin as in stock; never assumed, since licensed solutions differ from the published one
 * @param calcium what is ordered of calcium chloride
 */
public record Preparation(
        Computed<InternationalUnitsPerMillilitre> intravenous,
        Computed<InternationalUnitsPerMillilitre> intratumoural,
        Computed<MilligramsPerMillilitre> cisplatin,
        CalciumOrder calcium) {}
