package org.pulseplan.outcome;

import java.util.List;

/**
 * What a file of outcomes holds. Nothing of it is used until the caller has said what to do with the faults.
 *
 * @param sha256 fingerprint of the file
 * @param good rows without a fault and with an outcome, in the order of the file
 * @param faults one entry a fault, in the order of the file
 * @param notEvaluable rows whose outcome could not be judged; no fault, but nothing to learn from
 * @param rows all rows below the heading
 */
public record OutcomesRead(String sha256, List<TreatedLesion> good, List<RowFault> faults, int notEvaluable, int rows) {
    public OutcomesRead {
        good = List.copyOf(good);
        faults = List.copyOf(faults);
    }

    /** How many rows have a fault. */
    public long faultyRows() {
        return faults.stream().mapToInt(RowFault::row).distinct().count();
    }
}
