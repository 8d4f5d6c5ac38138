package org.pulseplan.dose;

import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.Millilitres;

/** How many millilitres a vial of bleomycin is made up to, so that the solution has the concentration of the plan. */
public final class VialDilution {
    private VialDilution() {}

    public static Computed<Millilitres> of(InternationalUnits vial, InternationalUnitsPerMillilitre concentration) {
        Millilitres volume = new Millilitres(vial.value() / concentration.value());
        return Computed.of(volume, Phrase.of("workings.vialDilution", vial, concentration, volume));
    }
}
