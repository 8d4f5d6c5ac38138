package org.pulseplan.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.SquareMetres;

/**
 * The weight and height of the last record, in the units of the formulas, and how far today's are from them. Where nothing
 * of it was entered, each says so: there may be no record.
 *
 * @param weight the weight then
 * @param height the height then
 * @param date the day of the record
 * @param weightChange today's weight against it
 * @param surfaceChange today's body surface against the one by its weight and height, both by the plan's formula
 */
public record LastRecord(
        Computed<Kilograms> weight,
        Computed<Centimetres> height,
        Computed<LocalDate> date,
        Computed<Change<Kilograms>> weightChange,
        Computed<Change<SquareMetres>> surfaceChange) {
    static final List<Field<?>> FIELDS =
            List.of(PatientFields.LAST_WEIGHT, PatientFields.LAST_HEIGHT, PatientFields.LAST_DATE);

    static LastRecord of(
            Entries patient,
            BodyMeasures now,
            BsaFormula formula,
            Computed<SquareMetres> surfaceNow,
            Consulted consulted) {
        if (FIELDS.stream().allMatch(field -> patient.get(field) instanceof Entry.Missing<?>)) {
            return none();
        }
        Computed<Kilograms> weight = BodyMeasures.in(Kilograms.class, patient, PatientFields.LAST_WEIGHT, consulted);
        Computed<Centimetres> height =
                BodyMeasures.in(Centimetres.class, patient, PatientFields.LAST_HEIGHT, consulted);
        return new LastRecord(
                weight,
                height,
                Computed.needed(patient.get(PatientFields.LAST_DATE), Names.of(PatientFields.LAST_DATE)),
                both(weight, now.weight(), Change::between),
                both(BodySurface.of(weight, height, formula, consulted), surfaceNow, Change::between));
    }

    private static LastRecord none() {
        Phrase reason = Phrase.of("reasons.noLastRecord");
        return new LastRecord(
                Computed.unavailable(reason),
                Computed.unavailable(reason),
                Computed.unavailable(reason),
                Computed.unavailable(reason),
                Computed.unavailable(reason));
    }

    private static <Q extends Quantity> Computed<Change<Q>> both(
            Computed<Q> before, Computed<Q> now, BiFunction<Q, Q, Computed<Change<Q>>> change) {
        List<Phrase> reasons = Computed.reasonsOf(before, now);
        return reasons.isEmpty() ? change.apply(before.get(), now.get()) : Computed.unavailable(reasons);
    }

    /** How the entry of this field became an amount in the unit of the formulas; empty where it was entered in that unit. */
    Optional<Phrase> conversion(String field) {
        if (field.equals(PatientFields.LAST_WEIGHT.id())) {
            return weight.working().stream().findFirst();
        }
        return field.equals(PatientFields.LAST_HEIGHT.id())
                ? height.working().stream().findFirst()
                : Optional.empty();
    }
}
