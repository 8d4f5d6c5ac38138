package org.pulseplan.secondcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;

/** Bleomycin into the vein: the dose, and for a given dose the volume and the vials. */
final class VeinDose {
    private static final String PER_SURFACE = "[iU]/m2";
    private static final String CLEARANCE = "mL/min";

    /** The steps of the dose table of the United States label, by the clearance up to which each holds. */
    private static final List<Step> AMERICAN = List.of(
            new Step("RENAL-US-10", "RENAL-US-10-FACTOR"),
            new Step("RENAL-US-20", "RENAL-US-20-FACTOR"),
            new Step("RENAL-US-30", "RENAL-US-30-FACTOR"),
            new Step("RENAL-US-40", "RENAL-US-40-FACTOR"),
            new Step("RENAL-US-50", "RENAL-US-50-FACTOR"));

    /** The steps of the renal drug handbook. */
    private static final List<Step> HANDBOOK =
            List.of(new Step("RENAL-RDH-UPTO-10", "RENAL-RDH-0"), new Step("RENAL-RDH-UPTO-20", "RENAL-RDH-10"));

    /** Up to which clearance a share holds: both as ids. */
    private record Step(String clearance, String share) {}

    private final DoseConstants constants;
    private final DoseForm form;
    private final BodyNumbers body;

    VeinDose(DoseConstants constants, DoseForm form, BodyNumbers body) {
        this.constants = constants;
        this.form = form;
        this.body = body;
    }

    /** International units; none while an input or the choice of the dose is missing, or where nothing can be drawn up. */
    Optional<Rounded> dose() {
        return perSurface()
                .flatMap(perSurface -> body.surface().map(surface -> surface.multiply(perSurface, Decimals.EXACTLY)))
                .map(exact -> new Rounded(exact, constants.number("ROUND-IV", "[iU]")))
                .filter(dose -> dose.value().signum() > 0)
                .filter(dose -> volume(dose.value()).isPresent());
    }

    /** Millilitres that hold this dose; none where the step swallows them. */
    Optional<Rounded> volume(BigDecimal dose) {
        return strength()
                .map(strength -> new Rounded(Decimals.over(dose, strength), constants.number("ROUND-IV-ML", "mL")))
                .filter(volume -> volume.value().signum() > 0);
    }

    /** How many vials must be opened for this dose, and for what is drawn up for it where that is more. */
    BigDecimal vials(BigDecimal dose) {
        BigDecimal drawn = volume(dose)
                .flatMap(volume -> strength().map(strength -> strength.multiply(volume.value())))
                .orElse(dose);
        return dose.max(drawn).divide(constants.number("IV-VIAL", "[iU]"), 0, RoundingMode.UP);
    }

    /** International units for each square metre. */
    Optional<BigDecimal> perSurface() {
        return body.age().flatMap(age -> body.clearance().flatMap(clearance -> perSurface(age, clearance)));
    }

    private Optional<BigDecimal> perSurface(BigDecimal age, BigDecimal clearance) {
        BigDecimal full = constants.number("IV-01", PER_SURFACE);
        Optional<DoseForm.Level> level = form.level().known();
        if (level.isPresent()) {
            return Optional.of(level.get() == DoseForm.Level.FULL ? full : lower(full, clearance));
        }
        return mustBeChosen(age, clearance) ? Optional.empty() : Optional.of(full);
    }

    /** Old age or poor kidneys: the full dose is not given unasked. */
    private boolean mustBeChosen(BigDecimal age, BigDecimal clearance) {
        return age.compareTo(constants.number("IV-08", "a")) > 0
                || clearance.compareTo(constants.number("RENAL-CAUTION", CLEARANCE)) <= 0;
    }

    /** The kidneys' share of the full dose, but never more than the reduced dose. */
    private BigDecimal lower(BigDecimal full, BigDecimal clearance) {
        return full.multiply(share(clearance), Decimals.EXACTLY).min(constants.number("IV-03", PER_SURFACE));
    }

    private BigDecimal share(BigDecimal clearance) {
        boolean american = form.kidneys() == DoseForm.Kidneys.AMERICAN_LABEL;
        return (american ? AMERICAN : HANDBOOK)
                .stream()
                        .filter(step -> clearance.compareTo(constants.number(step.clearance(), CLEARANCE)) <= 0)
                        .findFirst()
                        .map(step -> constants.number(step.share(), "1"))
                        .orElseGet(() -> constants.number(american ? "RENAL-US-ABOVE" : "RENAL-RDH-20", "1"));
    }

    private Optional<BigDecimal> strength() {
        Given<InternationalUnitsPerMillilitre> given = form.strengths().vein();
        return given instanceof Given.Nothing
                ? Optional.of(constants.number("IV-12", "[iU]/mL"))
                : given.known().map(Decimals::of).filter(strength -> strength.signum() > 0);
    }
}
