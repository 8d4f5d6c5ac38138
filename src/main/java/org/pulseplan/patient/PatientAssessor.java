package org.pulseplan.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.SquareMetres;
import org.pulseplan.quantity.Years;

/** Derives age, body surface, clearance, subtype and the bleomycin total from what was entered. */
public final class PatientAssessor {
    private PatientAssessor() {}

    /**
     * @param sessionDate the day on which the patient's age counts
     * @param formula the body surface formula that the plan uses
     */
    public static PatientAssessment assess(
            PatientDraft patient, Computed<LocalDate> sessionDate, BsaFormula formula, Consulted consulted) {
        consulted.cite("IV-09");
        Computed<Years> age = age(patient, sessionDate);
        BodyMeasures measures = BodyMeasures.of(patient.entries(), consulted);
        Map<BsaFormula, Computed<SquareMetres>> surfaces = BodySurface.byFormula(measures, consulted);
        Computed<SquareMetres> surface = surfaces.getOrDefault(formula, Computed.unavailable());
        Computed<BleomycinLedger> ledger = EarlierBleomycin.ledger(patient, consulted);
        return new PatientAssessment(
                age,
                measures,
                formula,
                surface,
                surfaces,
                CreatinineClearance.of(patient.entries(), measures, age, consulted),
                SurrogateSubtype.of(patient.entries(), consulted),
                ledger,
                EarlierBleomycin.total(ledger),
                LastRecord.of(patient.entries(), measures, formula, surface, consulted));
    }

    private static Computed<Years> age(PatientDraft patient, Computed<LocalDate> sessionDate) {
        Computed<LocalDate> birth =
                Computed.needed(patient.entries().get(PatientFields.BIRTH_DATE), Names.of(PatientFields.BIRTH_DATE));
        List<Phrase> reasons = Computed.reasonsOf(birth, sessionDate);
        if (!reasons.isEmpty()) {
            return Computed.unavailable(reasons);
        }
        if (birth.get().isAfter(sessionDate.get())) {
            return Computed.unavailable(Phrase.of("reasons.bornLater"));
        }
        Years age = new Years(Period.between(birth.get(), sessionDate.get()).getYears());
        return Computed.of(age, Phrase.of("workings.age", age, sessionDate.get()));
    }
}
