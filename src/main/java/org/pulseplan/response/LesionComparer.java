package org.pulseplan.response;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says of any two of many lesions, of one patient or of several, which responds better.
 *
 * <p>Two lesions of one patient share that patient's inclination to respond and whatever is unknown of the patient, so both
 * cancel. Of two patients each has an inclination of their own, drawn independently, and unknown values of their own. The
 * centre cancels always: it is one centre that would treat them. The order in which lesions are given changes nothing.
 */
public final class LesionComparer {
    /** Each draw meets so many differences of inclination, and each of them with either sign. */
    private static final int INCLINATIONS = 4;

    private static final Comparator<Compared> CANONICAL = Comparator.comparing(
                    Compared::lesion, LesionCovariates.CANONICAL)
            .thenComparing(Compared::patient, PatientCovariates.CANONICAL);

    private final PredictionBase base;
    private final List<Compared> lesions;
    private final double[][] near;
    private final double alike;

    LesionComparer(List<Compared> lesions, PredictionBase base) {
        this.base = base;
        this.lesions = List.copyOf(lesions);
        this.near = this.lesions.stream().map(one -> logOdds(one, 0, 0)).toArray(double[][]::new);
        this.alike = base.alikeLogOdds();
    }

    /** The lesions, in the order given. */
    public List<Compared> lesions() {
        return lesions;
    }

    /** Which of two lesions, named by their places in the list, responds better. */
    public Preference preference(int first, int second) {
        boolean turned = CANONICAL.compare(lesions.get(first), lesions.get(second)) > 0;
        return turned ? ordered(second, first).turned() : ordered(first, second);
    }

    /** Each lesion against one of them, in the order of the list; itself is a tie. */
    public List<Preference> against(int one) {
        return IntStream.range(0, lesions.size())
                .mapToObj(other -> preference(other, one))
                .toList();
    }

    /**
     * Every pair at once, on all processors: the answers are those of {@link #preference}, sooner where many lesions are one
     * patient's.
     */
    public PreferenceTable all() {
        double[][] far = IntStream.range(0, lesions.size())
                .parallel()
                .mapToObj(i -> lesions.get(i).lesion().hasUnknown() ? logOdds(lesions.get(i), 0, far()) : near[i])
                .toArray(double[][]::new);
        QuickPairs quick = new QuickPairs(near, far, alike);
        Preference[][] rows = new Preference[lesions.size()][];
        IntStream.range(0, rows.length).parallel().forEach(i -> rows[i] = row(i, quick));
        return new PreferenceTable(rows);
    }

    private Preference[] row(int first, QuickPairs quick) {
        Preference[] row = new Preference[lesions.size() - first - 1];
        for (int k = 0; k < row.length; k++) {
            row[k] = quick(first, first + 1 + k, quick);
        }
        return row;
    }

    private Preference quick(int first, int second, QuickPairs quick) {
        Compared one = lesions.get(first);
        Compared two = lesions.get(second);
        int order = CANONICAL.compare(one, two);
        if (one.whose() != two.whose() || order == 0) {
            return preference(first, second);
        }
        return order < 0
                ? quick.preference(first, second).orElseGet(() -> preference(first, second))
                : quick.preference(second, first).map(Preference::turned).orElseGet(() -> preference(first, second));
    }

    private Preference ordered(int first, int second) {
        if (first == second) {
            return Preference.of(0, 0, base.table().count(), true);
        }
        Compared one = lesions.get(first);
        Compared two = lesions.get(second);
        boolean same = one.lesion().equals(two.lesion()) && one.patient().equals(two.patient());
        Preference found =
                one.whose() == two.whose() ? withinPatient(first, second, same) : betweenPatients(first, second, same);
        return same ? evenly(found) : found;
    }

    private Preference withinPatient(int first, int second, boolean same) {
        double[] one = near[first];
        double[] two =
                lesions.get(second).lesion().hasUnknown() ? logOdds(lesions.get(second), 0, far()) : near[second];
        return Preference.of(one, two, alike, same);
    }

    private Preference betweenPatients(int first, int second, boolean same) {
        double[] one = near[first];
        double[] two = lesions.get(second).hasUnknown() ? logOdds(lesions.get(second), far(), far()) : near[second];
        double[] difference = new double[one.length];
        for (int d = 0; d < one.length; d++) {
            difference[d] = one[d] - two[d];
        }
        int better = 0;
        int worse = 0;
        for (int turn = 0; turn < INCLINATIONS; turn++) {
            double[] inclinations = inclinations(turn);
            better += above(difference, inclinations, 1);
            worse += above(difference, inclinations, -1);
        }
        return Preference.of(better, worse, 2 * INCLINATIONS * one.length, same);
    }

    /** How often the difference, turned by the sign, is clear; each draw with the inclination's either sign. */
    private int above(double[] difference, double[] inclination, int sign) {
        int count = 0;
        for (int d = 0; d < difference.length; d++) {
            count += sign * difference[d] + inclination[d] > alike ? 1 : 0;
            count += sign * difference[d] - inclination[d] > alike ? 1 : 0;
        }
        return count;
    }

    /** Differences of two patients' inclinations, log-odds: their variance is twice that of one. */
    private double[] inclinations(int turn) {
        double[] ring = base.unknown().inclination();
        double[] spread = base.table().patientSpread();
        int place = base.unknown().place(turn);
        double[] values = new double[spread.length];
        for (int d = 0; d < values.length; d++) {
            values[d] = spread[d] * Math.sqrt(2) * ring[place + d];
        }
        return values;
    }

    private double[] logOdds(Compared one, int patientPlace, int lesionPlace) {
        return new OddsAgainst(one.patient(), patientPlace, base).logOdds(one.lesion(), lesionPlace);
    }

    private int far() {
        return base.unknown().place(1);
    }

    /** Between two that the model cannot tell apart neither is better: what the draws' chance left over is shared. */
    private static Preference evenly(Preference found) {
        double half = (1 - found.alike().value()) / 2;
        return new Preference(new Probability(half), found.alike(), new Probability(half), true);
    }
}
