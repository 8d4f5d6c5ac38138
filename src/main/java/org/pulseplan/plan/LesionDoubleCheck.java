package org.pulseplan.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;
import org.pulseplan.secondcheck.SecondCalculation;
import org.pulseplan.secondcheck.TumourInjection;

/** Compares the volume and the injection of every lesion that was entered, found by its number, not by its position. */
final class LesionDoubleCheck {
    private final SecondCalculation second;
    private final Comparing comparing;
    private final Unit drug;
    private final Unit perVolume;

    LesionDoubleCheck(SecondCalculation second, Comparing comparing, Drug drug) {
        this.second = second;
        this.comparing = comparing;
        this.drug = amount(drug);
        this.perVolume = perVolume(drug);
    }

    /** The unit in which this drug is given. */
    static Unit amount(Drug drug) {
        return switch (drug) {
            case BLEOMYCIN -> Unit.INTERNATIONAL_UNIT;
            case CISPLATIN -> Unit.MILLIGRAM;
            case CALCIUM -> Unit.MILLIMOLE;
        };
    }

    private static Unit perVolume(Drug drug) {
        return switch (drug) {
            case BLEOMYCIN -> Unit.INTERNATIONAL_UNIT_PER_CUBIC_CENTIMETRE;
            case CISPLATIN -> Unit.MILLIGRAM_PER_CUBIC_CENTIMETRE;
            case CALCIUM -> Unit.MILLILITRE_PER_CUBIC_CENTIMETRE;
        };
    }

    /** What is injected: millilitres and what they hold. */
    record Drawn(BigDecimal volume, BigDecimal amount) {
        Drawn plus(Drawn other) {
            return new Drawn(volume.add(other.volume), amount.add(other.amount));
        }
    }

    /** All injections together; none while one of them has no value. */
    Optional<Drawn> all(List<LesionDraft> entered, List<LesionPlan> first) {
        Map<Integer, LesionPlan> byNumber = new HashMap<>();
        first.forEach(lesion -> byNumber.put(lesion.number(), lesion));
        List<Drawn> drawn = new ArrayList<>();
        for (LesionDraft lesion : entered) {
            compare(lesion, Optional.ofNullable(byNumber.get(lesion.number()))).ifPresent(drawn::add);
        }
        return drawn.size() == entered.size() ? drawn.stream().reduce(Drawn::plus) : Optional.empty();
    }

    private Optional<Drawn> compare(LesionDraft entered, Optional<LesionPlan> planned) {
        int number = entered.number();
        Computed<LesionSize> size = planned.map(LesionPlan::size).orElse(Computed.unavailable());
        Computed<IntratumouralDose> one = planned.map(LesionPlan::injection).orElse(Computed.unavailable());
        Optional<TumourInjection> other = second.injection(SecondForm.nodule(entered));
        exact(
                "tumour",
                number,
                Unit.CUBIC_CENTIMETRE,
                DoubleCheck.part(size, LesionSize::volume),
                second.tumour(SecondForm.nodule(entered)));
        step("perVolume", number, perVolume, one, IntratumouralDose::perVolume, other.map(TumourInjection::perVolume));
        step("injectionExact", number, drug, one, IntratumouralDose::exact, other.map(TumourInjection::exact));
        return drawn(number, one, other);
    }

    private Optional<Drawn> drawn(int number, Computed<IntratumouralDose> one, Optional<TumourInjection> other) {
        Optional<BigDecimal> volume = comparing.rounded(
                Phrase.of("doublecheck.injectionVolume", number),
                place(number),
                Unit.MILLILITRE,
                DoubleCheck.part(one, IntratumouralDose::volume),
                other.map(TumourInjection::millilitres));
        Optional<BigDecimal> amount = other.flatMap(injection -> volume.map(injection::amountIn));
        comparing.exact(
                Phrase.of("doublecheck.injection", number),
                place(number),
                true,
                drug,
                DoubleCheck.part(one, IntratumouralDose::amount),
                amount);
        return amount.map(holds -> new Drawn(volume.orElseThrow(), holds));
    }

    private void step(
            String what,
            int number,
            Unit unit,
            Computed<IntratumouralDose> one,
            Function<IntratumouralDose, Quantity> part,
            Optional<BigDecimal> other) {
        exact(what, number, unit, DoubleCheck.part(one, part), other);
    }

    private void exact(
            String what, int number, Unit unit, Computed<? extends Quantity> one, Optional<BigDecimal> other) {
        comparing.exact(Phrase.of("doublecheck." + what, number), place(number), false, unit, one, other);
    }

    private static Place place(int number) {
        return Place.lesion(number, LesionFields.DIAMETER_1.id());
    }
}
