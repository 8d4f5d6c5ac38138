package org.pulseplan.response.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;

/**
 * The log posterior density of the response model on the sampler's scale, with its gradient written by hand.
 *
 * <p>It holds work space: one instance a thread.
 */
final class Posterior implements LogDensity {
    /** Nodes of each of the two nested quadrature rules. */
    static final int NODES = 15;

    private final ModelDefinitions definitions;
    private final List<ArmLikelihood> arms = new ArrayList<>();
    private final List<NormalTerm> normals = new ArrayList<>();
    private final int dimension;
    private final List<LocalPatient> local;
    private final LocalLikelihood localLikelihood;

    Posterior(Evidence evidence, ModelDefinitions definitions) {
        this(evidence, definitions, List.of());
    }

    /** With a department's own outcomes, whose centre's effect stands last. */
    Posterior(Evidence evidence, ModelDefinitions definitions, LocalOutcomes local) {
        this(evidence, definitions, local.patients());
    }

    private Posterior(Evidence evidence, ModelDefinitions definitions, List<LocalPatient> local) {
        this.definitions = definitions;
        MixIntegral integral = new MixIntegral(new GaussHermite(NODES));
        for (Arm arm : evidence.arms()) {
            arms.add(new ArmLikelihood(arm, Parameters.CENTRES + arms.size(), definitions, integral));
        }
        evidence.judgements().forEach(judgement -> normals.add(NormalTerm.of(judgement)));
        evidence.contrasts().forEach(contrast -> normals.add(NormalTerm.of(contrast)));
        int centres = arms.size() + (local.isEmpty() ? 0 : 1);
        dimension = Parameters.CENTRES + centres;
        this.local = local;
        this.localLikelihood = new LocalLikelihood(dimension - 1);
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Arrays.fill(gradient, 0);
        double[] reported = Parameters.reported(x);
        double sum = addPriors(x, reported, gradient);
        for (NormalTerm normal : normals) {
            sum += normal.addTo(x, gradient);
        }
        for (ArmLikelihood arm : arms) {
            sum += arm.addTo(reported, x, gradient);
        }
        if (!local.isEmpty()) {
            sum += localLikelihood.addTo(local, reported, gradient);
        }
        return Double.isFinite(sum) ? sum : Double.NEGATIVE_INFINITY;
    }

    private double addPriors(double[] x, double[] reported, double[] gradient) {
        double sum =
                addNormal(x, gradient, Parameters.INTERCEPT, definitions.interceptMean(), definitions.interceptSd());
        // Lognormal: normal on the sampler's scale, the Jacobian already in it.
        sum += addNormal(x, gradient, Parameters.GAP, StrictMath.log(definitions.gapMedian()), definitions.gapLogSd());
        sum += addHalfNormal(x, reported, gradient, Parameters.PATIENT_SPREAD, definitions.patientSpreadScale());
        sum += addHalfNormal(x, reported, gradient, Parameters.CENTRE_SPREAD, definitions.centreSpreadScale());
        for (int i = Parameters.CENTRES; i < dimension; i++) {
            sum += addNormal(x, gradient, i, 0, 1);
        }
        return sum;
    }

    private static double addNormal(double[] x, double[] gradient, int i, double mean, double sd) {
        double z = (x[i] - mean) / sd;
        gradient[i] -= z / sd;
        return -z * z / 2;
    }

    private static double addHalfNormal(double[] x, double[] reported, double[] gradient, int i, double scale) {
        double z = reported[i] / scale;
        // The Jacobian of the logarithm adds x.
        gradient[i] += 1 - z * z;
        return x[i] - z * z / 2;
    }
}
