package org.pulseplan.patient;

import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.Percent;

/**
 * The surrogate molecular subtype of a breast carcinoma (rule SUBTYPE-01). For reading only: the response model uses ER,
 * HER2 and Ki-67 themselves.
 */
public final class SurrogateSubtype {
    private SurrogateSubtype() {}

    public static Computed<Subtype> of(Entries patient, Consulted consulted) {
        if (!patient.get(PatientFields.HISTOLOGY).is(Histology.BREAST_CARCINOMA)) {
            return Computed.unavailable(Phrase.of("reasons.subtypeBreastOnly"));
        }
        Computed<Boolean> er = positive(patient, PatientFields.ER);
        Computed<Boolean> pr = positive(patient, PatientFields.PR);
        Computed<Boolean> her2 = positive(patient, PatientFields.HER2);
        List<Phrase> reasons = Computed.reasonsOf(er, pr, her2);
        if (!reasons.isEmpty()) {
            return Computed.unavailable(reasons);
        }
        consulted.cite("SUBTYPE-01");
        if (!er.get() && !pr.get()) {
            return Computed.of(her2.get() ? Subtype.HER2_POSITIVE_NON_LUMINAL : Subtype.TRIPLE_NEGATIVE);
        }
        if (!er.get()) {
            return Computed.unavailable(Phrase.of("reasons.subtypePrOnly"));
        }
        if (her2.get()) {
            return Computed.of(Subtype.LUMINAL_B_LIKE_HER2_POSITIVE);
        }
        return pr.get() ? byProliferation(patient, consulted) : Computed.of(Subtype.LUMINAL_B_LIKE_HER2_NEGATIVE);
    }

    private static Computed<Subtype> byProliferation(Entries patient, Consulted consulted) {
        return ki67High(patient, consulted)
                .then(high -> Computed.of(high ? Subtype.LUMINAL_B_LIKE_HER2_NEGATIVE : Subtype.LUMINAL_A_LIKE));
    }

    /** Whether Ki-67 is high (rule KI67-HIGH). */
    public static Computed<Boolean> ki67High(Entries patient, Consulted consulted) {
        Percent threshold = consulted.number("KI67-HIGH", Percent.class);
        return Computed.needed(patient.get(PatientFields.KI67), Names.of(PatientFields.KI67))
                .then(ki67 -> Computed.of(ki67.value() >= threshold.value()));
    }

    private static Computed<Boolean> positive(Entries patient, Field<Receptor> field) {
        Entry<Receptor> status = patient.get(field);
        return status.is(Receptor.NOT_KNOWN)
                ? Computed.unavailable(Phrase.of("reasons.notKnown", Names.of(field)))
                : Computed.needed(status, Names.of(field)).then(known -> Computed.of(known == Receptor.POSITIVE));
    }
}
