package org.pulseplan.secondcheck;

import java.math.BigDecimal;
import java.util.Optional;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;

/** What is injected into a tumour: its volume as an ellipsoid, the dose for each cm3 of that size, the volume to inject. */
final class TumourDose {
    private static final BigDecimal CUBIC_MILLIMETRES = BigDecimal.valueOf(1000);
    private static final BigDecimal HALVES = BigDecimal.valueOf(2);

    private final DoseConstants constants;
    private final DoseForm.Treatment treatment;
    private final DoseForm.Strengths strengths;

    TumourDose(DoseConstants constants, DoseForm.Treatment treatment, DoseForm.Strengths strengths) {
        this.constants = constants;
        this.treatment = treatment;
        this.strengths = strengths;
    }

    /** Cubic centimetres: four thirds of pi times the three half axes; the third is taken as long as the shorter one. */
    static Optional<BigDecimal> volume(DoseForm.Nodule nodule) {
        return nodule.one()
                .known()
                .flatMap(one -> nodule.other().known().map(other -> ellipsoid(Decimals.of(one), Decimals.of(other))));
    }

    private static BigDecimal ellipsoid(BigDecimal one, BigDecimal other) {
        BigDecimal longHalf = Decimals.over(one.max(other), HALVES);
        BigDecimal shortHalf = Decimals.over(one.min(other), HALVES);
        BigDecimal box = Decimals.product(longHalf, shortHalf, shortHalf, BigDecimal.valueOf(4), Decimals.PI);
        return Decimals.over(Decimals.over(box, BigDecimal.valueOf(3)), CUBIC_MILLIMETRES);
    }

    Optional<TumourInjection> injection(DoseForm.Nodule nodule) {
        return volume(nodule).flatMap(volume -> strength().map(strength -> injection(volume, strength)));
    }

    private TumourInjection injection(BigDecimal volume, BigDecimal strength) {
        BigDecimal perVolume = constants.number(band(volume) + "-DOSE", bleomycin() ? "[iU]/cm3" : "mg/cm3");
        BigDecimal amount = perVolume.multiply(volume, Decimals.EXACTLY);
        Rounded millilitres = new Rounded(Decimals.over(amount, strength), constants.number("ROUND-IT-ML", "mL"));
        return new TumourInjection(volume, perVolume, amount, millilitres, strength);
    }

    /** Below the first edge the smallest band, above the second the largest; both edges belong to the middle. */
    private String band(BigDecimal volume) {
        if (volume.compareTo(edge(bleomycin() ? "IT-B1" : "CIS-B1")) < 0) {
            return bleomycin() ? "IT-B1" : "CIS-B1";
        }
        boolean large = volume.compareTo(edge(bleomycin() ? "IT-B2" : "CIS-B2")) > 0;
        if (bleomycin()) {
            return large ? "IT-B3" : "IT-B2";
        }
        return large ? "CIS-B3" : "CIS-B2";
    }

    private BigDecimal edge(String band) {
        return constants.number(band + "-UPPER", "cm3");
    }

    private boolean bleomycin() {
        return treatment == DoseForm.Treatment.BLEOMYCIN_INTO_TUMOUR;
    }

    /** Cisplatin has no setting: the strength in stock must be stated. */
    private Optional<BigDecimal> strength() {
        Given<InternationalUnitsPerMillilitre> given = strengths.tumour();
        Optional<BigDecimal> strength = bleomycin()
                ? given.known().map(Decimals::of)
                : strengths.cisplatin().known().map(Decimals::of);
        return bleomycin() && given instanceof Given.Nothing
                ? Optional.of(constants.number("IT-CONC", "[iU]/mL"))
                : strength.filter(one -> one.signum() > 0);
    }
}
