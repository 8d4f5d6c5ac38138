package org.pulseplan.patient;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.SquareMetres;

/** Body surface area from weight and height, by a named formula (Du Bois 1916, Mosteller 1987). */
public final class BodySurface {
    private BodySurface() {}

    /** Body surface by every formula. */
    public static Map<BsaFormula, Computed<SquareMetres>> byFormula(BodyMeasures measures, Consulted consulted) {
        Map<BsaFormula, Computed<SquareMetres>> surfaces = new EnumMap<>(BsaFormula.class);
        for (BsaFormula formula : BsaFormula.values()) {
            surfaces.put(formula, of(measures.weight(), measures.height(), formula, consulted));
        }
        return surfaces;
    }

    static Computed<SquareMetres> of(
            Computed<Kilograms> weight, Computed<Centimetres> height, BsaFormula formula, Consulted consulted) {
        List<Phrase> reasons = Computed.reasonsOf(weight, height);
        if (!reasons.isEmpty()) {
            return Computed.unavailable(reasons);
        }
        return switch (formula) {
            case DU_BOIS -> duBois(weight.get(), height.get(), consulted);
            case MOSTELLER -> mosteller(weight.get(), height.get(), consulted);
        };
    }

    private static Computed<SquareMetres> duBois(Kilograms weight, Centimetres height, Consulted consulted) {
        BigDecimal factor = consulted.cite("BSA-DUBOIS-FACTOR").exact(Ratio.class);
        BigDecimal weightPower = consulted.cite("BSA-DUBOIS-WEIGHT").exact(Ratio.class);
        BigDecimal heightPower = consulted.cite("BSA-DUBOIS-HEIGHT").exact(Ratio.class);
        SquareMetres surface = new SquareMetres(factor.doubleValue()
                * StrictMath.pow(weight.value(), weightPower.doubleValue())
                * StrictMath.pow(height.value(), heightPower.doubleValue()));
        return Computed.of(
                surface, Phrase.of("workings.duBois", factor, weight, weightPower, height, heightPower, surface));
    }

    private static Computed<SquareMetres> mosteller(Kilograms weight, Centimetres height, Consulted consulted) {
        BigDecimal divisor = consulted.cite("BSA-MOSTELLER").exact(Ratio.class);
        SquareMetres surface =
                new SquareMetres(StrictMath.sqrt(height.value() * weight.value() / divisor.doubleValue()));
        return Computed.of(surface, Phrase.of("workings.mosteller", height, weight, divisor, surface));
    }
}
