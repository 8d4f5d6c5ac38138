package org.pulseplan.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Answer;
import org.pulseplan.patient.Histology;
import org.pulseplan.response.Explanation.Reference;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.Mix;

/** Takes a lesion's log-odds apart, factor by factor, against the reference lesion. */
final class Explainer {
    private static final Map<Coefficient, Set<String>> MIX_KEYS = Map.of(
            Coefficient.SIZE_BELOW_30MM, Set.of("size_median_mm", "size_gsd"),
            Coefficient.SIZE_ABOVE_30MM, Set.of("size_median_mm", "size_gsd"),
            Coefficient.DEPTH, Set.of("depth_mean_mm", "depth_sd_mm"));

    private final Evidence evidence;
    private final PredictionBase base;
    private final Reference reference;
    private final Summary[] effects;

    Explainer(Evidence evidence, PredictionBase base) {
        this.evidence = evidence;
        this.base = base;
        this.reference = reference(evidence.defaultMix());
        this.effects = Arrays.stream(Coefficient.values())
                .map(one -> Summary.of(base.table().coefficient(one.index())))
                .toArray(Summary[]::new);
    }

    Explanation explain(PatientCovariates patient, LesionCovariates lesion) {
        Map<Coefficient, double[]> unknown = unknownValues(patient, lesion);
        double[] x = coded(patient, lesion);
        double[] expected = coded(reference.patient(), reference.lesion());
        List<Contribution> contributions = new ArrayList<>();
        for (Coefficient coefficient : Coefficient.values()) {
            double difference = x[coefficient.index()] - expected[coefficient.index()];
            double[] values = unknown.get(coefficient);
            if (values != null || difference != 0) {
                contributions.add(contribution(coefficient, difference, values));
            }
        }
        double start = Summary.mean(logOdds(reference.patient(), reference.lesion()));
        double end = Summary.mean(logOdds(patient, lesion));
        return new Explanation(reference, start, contributions, end);
    }

    Reference reference() {
        return reference;
    }

    private static Reference reference(Mix mix) {
        return new Reference(
                new PatientCovariates(Histology.BREAST_CARCINOMA, Answer.YES, Answer.NO, Answer.NO, Answer.NO),
                new LesionCovariates(
                        mix.sizeMedianMm(),
                        OptionalDouble.of(mix.depthMeanMm()),
                        Answer.NO,
                        Answer.NO,
                        Treatment.INTRAVENOUS_BLEOMYCIN,
                        false));
    }

    private Contribution contribution(Coefficient coefficient, double difference, double @Nullable [] unknown) {
        Summary summary = unknown == null
                ? effects[coefficient.index()].times(difference)
                : Summary.of(spread(coefficient, difference, unknown));
        return new Contribution(
                coefficient,
                unknown == null,
                summary.mean(),
                summary.low95(),
                summary.high95(),
                evidence.judgement(coefficient).grade(),
                evidenceIds(coefficient));
    }

    /** An effect that is not known, draw by draw. */
    private double[] spread(Coefficient coefficient, double difference, double[] unknown) {
        double[] effect = base.table().coefficient(coefficient.index()).clone();
        for (int d = 0; d < effect.length; d++) {
            effect[d] *= unknown[d] + difference;
        }
        return effect;
    }

    List<String> evidenceIds(Coefficient coefficient) {
        Set<String> keys = MIX_KEYS.getOrDefault(coefficient, Set.of(coefficient.key()));
        List<String> ids = new ArrayList<>();
        evidence.contrasts().stream()
                .filter(contrast -> contrast.combination().containsKey(coefficient))
                .forEach(contrast -> ids.add(contrast.id()));
        evidence.arms().stream()
                .filter(arm -> arm.reported().stream().anyMatch(keys::contains))
                .forEach(arm -> ids.add(arm.id()));
        return ids;
    }

    private Map<Coefficient, double[]> unknownValues(PatientCovariates patient, LesionCovariates lesion) {
        Map<Coefficient, double[]> values = base.unknown().of(patient);
        values.putAll(base.unknown().of(lesion));
        return values;
    }

    private double[] logOdds(PatientCovariates patient, LesionCovariates lesion) {
        return new OddsAgainst(patient, base).logOdds(lesion, 0);
    }

    /** Patient's and lesion's covariates, which no coefficient shares. */
    private double[] coded(PatientCovariates patient, LesionCovariates lesion) {
        double[] x = base.coding().of(patient);
        double[] own = base.coding().of(lesion);
        for (int k = 0; k < x.length; k++) {
            x[k] += own[k];
        }
        return x;
    }
}
