package org.pulseplan.patient;

import java.math.BigDecimal;
import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.Years;

/** Creatinine clearance by Cockcroft and Gault (1976), from age, sex, weight and serum creatinine in µmol/L. */
public final class CreatinineClearance {
    private CreatinineClearance() {}

    public static Computed<MillilitresPerMinute> of(
            Entries patient, BodyMeasures measures, Computed<Years> age, Consulted consulted) {
        Computed<Sex> sex = Computed.needed(patient.get(PatientFields.SEX), Names.of(PatientFields.SEX));
        Computed<Kilograms> weight = measures.weight();
        Computed<MicromolesPerLitre> creatinine = measures.creatinine();
        List<Phrase> reasons = Computed.reasonsOf(age, sex, weight, creatinine);
        return reasons.isEmpty()
                ? cockcroftGault(age.get(), sex.get(), weight.get(), creatinine.get(), consulted)
                : Computed.unavailable(reasons);
    }

    private static Computed<MillilitresPerMinute> cockcroftGault(
            Years age, Sex sex, Kilograms weight, MicromolesPerLitre creatinine, Consulted consulted) {
        BigDecimal offset = consulted.cite("CG-AGE").exact(Years.class);
        BigDecimal factor =
                consulted.cite(sex == Sex.FEMALE ? "CG-FEMALE" : "CG-MALE").exact(Ratio.class);
        if (age.value() < consulted.number("AGE-ADULT", Years.class).value()) {
            return Computed.unavailable(Phrase.of("reasons.clearanceOfChild"));
        }
        if (age.value() >= offset.doubleValue() || creatinine.value() == 0) {
            return Computed.unavailable(Phrase.of("reasons.clearanceFormula"));
        }
        MillilitresPerMinute clearance = new MillilitresPerMinute(
                (offset.doubleValue() - age.value()) * weight.value() * factor.doubleValue() / creatinine.value());
        return Computed.of(
                clearance, Phrase.of("workings.cockcroftGault", offset, age, weight, factor, creatinine, clearance));
    }
}
