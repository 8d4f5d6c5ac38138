package org.pulseplan.response.fit;

import java.util.Arrays;
import java.util.List;

/**
 * What one patient's outcomes say about the parameters: each lesion's probability of what became of it, multiplied over
 * the lesions and averaged over the patient's inclination and whatever is not known. An instance is a work space of one
 * thread.
 *
 * <p>Odds stand for odds against response: those of a node are the product of the node's, the patient's and the lesion's.
 */
final class LocalLikelihood {
    /** A product of probabilities below this is put aside as a logarithm, so that many lesions cannot underflow. */
    private static final double SMALL = 1e-100;

    private final GaussHermite rule = new GaussHermite(Posterior.NODES);
    private final int centre;
    private final double[] nodeOdds = new double[Posterior.NODES];
    private double gapOdds;
    private int variants;

    /** Logarithm, later weight, of each pair of patient's variant and node. */
    private double[] cells = new double[0];

    /** Probability of each lesion's result in each cell, and how it changes with mean and step. */
    private double[] probability = new double[0];

    private double[] byMean = new double[0];
    private double[] byGap = new double[0];

    /** @param centre place of the own centre among the parameters */
    LocalLikelihood(int centre) {
        this.centre = centre;
    }

    /** Log likelihood of all patients; adds the gradient on the sampler's scale. */
    double addTo(List<LocalPatient> patients, double[] reported, double[] gradient) {
        double sum = 0;
        setOdds(reported);
        for (LocalPatient patient : patients) {
            double log = evaluate(patient, reported);
            if (!Double.isFinite(log)) {
                return Double.NEGATIVE_INFINITY;
            }
            sum += log;
            addGradient(patient, reported, gradient);
        }
        return sum;
    }

    /** Log likelihood of all patients; negative infinity where it vanishes. */
    double value(List<LocalPatient> patients, double[] reported) {
        setOdds(reported);
        double sum = 0;
        for (LocalPatient patient : patients) {
            sum += evaluate(patient, reported);
        }
        return sum;
    }

    private void setOdds(double[] reported) {
        gapOdds = StrictMath.exp(-reported[Parameters.GAP]);
        for (int k = 0; k < nodeOdds.length; k++) {
            nodeOdds[k] = StrictMath.exp(-reported[Parameters.PATIENT_SPREAD] * rule.node(k));
        }
    }

    /** Fills the cells with weights that add up to 1 and returns the patient's log likelihood. */
    private double evaluate(LocalPatient patient, double[] reported) {
        variants = patient.variants().size();
        int count = variants * nodeOdds.length;
        reserve(count, patient.lesions().size());
        for (int s = 0; s < patient.variants().size(); s++) {
            Variant variant = patient.variants().get(s);
            double odds = odds(variant, reported);
            for (int k = 0; k < nodeOdds.length; k++) {
                cells[s * nodeOdds.length + k] = StrictMath.log(variant.weight() * rule.weight(k));
            }
            for (int i = 0; i < patient.lesions().size(); i++) {
                addLesion(patient.lesions().get(i), i, s, odds, reported);
            }
            addLogProducts(s, patient.lesions().size());
        }
        return normalise(count);
    }

    private double odds(Variant patient, double[] reported) {
        return StrictMath.exp(-(reported[Parameters.INTERCEPT] + reported[centre] + patient.logOdds(reported)));
    }

    private void reserve(int count, int lesions) {
        if (cells.length < count) {
            cells = new double[count];
        }
        if (probability.length < count * lesions) {
            probability = new double[count * lesions];
            byMean = new double[count * lesions];
            byGap = new double[count * lesions];
        }
        Arrays.fill(probability, 0, count * lesions, 0);
        Arrays.fill(byMean, 0, count * lesions, 0);
        Arrays.fill(byGap, 0, count * lesions, 0);
    }

    private void addLesion(LocalLesion lesion, int i, int s, double patientOdds, double[] reported) {
        for (Variant own : lesion.variants()) {
            double odds = patientOdds * StrictMath.exp(-own.logOdds(reported));
            for (int k = 0; k < nodeOdds.length; k++) {
                addVariant(lesion.result(), own.weight(), odds * nodeOdds[k], place(s, k, i));
            }
        }
    }

    private void addVariant(LocalLesion.Result result, double weight, double odds, int place) {
        double complete = 1 / (1 + odds);
        double objective = 1 / (1 + odds * gapOdds);
        double slopeComplete = complete * (1 - complete);
        double slopeObjective = objective * (1 - objective);
        switch (result) {
            case COMPLETE -> {
                probability[place] += weight * complete;
                byMean[place] += weight * slopeComplete;
            }
            case PARTIAL -> {
                probability[place] += weight * (objective - complete);
                byMean[place] += weight * (slopeObjective - slopeComplete);
                byGap[place] += weight * slopeObjective;
            }
            case NO_RESPONSE -> {
                probability[place] += weight * (1 - objective);
                byMean[place] -= weight * slopeObjective;
                byGap[place] -= weight * slopeObjective;
            }
        }
    }

    private int place(int s, int k, int i) {
        return (i * variants + s) * nodeOdds.length + k;
    }

    private void addLogProducts(int s, int lesions) {
        for (int k = 0; k < nodeOdds.length; k++) {
            double product = 1;
            double log = 0;
            for (int i = 0; i < lesions; i++) {
                product *= probability[place(s, k, i)];
                if (product < SMALL) {
                    log += StrictMath.log(product);
                    product = 1;
                }
            }
            cells[s * nodeOdds.length + k] += log + StrictMath.log(product);
        }
    }

    private double normalise(int count) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < count; c++) {
            largest = Math.max(largest, cells[c]);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest;
        }
        double sum = 0;
        for (int c = 0; c < count; c++) {
            cells[c] = StrictMath.exp(cells[c] - largest);
            sum += cells[c];
        }
        for (int c = 0; c < count; c++) {
            cells[c] /= sum;
        }
        return largest + StrictMath.log(sum);
    }

    private void addGradient(LocalPatient patient, double[] reported, double[] gradient) {
        for (int s = 0; s < patient.variants().size(); s++) {
            double shared = 0;
            double odds = odds(patient.variants().get(s), reported);
            for (int i = 0; i < patient.lesions().size(); i++) {
                shared += addLesionGradient(patient.lesions().get(i), i, s, odds, reported, gradient);
            }
            patient.variants().get(s).addTo(gradient, shared);
            gradient[Parameters.INTERCEPT] += shared;
            gradient[Parameters.CENTRE_SPREAD] += shared * reported[centre];
            gradient[centre] += shared * reported[Parameters.CENTRE_SPREAD];
        }
    }

    /** Adds what belongs to this lesion and its nodes; returns the slope by the mean, which others share. */
    private double addLesionGradient(
            LocalLesion lesion, int i, int s, double patientOdds, double[] reported, double[] gradient) {
        double mean = 0;
        double gap = 0;
        double spread = 0;
        for (int k = 0; k < nodeOdds.length; k++) {
            double weight = cells[s * nodeOdds.length + k];
            if (weight > 0) {
                int place = place(s, k, i);
                double slope = weight * byMean[place] / probability[place];
                mean += slope;
                spread += slope * rule.node(k);
                gap += weight * byGap[place] / probability[place];
            }
        }
        gradient[Parameters.GAP] += gap * reported[Parameters.GAP];
        gradient[Parameters.PATIENT_SPREAD] += spread * reported[Parameters.PATIENT_SPREAD];
        addCovariates(lesion, i, s, mean, patientOdds, reported, gradient);
        return mean;
    }

    private void addCovariates(
            LocalLesion lesion, int i, int s, double mean, double patientOdds, double[] reported, double[] gradient) {
        if (lesion.variants().size() == 1) {
            lesion.variants().get(0).addTo(gradient, mean);
            return;
        }
        for (Variant own : lesion.variants()) {
            own.addTo(gradient, variantSlope(lesion.result(), own, i, s, patientOdds, reported));
        }
    }

    /** The part of the lesion's slope that one variant has. */
    private double variantSlope(
            LocalLesion.Result result, Variant own, int i, int s, double patientOdds, double[] reported) {
        double odds = patientOdds * StrictMath.exp(-own.logOdds(reported));
        double sum = 0;
        for (int k = 0; k < nodeOdds.length; k++) {
            double weight = cells[s * nodeOdds.length + k];
            if (weight > 0) {
                sum += weight * own.weight() * slope(result, odds * nodeOdds[k]) / probability[place(s, k, i)];
            }
        }
        return sum;
    }

    private double slope(LocalLesion.Result result, double odds) {
        double complete = 1 / (1 + odds);
        double objective = 1 / (1 + odds * gapOdds);
        return switch (result) {
            case COMPLETE -> complete * (1 - complete);
            case PARTIAL -> objective * (1 - objective) - complete * (1 - complete);
            case NO_RESPONSE -> -objective * (1 - objective);
        };
    }
}
