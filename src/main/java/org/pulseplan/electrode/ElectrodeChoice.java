package org.pulseplan.electrode;

import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Minutes;
import org.pulseplan.quantity.Volts;
import org.pulseplan.quantity.VoltsPerCentimetre;

/**
 * The electrode of one lesion.
 *
 * @param electrode from the catalogue
 * @param chosenByPrescriber whether the prescriber took it instead of the proposal
 * @param reasons why it was proposed
 * @param voltage what the generator is set to
 * @param pulses of one application
 * @param applications number of applications to cover lesion and margin: as planned by the prescriber, else estimated
 * @param range between how many applications the number may well lie
 * @param time for these applications, by the local time for one
 */
public record ElectrodeChoice(
        Electrode electrode,
        boolean chosenByPrescriber,
        List<Phrase> reasons,
        Volts voltage,
        Count pulses,
        Computed<Count> applications,
        Computed<ApplicationRange> range,
        Computed<Minutes> time) {
    public ElectrodeChoice {
        reasons = List.copyOf(reasons);
    }

    /** What the voltage over the distance of this electrode gives; the published ratio is {@link Electrode#ratio()}. */
    public VoltsPerCentimetre overDistance() {
        Millimetres gap = electrode.gap().as(Millimetres.class);
        return new VoltsPerCentimetre(voltage.value() / gap.inCentimetres());
    }
}
