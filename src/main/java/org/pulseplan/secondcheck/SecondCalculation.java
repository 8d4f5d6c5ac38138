package org.pulseplan.secondcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/**
 * Every dose of a form, worked out from the rules once more. A value that an input is missing for is empty. Nothing here
 * knows the first calculation.
 */
public final class SecondCalculation {
    private final DoseConstants constants;
    private final DoseForm form;
    private final BodyNumbers body;
    private final VeinDose vein;
    private final CalciumDose calcium;

    public SecondCalculation(DoseConstants constants, DoseForm form) {
        this.constants = constants;
        this.form = form;
        this.body = new BodyNumbers(constants, form.body());
        this.vein = new VeinDose(constants, form, body);
        this.calcium = new CalciumDose(constants, form.calcium());
    }

    /** Completed years. */
    public Optional<BigDecimal> age() {
        return body.age();
    }

    /** Square metres. */
    public Optional<BigDecimal> surface() {
        return body.surface();
    }

    /** Millilitres a minute. */
    public Optional<BigDecimal> clearance() {
        return body.clearance();
    }

    /** International units for each square metre; empty unless bleomycin goes into the vein and its dose can be stated. */
    public Optional<BigDecimal> perSurface() {
        return veinDose().flatMap(dose -> vein.perSurface());
    }

    /** International units into the vein; empty for another treatment. */
    public Optional<Rounded> veinDose() {
        return form.treatment()
                .filter(treatment -> treatment == DoseForm.Treatment.BLEOMYCIN_INTO_VEIN)
                .flatMap(treatment -> vein.dose());
    }

    /** Millilitres that hold this dose for the vein. */
    public Optional<Rounded> veinVolume(BigDecimal dose) {
        return vein.volume(dose);
    }

    /** Vials for this dose for the vein. */
    public BigDecimal vials(BigDecimal dose) {
        return vein.vials(dose);
    }

    /** Cubic centimetres of a lesion. */
    public Optional<BigDecimal> tumour(DoseForm.Nodule nodule) {
        return TumourDose.volume(nodule);
    }

    /** What is injected into a lesion; empty where the drug goes into the vein or nothing would be left by rounding. */
    public Optional<TumourInjection> injection(DoseForm.Nodule nodule) {
        return form.treatment()
                .flatMap(treatment -> switch (treatment) {
                    case BLEOMYCIN_INTO_VEIN -> Optional.<TumourInjection>empty();
                    case BLEOMYCIN_INTO_TUMOUR, CISPLATIN_INTO_TUMOUR ->
                        new TumourDose(constants, treatment, form.strengths()).injection(nodule);
                    case CALCIUM_INTO_TUMOUR -> tumour(nodule).flatMap(calcium::injection);
                })
                .filter(TumourInjection::canBeInjected);
    }

    /** Millilitres of the ampoule in a batch of calcium chloride for injection; empty for another treatment. */
    public Optional<Rounded> ampouleInBatch() {
        return form.treatment()
                .filter(treatment -> treatment == DoseForm.Treatment.CALCIUM_INTO_TUMOUR)
                .flatMap(treatment -> calcium.ampouleInBatch());
    }

    /** Millilitres of diluent in a batch that holds so many of the ampoule. */
    public BigDecimal diluent(BigDecimal ampoule) {
        return calcium.diluent(ampoule);
    }

    /** How many batches hold so many millilitres. */
    public BigDecimal batches(BigDecimal millilitres) {
        return calcium.batches(millilitres);
    }

    /** International units of bleomycin before this session; empty where that is not known or contradicts itself. */
    public Optional<BigDecimal> earlier() {
        return form.history().known().flatMap(history -> switch (history) {
            case NEVER -> form.courses().isEmpty() ? Optional.of(BigDecimal.ZERO) : Optional.empty();
            case BEFORE -> form.courses().isEmpty() ? Optional.empty() : sum(form.courses());
            case NOT_KNOWN -> Optional.empty();
        });
    }

    private Optional<BigDecimal> sum(List<Given<Quantity>> courses) {
        List<Optional<BigDecimal>> amounts = new ArrayList<>();
        courses.forEach(course -> amounts.add(course.known().map(this::internationalUnits)));
        return amounts.stream().allMatch(Optional::isPresent)
                ? Optional.of(amounts.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** A USP unit and a milligram of potency are each a thousand international units. */
    private BigDecimal internationalUnits(Quantity amount) {
        BigDecimal number = Decimals.of(amount);
        return amount.unit() == Unit.INTERNATIONAL_UNIT ? number : number.multiply(constants.number("UNIT-01", "1"));
    }
}
