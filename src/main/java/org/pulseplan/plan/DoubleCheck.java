package org.pulseplan.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.pulseplan.dose.Dilution;
import org.pulseplan.dose.IntratumouralTotal;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.Unit;
import org.pulseplan.secondcheck.DoseConstants;
import org.pulseplan.secondcheck.Rounded;
import org.pulseplan.secondcheck.SecondCalculation;

/**
 * Has every dose calculated a second time from what was entered, and compares it with the first calculation (rule
 * SECOND-CALC).
 */
final class DoubleCheck {
    private static final Place REGIMEN = Place.decisions(DecisionFields.REGIMEN.id());

    private final PlanDraft draft;
    private final FirstPath first;
    private final SecondCalculation second;
    private final Comparing comparing;
    private final Drug drug;

    private DoubleCheck(
            PlanDraft draft, FirstPath first, DoseConstants constants, String usualTable, BigDecimal tolerance) {
        this.draft = draft;
        this.first = first;
        this.second = new SecondCalculation(constants, SecondForm.of(draft, first.regimen(), usualTable));
        this.comparing = new Comparing(tolerance);
        this.drug = first.regimen().known().map(Regimen::drug).orElse(Drug.BLEOMYCIN);
    }

    static SecondCheck of(PlanDraft draft, FirstPath first, DoseConstants constants, Consulted consulted) {
        consulted.cite("SECOND-CALC");
        consulted.cite("SECOND-EDGE");
        BigDecimal tolerance = consulted.cite("SECOND-TOL").exact(Ratio.class);
        String usualTable = consulted.base().choice("RENAL-TABLE").option().id();
        return new DoubleCheck(draft, first, constants, usualTable, tolerance).compare();
    }

    private SecondCheck compare() {
        patient();
        Optional<BigDecimal> intoVein = vein();
        Optional<BigDecimal> intoTumours = tumours();
        lifetime(intoVein.or(() -> intoTumours));
        return new SecondCheck(comparing.all());
    }

    private void patient() {
        number("age", PatientFields.BIRTH_DATE.id(), Unit.YEAR, first.patient().age(), second.age());
        number(
                "surface",
                PatientFields.WEIGHT.id(),
                Unit.SQUARE_METRE,
                first.patient().surface(),
                second.surface());
        number(
                "clearance",
                PatientFields.CREATININE.id(),
                Unit.MILLILITRE_PER_MINUTE,
                first.patient().clearance(),
                second.clearance());
        number(
                "earlier",
                PatientFields.PREVIOUS_BLEOMYCIN.id(),
                Unit.INTERNATIONAL_UNIT,
                first.patient().earlierBleomycin(),
                second.earlier());
    }

    private void number(
            String what, String field, Unit unit, Computed<? extends Quantity> one, Optional<BigDecimal> other) {
        comparing.exact(Phrase.of("doublecheck." + what), Place.patient(field), false, unit, one, other);
    }

    /** The dose into the vein, as both calculations go on with it. */
    private Optional<BigDecimal> vein() {
        step("perSurface", Unit.INTERNATIONAL_UNIT_PER_SQUARE_METRE, IntravenousDose::perSurface, second.perSurface());
        step(
                "veinExact",
                Unit.INTERNATIONAL_UNIT,
                IntravenousDose::exact,
                second.veinDose().map(Rounded::exact));
        Optional<BigDecimal> dose =
                prepared("veinDose", Unit.INTERNATIONAL_UNIT, IntravenousDose::dose, second.veinDose());
        prepared("veinVolume", Unit.MILLILITRE, IntravenousDose::volume, dose.flatMap(second::veinVolume));
        comparing.exact(
                Phrase.of("doublecheck.vials"),
                REGIMEN,
                true,
                Unit.COUNT,
                part(first.intravenous(), IntravenousDose::vials),
                dose.map(second::vials));
        return dose;
    }

    private void step(String what, Unit unit, Function<IntravenousDose, Quantity> part, Optional<BigDecimal> other) {
        comparing.exact(Phrase.of("doublecheck." + what), REGIMEN, false, unit, part(first.intravenous(), part), other);
    }

    private Optional<BigDecimal> prepared(
            String what, Unit unit, Function<IntravenousDose, Quantity> part, Optional<Rounded> other) {
        return comparing.rounded(
                Phrase.of("doublecheck." + what), REGIMEN, unit, part(first.intravenous(), part), other);
    }

    /** The sum of the injections, as both calculations go on with it. */
    private Optional<BigDecimal> tumours() {
        LesionDoubleCheck check = new LesionDoubleCheck(second, comparing, drug);
        Optional<LesionDoubleCheck.Drawn> sum = check.all(draft.lesions(), first.lesions());
        total("totalVolume", Unit.MILLILITRE, IntratumouralTotal::volume, sum.map(LesionDoubleCheck.Drawn::volume));
        total(
                "total",
                LesionDoubleCheck.amount(drug),
                IntratumouralTotal::amount,
                sum.map(LesionDoubleCheck.Drawn::amount));
        sum.ifPresent(drawn -> dilution(drawn.volume()));
        return sum.map(LesionDoubleCheck.Drawn::amount);
    }

    /** How a batch of calcium chloride is made, and how many are needed. */
    private void dilution(BigDecimal volume) {
        Optional<BigDecimal> ampoule = comparing.rounded(
                Phrase.of("doublecheck.fromStock"),
                REGIMEN,
                Unit.MILLILITRE,
                diluted(Dilution::fromStock),
                second.ampouleInBatch());
        comparing.exact(
                Phrase.of("doublecheck.diluent"),
                REGIMEN,
                true,
                Unit.MILLILITRE,
                diluted(Dilution::diluent),
                ampoule.map(second::diluent));
        comparing.exact(
                Phrase.of("doublecheck.batches"),
                REGIMEN,
                false,
                Unit.COUNT,
                diluted(Dilution::batches),
                ampoule.map(drawn -> second.batches(volume)));
    }

    private Computed<Quantity> diluted(Function<Dilution, Quantity> part) {
        return part(first.intratumoural().then(IntratumouralTotal::dilution), part);
    }

    private void total(
            String what, Unit unit, Function<IntratumouralTotal, Quantity> part, Optional<BigDecimal> other) {
        comparing.exact(
                Phrase.of("doublecheck." + what), REGIMEN, true, unit, part(first.intratumoural(), part), other);
    }

    /** Another drug adds nothing to the lifetime total of bleomycin. */
    private void lifetime(Optional<BigDecimal> session) {
        Optional<BigDecimal> added = drug == Drug.BLEOMYCIN ? session : Optional.of(BigDecimal.ZERO);
        number(
                "lifetime",
                PatientFields.PREVIOUS_BLEOMYCIN.id(),
                Unit.INTERNATIONAL_UNIT,
                first.cumulative(),
                second.earlier().flatMap(before -> added.map(before::add)));
    }

    static <T> Computed<Quantity> part(Computed<T> whole, Function<T, ? extends Quantity> part) {
        return whole.then(one -> Computed.of(part.apply(one)));
    }
}
