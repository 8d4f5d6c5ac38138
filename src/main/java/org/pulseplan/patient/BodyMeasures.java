package org.pulseplan.patient;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Measured;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.Quantity;

/**
 * The patient's measurements in the units that the formulas take, each with its conversion where it was entered in
 * another unit.
 *
 * @param weight actual body weight
 * @param height body height
 * @param creatinine serum creatinine
 */
public record BodyMeasures(
        Computed<Kilograms> weight, Computed<Centimetres> height, Computed<MicromolesPerLitre> creatinine) {
    static BodyMeasures of(Entries patient, Consulted consulted) {
        return new BodyMeasures(
                in(Kilograms.class, patient, PatientFields.WEIGHT, consulted),
                in(Centimetres.class, patient, PatientFields.HEIGHT, consulted),
                in(MicromolesPerLitre.class, patient, PatientFields.CREATININE, consulted));
    }

    /** How the entry of this field became an amount in the unit of the formulas; empty where it was entered in that unit. */
    public Optional<Phrase> conversion(String field) {
        return Stream.of(
                        Map.entry(PatientFields.WEIGHT, weight),
                        Map.entry(PatientFields.HEIGHT, height),
                        Map.entry(PatientFields.CREATININE, creatinine))
                .filter(measure -> measure.getKey().id().equals(field))
                .flatMap(measure -> measure.getValue().working().stream())
                .findFirst();
    }

    static <Q extends Quantity> Computed<Q> in(
            Class<Q> wanted, Entries patient, Field<? extends Quantity> field, Consulted consulted) {
        return Computed.needed(patient.get(field), Names.of(field))
                .then(entered -> Measured.in(wanted, entered, consulted));
    }
}
