package org.pulseplan.outcome;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.response.fit.GaussHermite;
import org.pulseplan.response.fit.SeededRandom;

/**
 * Rings when outcomes leave what was predicted, at any time since the first. The differences between outcome and
 * prediction are added up in the order of treatment; the alarm rings if their sum ever goes further from 0 than it does in
 * all but 1 % of simulated courses in which the predictions are right and lesions of one patient are as alike as the model
 * says. So it rings falsely once in a hundred times that it is asked.
 */
public final class DriftAlarm {
    /** How often the alarm rings although the predictions are right. */
    public static final double FALSE_ALARMS = 0.01;

    private static final int SIMULATIONS = 2000;
    private static final int NODES = 15;
    private static final int HALVINGS = 60;

    private final GaussHermite rule = new GaussHermite(NODES);
    private final double patientSpread;
    private final long seed;

    /** @param patientSpread standard deviation of the patients' own inclination to respond, log-odds */
    public DriftAlarm(double patientSpread, long seed) {
        this.patientSpread = patientSpread;
        this.seed = seed;
    }

    /**
     * What the alarm says.
     *
     * @param rings whether outcomes have left the predictions
     * @param predicted mean prediction, 0 to 1
     * @param observed share that responded completely
     * @param furthest the furthest sum of differences, in lesions; above 0 more lesions responded than predicted
     * @param threshold how far it may go
     * @param chance share of right courses that go as far or further
     */
    public record Verdict(
            boolean rings, double predicted, double observed, double furthest, double threshold, double chance) {}

    /** @param lesions in the order of treatment, one at least */
    public Verdict judge(List<Predicted> lesions) {
        int[] patient = patients(lesions);
        double[] probability =
                lesions.stream().mapToDouble(Predicted::probability).toArray();
        double[] difference = new double[probability.length];
        int complete = 0;
        for (int i = 0; i < difference.length; i++) {
            boolean responded = lesions.get(i).complete();
            complete += responded ? 1 : 0;
            difference[i] = (responded ? 1 : 0) - probability[i];
        }
        double furthest = furthest(difference);
        double[] simulated = simulate(patient, probability);
        double threshold = simulated[(int) Math.ceil((1 - FALSE_ALARMS) * SIMULATIONS) - 1];
        long asFar = Arrays.stream(simulated)
                .filter(one -> one >= Math.abs(furthest))
                .count();
        return new Verdict(
                Math.abs(furthest) > threshold,
                Arrays.stream(probability).average().orElseThrow(),
                (double) complete / probability.length,
                furthest,
                threshold,
                (double) asFar / SIMULATIONS);
    }

    private static int[] patients(List<Predicted> lesions) {
        Map<String, Integer> numbers = new HashMap<>();
        return lesions.stream()
                .mapToInt(one -> numbers.computeIfAbsent(one.patient(), name -> numbers.size()))
                .toArray();
    }

    private static double furthest(double[] differences) {
        double sum = 0;
        double furthest = 0;
        for (double difference : differences) {
            sum += difference;
            furthest = Math.abs(sum) > Math.abs(furthest) ? sum : furthest;
        }
        return furthest;
    }

    /** How far the sum goes in courses in which the predictions are right, in ascending order. */
    private double[] simulate(int[] patient, double[] probability) {
        double[] logOdds = conditionalLogOdds(probability);
        SeededRandom random = new SeededRandom(seed, probability.length);
        int patients = Arrays.stream(patient).max().orElseThrow() + 1;
        double[] reached = new double[SIMULATIONS];
        double[] difference = new double[probability.length];
        for (int s = 0; s < SIMULATIONS; s++) {
            double[] inclination = new double[patients];
            for (int p = 0; p < patients; p++) {
                inclination[p] = patientSpread * random.nextNormal();
            }
            for (int i = 0; i < difference.length; i++) {
                double p = expit(logOdds[i] + inclination[patient[i]]);
                difference[i] = (random.nextUniform() < p ? 1 : 0) - probability[i];
            }
            reached[s] = Math.abs(furthest(difference));
        }
        Arrays.sort(reached);
        return reached;
    }

    private double[] conditionalLogOdds(double[] probabilities) {
        Map<Double, Double> known = new HashMap<>();
        return Arrays.stream(probabilities)
                .map(p -> known.computeIfAbsent(p, this::conditionalLogOdds))
                .toArray();
    }

    /** The log-odds of a patient of average inclination with which all patients together respond with this probability. */
    private double conditionalLogOdds(double probability) {
        double low = -50;
        double high = 50;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double mean = 0;
            for (int k = 0; k < rule.count(); k++) {
                mean += rule.weight(k) * expit(middle + patientSpread * rule.node(k));
            }
            low = mean < probability ? middle : low;
            high = mean < probability ? high : middle;
        }
        return (low + high) / 2;
    }

    private static double expit(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
