package org.pulseplan.patient;

import java.util.Map;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.SquareMetres;
import org.pulseplan.quantity.Years;

/**
 * What follows from the patient's entries.
 *
 * @param age completed years on the day of the treatment session
 * @param measures weight, height and creatinine in the units of the formulas
 * @param formula the body surface formula that the plan uses
 * @param surface body surface by that formula
 * @param surfaceByFormula body surface by every formula, so that a difference is seen
 * @param clearance creatinine clearance by Cockcroft-Gault
 * @param subtype surrogate subtype of a breast carcinoma
 * @param ledger the earlier courses of bleomycin, row by row
 * @param earlierBleomycin lifetime total of bleomycin before this session, all routes
 * @param lastRecord weight and height of the record before this one, and the change since
 */
public record PatientAssessment(
        Computed<Years> age,
        BodyMeasures measures,
        BsaFormula formula,
        Computed<SquareMetres> surface,
        Map<BsaFormula, Computed<SquareMetres>> surfaceByFormula,
        Computed<MillilitresPerMinute> clearance,
        Computed<Subtype> subtype,
        Computed<BleomycinLedger> ledger,
        Computed<InternationalUnits> earlierBleomycin,
        LastRecord lastRecord) {
    public PatientAssessment {
        surfaceByFormula = Map.copyOf(surfaceByFormula);
    }

    /** How the entry of this field became an amount in the unit of the formulas; empty where it was entered in that unit. */
    public Optional<Phrase> conversion(String field) {
        return measures.conversion(field).or(() -> lastRecord.conversion(field));
    }
}
