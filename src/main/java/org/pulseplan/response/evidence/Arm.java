package org.pulseplan.response.evidence;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pulseplan.entry.KnownSentence;

/**
 * A published series as counts.
 *
 * @param unit whether patients or lesions were counted
 * @param total how many were assessed
 * @param patients how many patients they belong to, where published
 * @param complete complete responses, where published
 * @param objective complete or partial responses, where published
 * @param mix the case mix: the file's default, overlaid with what the series reports
 * @param reported which keys of the mix the series itself reports
 */
public record Arm(
        String id,
        String citation,
        Optional<String> doi,
        Unit unit,
        int total,
        OptionalInt patients,
        OptionalInt complete,
        OptionalInt objective,
        Mix mix,
        Set<String> reported,
        String assessed,
        String counts) {

    /** What a series counted. */
    public enum Unit {
        PATIENT,
        LESION
    }

    public Arm {
        reported = Set.copyOf(reported);
    }

    /** Lesions of one patient: counted where patients are published, else as the mix says. */
    public double lesionsPerPatient() {
        return unit == Unit.LESION && patients.isPresent()
                ? (double) total / patients.getAsInt()
                : mix.lesionsPerPatient();
    }

    /** When response was assessed, in the reader's language. */
    public KnownSentence assessedSaid() {
        return KnownSentence.ofEvidence(id, "assessed", assessed);
    }

    /** How its numbers were obtained, in the reader's language. */
    public KnownSentence countsSaid() {
        return KnownSentence.ofEvidence(id, "counts", counts);
    }
}
