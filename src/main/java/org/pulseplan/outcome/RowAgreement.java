package org.pulseplan.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pulseplan.entry.Phrase;

/**
 * Looks for rows that contradict each other: one lesion twice for one session (which row is right cannot be known, so
 * none is taken), and one patient with different properties on one day.
 */
final class RowAgreement {
    private final List<RowFault> faults = new ArrayList<>();
    private final List<TreatedLesion> good;

    private record Key(String patient, String lesion, String day) {}

    RowAgreement(List<TreatedLesion> rows) {
        Set<Integer> faulty = new HashSet<>();
        findDoubles(rows, faulty);
        findContradictions(rows, faulty);
        good = rows.stream().filter(one -> !faulty.contains(one.row())).toList();
    }

    List<RowFault> faults() {
        return faults;
    }

    List<TreatedLesion> good() {
        return good;
    }

    private void findDoubles(List<TreatedLesion> rows, Set<Integer> faulty) {
        Map<Key, TreatedLesion> first = new HashMap<>();
        for (TreatedLesion one : rows) {
            Key key = new Key(one.patient(), one.lesion(), one.treated().toString());
            TreatedLesion earlier = first.putIfAbsent(key, one);
            if (earlier != null) {
                if (faulty.add(earlier.row())) {
                    faults.add(new RowFault(earlier.row(), Phrase.of("outcome.double", one.row())));
                }
                faulty.add(one.row());
                faults.add(new RowFault(one.row(), Phrase.of("outcome.double", earlier.row())));
            }
        }
    }

    private void findContradictions(List<TreatedLesion> rows, Set<Integer> faulty) {
        Map<String, TreatedLesion> first = new HashMap<>();
        for (TreatedLesion one : rows) {
            TreatedLesion earlier = first.putIfAbsent(one.patient() + "\n" + one.treated(), one);
            if (earlier != null && !earlier.covariates().equals(one.covariates())) {
                faulty.add(one.row());
                faults.add(new RowFault(one.row(), Phrase.of("outcome.patientDiffers", earlier.row())));
            }
        }
    }
}
