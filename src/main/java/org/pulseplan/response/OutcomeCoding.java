package org.pulseplan.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.pulseplan.entry.Answer;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Mix;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.LocalLesion;
import org.pulseplan.response.fit.LocalPatient;
import org.pulseplan.response.fit.Variant;

/**
 * Turns a department's patients with their outcomes into what the likelihood reads. What is not known is spread over its
 * prevalence in the default case mix, as in predictions: yes and no with their shares, a depth as five equally likely ones.
 */
public final class OutcomeCoding {
    private static final int DEPTHS = 5;

    private final CovariateCoding coding;
    private final Mix mix;
    private final double[] depths = new double[DEPTHS];

    public OutcomeCoding(Mix mix, ModelDefinitions definitions) {
        this.coding = new CovariateCoding(definitions);
        this.mix = mix;
        NormalDistribution depth = new NormalDistribution(null, mix.depthMeanMm(), mix.depthSdMm());
        double impossible = depth.cumulativeProbability(0);
        for (int i = 0; i < DEPTHS; i++) {
            depths[i] = depth.inverseCumulativeProbability(impossible + (i + 0.5) / DEPTHS * (1 - impossible));
        }
    }

    /** One patient with all lesions. */
    public LocalPatient of(PatientCovariates patient, List<LesionOutcome> lesions) {
        return new LocalPatient(
                variants(patient), lesions.stream().map(this::lesion).toList());
    }

    private List<Variant> variants(PatientCovariates patient) {
        List<Variant> variants = List.of(new Variant(1, coding.of(patient)));
        variants = spread(variants, patient.erPositive(), Coefficient.ER_NEGATIVE, mix.erNegative());
        variants = spread(variants, patient.her2Positive(), Coefficient.HER2_POSITIVE, mix.her2Positive());
        variants = spread(variants, patient.ki67High(), Coefficient.KI67_HIGH, mix.ki67High());
        return spread(variants, patient.visceral(), Coefficient.VISCERAL, mix.visceral());
    }

    private LocalLesion lesion(LesionOutcome outcome) {
        LesionCovariates lesion = outcome.lesion();
        List<Variant> variants = List.of(new Variant(1, coding.of(lesion)));
        variants = spread(variants, lesion.irradiated(), Coefficient.IRRADIATED, mix.irradiated());
        variants = spread(variants, lesion.ulcerated(), Coefficient.ULCERATED, mix.ulcerated());
        return new LocalLesion(outcome.result(), lesion.depthMm().isPresent() ? variants : overDepths(variants));
    }

    private static List<Variant> spread(List<Variant> variants, Answer answer, Coefficient coefficient, double share) {
        return answer == Answer.NOT_KNOWN ? times(variants, coefficient, Map.of(1.0, share, 0.0, 1 - share)) : variants;
    }

    private List<Variant> overDepths(List<Variant> variants) {
        Map<Double, Double> terms = new java.util.TreeMap<>();
        for (double depth : depths) {
            terms.put(coding.depthTerm(depth), 1.0 / DEPTHS);
        }
        return times(variants, Coefficient.DEPTH, terms);
    }

    /** Each variant with each value of one more covariate; in ascending order of the values, the same in every run. */
    private static List<Variant> times(List<Variant> variants, Coefficient coefficient, Map<Double, Double> shares) {
        List<Variant> all = new ArrayList<>();
        for (Variant variant : variants) {
            shares.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one -> all.add(variant.with(coefficient.index(), one.getKey(), one.getValue())));
        }
        return all;
    }
}
