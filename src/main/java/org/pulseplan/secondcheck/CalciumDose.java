package org.pulseplan.secondcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Calcium chloride: what is injected into a tumour, and how many millilitres of the ampoule and of diluent make a batch. */
final class CalciumDose {
    private static final BigDecimal MILLILITRES_IN_A_LITRE = BigDecimal.valueOf(1000);

    private final DoseConstants constants;
    private final DoseForm.Calcium calcium;

    CalciumDose(DoseConstants constants, DoseForm.Calcium calcium) {
        this.constants = constants;
        this.calcium = calcium;
    }

    /** @param tumour volume, cm3 */
    Optional<TumourInjection> injection(BigDecimal tumour) {
        return calcium.forEachVolume()
                .known()
                .map(Decimals::of)
                .flatMap(each -> strength().map(strength -> injection(tumour, each, strength)));
    }

    private TumourInjection injection(BigDecimal tumour, BigDecimal each, BigDecimal strength) {
        BigDecimal volume = Decimals.product(tumour, each);
        return new TumourInjection(
                tumour, each, Decimals.product(volume, strength), new Rounded(volume, step()), strength);
    }

    /** Millilitres of the ampoule in a batch; none where it is weaker than what is injected. */
    Optional<Rounded> ampouleInBatch() {
        return strength()
                .flatMap(strength -> calcium.ampoule()
                        .known()
                        .map(Decimals::of)
                        .filter(ampoule -> ampoule.signum() > 0 && ampoule.compareTo(strength) >= 0)
                        .map(ampoule -> Decimals.over(Decimals.product(strength, batch()), ampoule)))
                .map(exact -> new Rounded(exact, step()));
    }

    /** Millilitres of diluent beside so many of the ampoule. */
    BigDecimal diluent(BigDecimal ampoule) {
        return batch().subtract(ampoule);
    }

    /** How many batches hold so many millilitres. */
    BigDecimal batches(BigDecimal millilitres) {
        return millilitres.divide(batch(), 0, RoundingMode.UP);
    }

    /** Millimoles in a millilitre of what is injected. */
    private Optional<BigDecimal> strength() {
        Optional<BigDecimal> litre = calcium.injected() instanceof Given.Nothing
                ? Optional.of(constants.number("CA-CONC", "mmol/L"))
                : calcium.injected().known().map(Decimals::of);
        return litre.filter(one -> one.signum() > 0).map(one -> Decimals.over(one, MILLILITRES_IN_A_LITRE));
    }

    private BigDecimal batch() {
        return constants.number("CA-BATCH", "mL");
    }

    private BigDecimal step() {
        return constants.number("ROUND-IT-ML", "mL");
    }
}
