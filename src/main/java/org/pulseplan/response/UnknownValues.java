package org.pulseplan.response;

import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.pulseplan.entry.Answer;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Mix;
import org.pulseplan.response.fit.SeededRandom;

/**
 * Values for what is not known, one for each posterior draw, spread evenly over their prevalence in the default case mix
 * and in random order, the same in every run.
 *
 * <p>Lesions take them from different places of one ring, so that unknown values of different lesions are independent.
 */
final class UnknownValues {
    /** A place on the ring far from the last one: the golden section visits the ring evenly. */
    private static final double GOLDEN_SECTION = 0.6180339887498949;

    private final int count;
    private final long seed;
    private final double[] erNegative;
    private final double[] her2Positive;
    private final double[] ki67High;
    private final double[] visceral;
    private final double[] irradiated;
    private final double[] ulcerated;
    private final double[] depthTerm;
    private final double[] newCentre;
    private final double[] inclination;
    private final double medianDepthMm;

    UnknownValues(int count, long seed, Mix mix, CovariateCoding coding) {
        this.count = count;
        this.seed = seed;
        erNegative = indicators(1, mix.erNegative());
        her2Positive = indicators(2, mix.her2Positive());
        ki67High = indicators(3, mix.ki67High());
        visceral = indicators(4, mix.visceral());
        irradiated = indicators(5, mix.irradiated());
        ulcerated = indicators(6, mix.ulcerated());
        depthTerm = strata(7);
        newCentre = strata(8);
        inclination = strata(9);
        NormalDistribution depth = new NormalDistribution(null, mix.depthMeanMm(), mix.depthSdMm());
        double impossible = depth.cumulativeProbability(0);
        medianDepthMm = depth.inverseCumulativeProbability(impossible + 0.5 * (1 - impossible));
        NormalDistribution standard = new NormalDistribution(null, 0, 1);
        for (int d = 0; d < 2 * count; d++) {
            depthTerm[d] =
                    coding.depthTerm(depth.inverseCumulativeProbability(impossible + depthTerm[d] * (1 - impossible)));
            newCentre[d] = standard.inverseCumulativeProbability(newCentre[d]);
            inclination[d] = standard.inverseCumulativeProbability(inclination[d]);
        }
    }

    /** For each unknown property of the patient, its coefficient and its covariate's values around the ring. */
    Map<Coefficient, double[]> of(PatientCovariates patient) {
        Map<Coefficient, double[]> values = new EnumMap<>(Coefficient.class);
        putIfUnknown(values, patient.erPositive(), Coefficient.ER_NEGATIVE, erNegative);
        putIfUnknown(values, patient.her2Positive(), Coefficient.HER2_POSITIVE, her2Positive);
        putIfUnknown(values, patient.ki67High(), Coefficient.KI67_HIGH, ki67High);
        putIfUnknown(values, patient.visceral(), Coefficient.VISCERAL, visceral);
        return values;
    }

    /** The same for a lesion. */
    Map<Coefficient, double[]> of(LesionCovariates lesion) {
        Map<Coefficient, double[]> values = new EnumMap<>(Coefficient.class);
        putIfUnknown(values, lesion.irradiated(), Coefficient.IRRADIATED, irradiated);
        putIfUnknown(values, lesion.ulcerated(), Coefficient.ULCERATED, ulcerated);
        if (lesion.depthMm().isEmpty()) {
            values.put(Coefficient.DEPTH, depthTerm);
        }
        return values;
    }

    /** A standard normal value a draw: where among the centres a new one might stand. */
    double[] newCentre() {
        return newCentre;
    }

    /** A standard normal value a draw, around the ring: how much more one patient is inclined to respond than another. */
    double[] inclination() {
        return inclination;
    }

    /** Median of the depths that stand for an unknown one, mm. */
    double medianDepthMm() {
        return medianDepthMm;
    }

    /** Where on the ring the lesion of this rank begins. */
    int place(int rank) {
        double turn = rank * GOLDEN_SECTION;
        return (int) ((turn - Math.floor(turn)) * count);
    }

    private static void putIfUnknown(
            Map<Coefficient, double[]> map, Answer answer, Coefficient coefficient, double[] values) {
        if (answer == Answer.NOT_KNOWN) {
            map.put(coefficient, values);
        }
    }

    private double[] indicators(int stream, double prevalence) {
        double[] values = strata(stream);
        for (int d = 0; d < values.length; d++) {
            values[d] = values[d] < prevalence ? 1 : 0;
        }
        return values;
    }

    /** The middles of equal strata of 0 to 1 in random order, twice over, so that a ring can be read without wrapping. */
    private double[] strata(int stream) {
        int[] order = new SeededRandom(seed, 1000 + stream).permutation(count);
        double[] values = new double[2 * count];
        for (int d = 0; d < values.length; d++) {
            values[d] = (order[d % count] + 0.5) / count;
        }
        return values;
    }
}
