package org.pulseplan.knowledge;

import java.util.List;
import java.util.function.UnaryOperator;
import org.pulseplan.entry.KnownSentence;

/**
 * A published table of the share of the standard intravenous bleomycin dose by creatinine clearance.
 *
 * @param id its name, as the choice RENAL-TABLE and case files carry it
 * @param what whose table it is, in clinic words
 * @param bands the steps, lowest clearance first
 * @param above the share above the last step
 */
public record RenalTable(String id, String what, List<RenalBand> bands, Fact above) {
    public RenalTable {
        bands = List.copyOf(bands);
    }

    /** Whose table it is, in the reader's language. */
    public KnownSentence said() {
        return KnownSentence.of(id, "name", what);
    }

    /** The same table with its facts replaced. */
    RenalTable with(UnaryOperator<Fact> change) {
        return new RenalTable(
                id, what, bands.stream().map(band -> band.with(change)).toList(), change.apply(above));
    }
}
