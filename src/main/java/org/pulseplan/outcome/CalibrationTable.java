package org.pulseplan.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Observed against predicted rates of complete response, in groups of similar predictions.
 *
 * @param groups from the lowest predictions to the highest
 */
public record CalibrationTable(List<Group> groups) {
    private static final int MOST_GROUPS = 5;
    private static final int LEAST_IN_GROUP = 10;

    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * One group.
     *
     * @param lesions how many
     * @param predicted mean of the predictions, 0 to 1
     * @param observed share that responded completely
     * @param low95 lower end of its 95 % interval (Wilson), widened for lesions of one patient being alike
     */
    public record Group(int lesions, double predicted, double observed, double low95, double high95) {}

    public CalibrationTable {
        groups = List.copyOf(groups);
    }

    /** @param likeness correlation of one patient's lesions (RESP-09) */
    public static CalibrationTable of(List<Predicted> lesions, double likeness) {
        List<Predicted> sorted = new ArrayList<>(lesions);
        sorted.sort(Comparator.comparingDouble(Predicted::probability));
        int count = Math.max(1, Math.min(MOST_GROUPS, sorted.size() / LEAST_IN_GROUP));
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int g = 1; g <= count && from < sorted.size(); g++) {
            int to = endOfEqual(sorted, Math.max(from + 1, g * sorted.size() / count));
            groups.add(group(sorted.subList(from, to), likeness));
            from = to;
        }
        return new CalibrationTable(groups);
    }

    /** Equal predictions stay in one group: which of them came first says nothing. */
    private static int endOfEqual(List<Predicted> sorted, int end) {
        int to = end;
        while (to < sorted.size()
                && sorted.get(to).probability() == sorted.get(to - 1).probability()) {
            to++;
        }
        return to;
    }

    private static Group group(List<Predicted> lesions, double likeness) {
        int n = lesions.size();
        double observed = (double) lesions.stream().filter(Predicted::complete).count() / n;
        double predicted =
                lesions.stream().mapToDouble(Predicted::probability).average().orElseThrow();
        long patients = lesions.stream().map(Predicted::patient).distinct().count();
        double worth = n / (1 + ((double) n / patients - 1) * likeness);
        double middle = (observed + Z * Z / (2 * worth)) / (1 + Z * Z / worth);
        double half =
                Z * Math.sqrt(observed * (1 - observed) / worth + Z * Z / (4 * worth * worth)) / (1 + Z * Z / worth);
        return new Group(n, predicted, observed, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
