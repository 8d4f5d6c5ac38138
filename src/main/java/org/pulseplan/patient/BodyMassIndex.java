package org.pulseplan.patient;

import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.KilogramsPerSquareMetre;

/** Body mass index: weight over the square of the height. */
public final class BodyMassIndex {
    private static final double SQUARE_CENTIMETRES_FOR_A_SQUARE_METRE = 10_000;

    private BodyMassIndex() {}

    public static Computed<KilogramsPerSquareMetre> of(BodyMeasures measures) {
        List<Phrase> reasons = Computed.reasonsOf(measures.weight(), measures.height());
        if (!reasons.isEmpty() || measures.height().get().value() == 0) {
            return Computed.unavailable(reasons);
        }
        Kilograms weight = measures.weight().get();
        Centimetres height = measures.height().get();
        KilogramsPerSquareMetre index = new KilogramsPerSquareMetre(
                weight.value() * SQUARE_CENTIMETRES_FOR_A_SQUARE_METRE / (height.value() * height.value()));
        return Computed.of(index, Phrase.of("workings.bodyMassIndex", weight, height, index));
    }
}
