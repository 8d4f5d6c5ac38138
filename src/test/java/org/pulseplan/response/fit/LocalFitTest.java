package org.pulseplan.response.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Answer;
import org.pulseplan.patient.Histology;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.LesionOutcome;
import org.pulseplan.response.OutcomeCoding;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.Treatment;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;

class LocalFitTest {
    private static final Evidence EVIDENCE = StoredResponseModel.evidence();
    private static final ModelDefinitions DEFINITIONS = StoredResponseModel.definitions();
    private static final FittedModel SHIPPED = StoredResponseModel.fit(EVIDENCE, DEFINITIONS);

    /** At 20 random points, central differences of step 1e-6 (error about 1e-8 of curvatures up to 100). */
    @Test
    void theGradientWithOwnOutcomesIsThatOfTheDensity() {
        Posterior posterior = new Posterior(EVIDENCE, DEFINITIONS, outcomes(8, 0, 3));
        SeededRandom random = new SeededRandom(11, 0);
        int n = posterior.dimension();
        assertThat(n).isEqualTo(Parameters.names(EVIDENCE).size() + 1);
        double[] gradient = new double[n];
        double[] unused = new double[n];
        for (int point = 0; point < 20; point++) {
            double[] x = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = random.nextNormal() * 0.7;
            }
            posterior.valueAndGradient(x, gradient);
            for (int i = 0; i < n; i++) {
                double[] up = x.clone();
                double[] down = x.clone();
                up[i] += 1e-6;
                down[i] -= 1e-6;
                double slope =
                        (posterior.valueAndGradient(up, unused) - posterior.valueAndGradient(down, unused)) / 2e-6;
                assertThat(gradient[i]).as("parameter %d", i).isCloseTo(slope, within(1e-5 * (1 + Math.abs(slope))));
            }
        }
    }

    /** One lesion, all known: the likelihood is the plain integral over the patient's inclination (trapezoid, 4,001 nodes). */
    @Test
    void theLikelihoodOfOneLesionIsItsProbability() {
        LocalPatient patient = new OutcomeCoding(EVIDENCE.defaultMix(), DEFINITIONS)
                .of(patient(Answer.YES), List.of(new LesionOutcome(lesion(30, 5), LocalLesion.Result.PARTIAL)));
        int own = Parameters.names(EVIDENCE).size();
        double[] reported = new double[own + 1];
        reported[Parameters.INTERCEPT] = 0.3;
        reported[Parameters.GAP] = 1.5;
        reported[Parameters.PATIENT_SPREAD] = 1.2;
        reported[own] = 0.4;
        double expected = 0;
        NormalDistribution standard = new NormalDistribution(null, 0, 1);
        for (int i = -2000; i <= 2000; i++) {
            double z = i / 250.0;
            double eta = 0.7 + 1.2 * z;
            expected += (1 / (1 + Math.exp(-eta - 1.5)) - 1 / (1 + Math.exp(-eta))) * standard.density(z) / 250;
        }
        assertThat(Math.exp(new LocalLikelihood(own).value(List.of(patient), reported)))
                .isCloseTo(expected, within(1e-5));
    }

    /** Values of R's loo 2.5.1: psis(log ratios, r_eff = 1) on 1,000 lognormal ratios. */
    @Test
    void smoothedWeightsAreThoseOfTheLooPackage() {
        double[][] expected = {
            {0.5, 0.1081904227, 0.0045673606, 0.0012880758},
            {1.5, 0.4770164244, 0.0457563360, 0.0072926945},
            {3, 1.0524199737, 0.3047446601, 0.1166402437}
        };
        NormalDistribution standard = new NormalDistribution(null, 0, 1);
        for (double[] one : expected) {
            double[] logRatios = new double[1000];
            for (int i = 0; i < logRatios.length; i++) {
                logRatios[i] = one[0] * standard.inverseCumulativeProbability((i * 7919 % 1000 + 0.5) / 1000);
            }
            ParetoSmoothing smoothing = ParetoSmoothing.of(logRatios);
            assertThat(smoothing.shape()).isCloseTo(one[1], within(1e-8));
            assertThat(java.util.Arrays.stream(smoothing.weights()).max().orElseThrow())
                    .isCloseTo(one[2], within(1e-8));
            assertThat(1 / smoothing.effectiveSize()).isCloseTo(one[3], within(1e-8));
            assertThat(smoothing.holds()).isEqualTo(one[0] < 2);
        }
    }

    @Test
    void fewOutcomesAreWeightedAndManyAreNotTrustedToWeights() {
        Reweighted few = new LocalFit(EVIDENCE, DEFINITIONS, outcomes(10, 0, 5)).reweight(SHIPPED);
        Reweighted many = new LocalFit(EVIDENCE, DEFINITIONS, outcomes(400, -2.5, 6)).reweight(SHIPPED);
        assertThat(few.holds()).isTrue();
        assertThat(few.effectiveSize()).isGreaterThan(400);
        assertThat(many.holds()).isFalse();
    }

    /** 25 patients of three lesions whose log-odds lie 1 above average: the interval holds 1 and leans to it. */
    @Test
    void aNewFitFindsTheOwnCentresEffectAndLeavesTheShippedModelAlone() {
        LocalFit fit = new LocalFit(EVIDENCE, DEFINITIONS, outcomes(25, 1, 7));
        double[] before = SHIPPED.draws().column(0);
        FitOutcome outcome = fit.refit(new FitSettings(4, 400, 1000, 2, 0.9, 8), 3, (done, total) -> {}, () -> false);
        FittedModel fitted = outcome instanceof FitOutcome.Converged converged ? converged.model() : null;
        assertThat(fitted).as("%s", outcome).isNotNull();
        LocalModel model = fit.model(fitted);
        assertThat(model.centreEffect().low95()).isBetween(-0.5, 1.0);
        assertThat(model.centreEffect().median()).isBetween(0.3, 1.5);
        assertThat(model.centreEffect().high95()).isBetween(1.0, 2.5);
        assertThat(SHIPPED.draws().column(0)).isEqualTo(before);

        ResponseModel own = ResponseModel.ofOwnCentre(EVIDENCE, DEFINITIONS, model);
        var response = own.predict(patient(Answer.YES), List.of(lesion(20, 5)))
                .lesions()
                .get(0)
                .complete();
        assertThat(response.newCentre().median())
                .isGreaterThan(response.averageCentre().median());
        assertThat(own.identity().evidenceVersion()).isEqualTo(EVIDENCE.version() + "+own-000000000000");
    }

    /** Invented outcomes of patients with three lesions each, drawn from the model with these log-odds added. */
    private static LocalOutcomes outcomes(int patients, double effect, long seed) {
        SeededRandom random = new SeededRandom(seed, 0);
        OutcomeCoding coding = new OutcomeCoding(EVIDENCE.defaultMix(), DEFINITIONS);
        List<LocalPatient> all = new ArrayList<>();
        for (int p = 0; p < patients; p++) {
            double inclination = 1.9 - 0.4 + effect + random.nextNormal();
            List<LesionOutcome> lesions = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                double diameter = 10 + 30 * random.nextUniform();
                double doublings = Math.log(diameter / 30) / Math.log(2);
                double eta = inclination - 0.333 * Math.min(0, doublings) - 1.0 * Math.max(0, doublings);
                double u = random.nextUniform();
                LocalLesion.Result result = u < 1 / (1 + Math.exp(-eta))
                        ? LocalLesion.Result.COMPLETE
                        : u < 1 / (1 + Math.exp(-eta - 1.7))
                                ? LocalLesion.Result.PARTIAL
                                : LocalLesion.Result.NO_RESPONSE;
                lesions.add(
                        new LesionOutcome(p % 4 == 0 && i == 0 ? unknownDepth(diameter) : lesion(diameter, 5), result));
            }
            all.add(coding.of(patient(p % 5 == 0 ? Answer.NOT_KNOWN : Answer.YES), lesions));
        }
        return new LocalOutcomes("0".repeat(64), all);
    }

    private static PatientCovariates patient(Answer er) {
        return new PatientCovariates(Histology.BREAST_CARCINOMA, er, Answer.NO, Answer.YES, Answer.NO);
    }

    private static LesionCovariates lesion(double diameter, double depth) {
        return new LesionCovariates(
                diameter, OptionalDouble.of(depth), Answer.NO, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN, false);
    }

    private static LesionCovariates unknownDepth(double diameter) {
        return new LesionCovariates(
                diameter, OptionalDouble.empty(), Answer.NOT_KNOWN, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN, false);
    }
}
