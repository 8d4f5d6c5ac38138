package org.pulseplan.desktop.response.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.desktop.response.PredictedBy;

/**
 * The comparison as it stands on the screen, to be written into a file.
 *
 * @param cases whose lesions, the open case first
 * @param rows in the order of the screen
 * @param reference the lesion that all others are compared with
 * @param made the day that stands on it
 * @param named whether patients are named; else they are letters
 */
record ForestPage(
        List<ComparedCase> cases,
        List<ForestRow> rows,
        Measure measure,
        Centre centre,
        ForestOrder order,
        Optional<ForestRow> reference,
        boolean named,
        LocalDate made) {
    ForestPage {
        cases = List.copyOf(cases);
        rows = List.copyOf(rows);
    }

    /** Whether the department's own model predicted; it predicts all that are compared, or none. */
    boolean own() {
        return PredictedBy.own(cases.get(0).plan());
    }

    ComparedCase whose(ForestRow row) {
        return cases.stream()
                .filter(one -> one.whose() == row.key().whose())
                .findFirst()
                .orElseThrow();
    }
}
