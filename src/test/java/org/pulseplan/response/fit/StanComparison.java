package org.pulseplan.response.fit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.Judgement;
import org.pulseplan.response.evidence.ModelDefinitions;

/**
 * The program's side of the comparison with Stan (src/test/stan/compare.R): {@code data FILE} writes the model's data for
 * Stan; {@code fit DIR SEED} samples with as many transitions as Stan does and writes the draws of each chain and the
 * processor seconds that they took, warm-up included.
 */
public final class StanComparison {
    /** As Stan's own default: four chains of 1,000 warm-up transitions and 1,000 draws. */
    private static final FitSettings SETTINGS = new FitSettings(4, 1000, 1000, 1, 0.8, 10);

    private static final Evidence EVIDENCE = StoredResponseModel.evidence();
    private static final ModelDefinitions DEFINITIONS = StoredResponseModel.definitions();
    private static final int COEFFICIENTS = Coefficient.values().length;

    private StanComparison() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("data")) {
            new JsonMapper().writeValue(Path.of(args[1]).toFile(), data());
        } else {
            fit(Path.of(args[1]), Long.parseLong(args[2]));
        }
    }

    private static void fit(Path folder, long seed) throws IOException {
        ResponseFit fit = new ResponseFit(EVIDENCE, DEFINITIONS, SETTINGS, seed);
        long start = processorNanoseconds();
        ChainRuns runs = fit.sample((done, total) -> {}, () -> false);
        double seconds = (processorNanoseconds() - start) / 1e9;
        Files.writeString(folder.resolve("seconds.txt"), String.valueOf(seconds));
        List<String> names = Parameters.names(EVIDENCE);
        Draws draws = runs.draws(names);
        try (PrintWriter csv = new PrintWriter(folder.resolve("draws.csv").toFile(), StandardCharsets.UTF_8)) {
            csv.println("chain," + String.join(",", names));
            for (int d = 0; d < draws.count(); d++) {
                StringBuilder line = new StringBuilder().append(d / SETTINGS.draws());
                for (double value : draws.row(d)) {
                    line.append(String.format(Locale.ROOT, ",%.17g", value));
                }
                csv.println(line);
            }
        }
    }

    /** Processor time of the whole process, compiler and memory keeper included: Stan's clock counts likewise. */
    private static long processorNanoseconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("K", COEFFICIENTS);
        data.put("J", EVIDENCE.arms().size());
        data.put("C", EVIDENCE.contrasts().size());
        data.put("N", Posterior.NODES);
        GaussHermite rule = new GaussHermite(Posterior.NODES);
        data.put("node", list(Posterior.NODES, rule::node));
        data.put("weight", list(Posterior.NODES, rule::weight));
        putSeries(data);
        putEffects(data);
        data.put("intercept_mean", DEFINITIONS.interceptMean());
        data.put("intercept_sd", DEFINITIONS.interceptSd());
        data.put("gap_median", DEFINITIONS.gapMedian());
        data.put("gap_log_sd", DEFINITIONS.gapLogSd());
        data.put("patient_scale", DEFINITIONS.patientSpreadScale());
        data.put("centre_scale", DEFINITIONS.centreSpreadScale());
        return data;
    }

    private static void putSeries(Map<String, Object> data) {
        List<Arm> arms = EVIDENCE.arms();
        List<SeriesCounts> counts =
                arms.stream().map(arm -> SeriesCounts.of(arm, DEFINITIONS)).toList();
        List<MixMoments> moments =
                arms.stream().map(arm -> new MixMoments(arm.mix(), DEFINITIONS)).toList();
        int n = arms.size();
        data.put("has_complete", list(n, j -> counts.get(j).hasComplete() ? 1 : 0));
        data.put("has_objective", list(n, j -> counts.get(j).hasObjective() ? 1 : 0));
        data.put("complete", list(n, j -> counts.get(j).complete()));
        data.put("objective", list(n, j -> counts.get(j).objective()));
        data.put("total", list(n, j -> counts.get(j).total()));
        data.put(
                "lesions",
                list(
                        n,
                        j -> arms.get(j).unit() == Arm.Unit.PATIENT
                                ? arms.get(j).mix().lesionsPerPatient()
                                : 1));
        data.put("mean_x", list(n, j -> list(COEFFICIENTS, moments.get(j)::mean)));
        data.put(
                "shared_variance",
                list(n, j -> list(COEFFICIENTS, k -> moments.get(j).sharedVariance(unit(k), 0))));
        data.put(
                "own_variance",
                list(n, j -> list(COEFFICIENTS, k -> moments.get(j).ownVariance(unit(k), 0))));
        data.put("size_covariance", list(n, j -> covariance(moments.get(j))));
    }

    /** From the variances of the sum of the two size terms and of each. */
    private static double covariance(MixMoments moments) {
        double[] both = unit(0);
        both[1] = 1;
        return (moments.ownVariance(both, 0) - moments.ownVariance(unit(0), 0) - moments.ownVariance(unit(1), 0)) / 2;
    }

    private static double[] unit(int k) {
        double[] x = new double[COEFFICIENTS];
        x[k] = 1;
        return x;
    }

    private static void putEffects(Map<String, Object> data) {
        var contrasts = EVIDENCE.contrasts();
        data.put(
                "combination",
                list(
                        contrasts.size(),
                        c -> list(
                                COEFFICIENTS,
                                k -> contrasts.get(c).combination().getOrDefault(Coefficient.values()[k], 0.0))));
        data.put("log_odds", list(contrasts.size(), c -> contrasts.get(c).logOdds()));
        data.put(
                "log_odds_sd",
                list(contrasts.size(), c -> Math.sqrt(contrasts.get(c).variance())));
        data.put("judged", EVIDENCE.judgements().stream().map(Judgement::mean).toList());
        data.put("judged_sd", EVIDENCE.judgements().stream().map(Judgement::sd).toList());
    }

    private static <T> List<T> list(int count, IntFunction<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(value.apply(i));
        }
        return values;
    }
}
