package org.pulseplan.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.quantity.VoltsPerCentimetre;

/** Whether the electrodes give calcium the pulses that it was studied with (rule PULSE-06). */
final class CalciumPulses {
    private final Consulted consulted;

    CalciumPulses(Consulted consulted) {
        this.consulted = consulted;
    }

    List<Finding> of(List<LesionPlan> lesions) {
        consulted.cite("PULSE-06");
        return lesions.stream()
                .flatMap(
                        lesion -> lesion.electrode().known().flatMap(choice -> ratio(lesion.number(), choice)).stream())
                .toList();
    }

    private Optional<Finding> ratio(int lesion, ElectrodeChoice choice) {
        VoltsPerCentimetre studied = consulted.number("PULSE-06-RATIO", VoltsPerCentimetre.class);
        VoltsPerCentimetre own = consulted.number(choice.electrode().ratio(), VoltsPerCentimetre.class);
        return Optional.of(own)
                .filter(ratio -> ratio.value() != studied.value())
                .map(ratio -> Findings.caution(
                                "PULSE-06",
                                Place.lesion(lesion, LesionFields.ELECTRODE.id()),
                                "calciumField",
                                lesion,
                                choice.electrode().codeSaid(),
                                ratio,
                                studied)
                        .against(ratio, studied));
    }
}
