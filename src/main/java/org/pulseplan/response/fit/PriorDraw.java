package org.pulseplan.response.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Contrast;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.Judgement;
import org.pulseplan.response.evidence.ModelDefinitions;

/**
 * One set of parameters drawn from the priors, and evidence simulated from it: what the check of the sampler is fed
 * with. Published effects are simulated as the measurements that they are; a series of lesions is simulated as the number
 * of independent lesions that it is worth, because the likelihood's fractional counts cannot be drawn.
 */
public final class PriorDraw {
    private final Evidence evidence;
    private final ModelDefinitions definitions;
    private final SeededRandom random;
    private final double[] parameters;

    /** Draws the parameters. */
    public PriorDraw(Evidence evidence, ModelDefinitions definitions, SeededRandom random) {
        this.evidence = evidence;
        this.definitions = definitions;
        this.random = random;
        this.parameters = draw();
    }

    /** The parameters on the reported scale, in the order of {@link Parameters#names}. */
    public double[] parameters() {
        return parameters.clone();
    }

    /** Evidence of the same shape as the real one, as it might have been published if the parameters were true. */
    public Evidence simulate() {
        List<Arm> arms = new ArrayList<>();
        Draws only = new Draws(Parameters.names(evidence), columns());
        evidence.arms().forEach(arm -> arms.add(simulate(arm, only)));
        List<Contrast> contrasts =
                evidence.contrasts().stream().map(this::simulate).toList();
        return new Evidence(
                evidence.version() + " simulated",
                evidence.sha256(),
                evidence.defaultMix(),
                arms,
                contrasts,
                evidence.judgements());
    }

    private double[] draw() {
        double[] x = new double[Parameters.CENTRES + evidence.arms().size()];
        x[Parameters.INTERCEPT] = definitions.interceptMean() + definitions.interceptSd() * random.nextNormal();
        x[Parameters.GAP] = definitions.gapMedian() * StrictMath.exp(definitions.gapLogSd() * random.nextNormal());
        x[Parameters.PATIENT_SPREAD] = definitions.patientSpreadScale() * Math.abs(random.nextNormal());
        x[Parameters.CENTRE_SPREAD] = definitions.centreSpreadScale() * Math.abs(random.nextNormal());
        for (Judgement judgement : evidence.judgements()) {
            x[Parameters.of(judgement.coefficient())] = judgement.mean() + judgement.sd() * random.nextNormal();
        }
        for (int i = Parameters.CENTRES; i < x.length; i++) {
            x[i] = x[Parameters.CENTRE_SPREAD] * random.nextNormal();
        }
        return x;
    }

    private double[][] columns() {
        double[][] columns = new double[parameters.length][1];
        for (int p = 0; p < parameters.length; p++) {
            columns[p][0] = parameters[p];
        }
        return columns;
    }

    private Contrast simulate(Contrast real) {
        double[] mean = {0};
        real.combination().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(part -> mean[0] += part.getValue() * parameters[Parameters.of(part.getKey())]);
        return new Contrast(
                real.id(),
                real.citation(),
                real.combination(),
                mean[0] + Math.sqrt(real.variance()) * random.nextNormal(),
                real.standardError(),
                real.relevance(),
                real.how(),
                real.doi());
    }

    private Arm simulate(Arm real, Draws only) {
        SeriesProbabilities rates = SeriesProbabilities.ownCentre(real, only, definitions);
        int total = (int) Math.round(rates.effectiveTotal());
        int complete = 0;
        int objective = 0;
        for (int i = 0; i < total; i++) {
            double u = random.nextUniform();
            complete += u < rates.complete()[0] ? 1 : 0;
            objective += u < rates.objective()[0] ? 1 : 0;
        }
        return new Arm(
                real.id(),
                real.citation(),
                real.doi(),
                real.unit(),
                total,
                real.unit() == Arm.Unit.LESION ? OptionalInt.of(total) : OptionalInt.empty(),
                real.complete().isPresent() ? OptionalInt.of(complete) : OptionalInt.empty(),
                real.objective().isPresent() ? OptionalInt.of(objective) : OptionalInt.empty(),
                real.mix(),
                real.reported(),
                real.assessed(),
                real.counts());
    }
}
