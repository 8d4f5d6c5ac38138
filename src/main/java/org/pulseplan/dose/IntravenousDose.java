package org.pulseplan.dose;

import java.util.Optional;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;
import org.pulseplan.quantity.Millilitres;

/**
 * Intravenous bleomycin for one session.
 *
 * @param level the prescriber's choice
 * @param renal the renal table's share that a reduced dose was compared with; empty for the standard dose
 * @param perSurface the dose by body surface that was applied
 * @param exact dose before rounding
 * @param dose dose as prescribed, rounded by the stated rule
 * @param concentration after reconstitution
 * @param volume to draw up
 * @param vials whole vials needed
 */
public record IntravenousDose(
        DoseLevel level,
        Optional<RenalShare> renal,
        InternationalUnitsPerSquareMetre perSurface,
        InternationalUnits exact,
        InternationalUnits dose,
        InternationalUnitsPerMillilitre concentration,
        Millilitres volume,
        Count vials) {
    /** The amount in the volume that is drawn up: the ordered dose, but for the rounding of the volume. */
    public InternationalUnits held() {
        return concentration.times(volume);
    }
}
