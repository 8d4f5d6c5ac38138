package org.pulseplan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.pulseplan.entry.Answer;
import org.pulseplan.patient.Histology;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.PatientResponse;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.Treatment;

/**
 * Time to predict fifty lesions with every band, all together included; run its main method. The aim is below 10 ms, so
 * that a table follows typing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResponseBenchmark {
    private static final int LESIONS = 50;

    private final ResponseModel model = StoredResponseModel.load();
    private final PatientCovariates patient = new PatientCovariates(
            Histology.BREAST_CARCINOMA, Answer.NO, Answer.NOT_KNOWN, Answer.YES, Answer.NOT_KNOWN);
    private final List<LesionCovariates> known = lesions(Answer.YES, true);
    private final List<LesionCovariates> unknown = lesions(Answer.NOT_KNOWN, false);

    /** Runs this benchmark alone. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ResponseBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    @Benchmark
    public PatientResponse fiftyLesions() {
        return model.predict(patient, known);
    }

    @Benchmark
    public PatientResponse fiftyLesionsWithUnknownDepthSkinAndRadiotherapy() {
        return model.predict(patient, unknown);
    }

    @Benchmark
    public PatientResponse oneLesion() {
        return model.predict(patient, known.subList(0, 1));
    }

    private static List<LesionCovariates> lesions(Answer irradiated, boolean depthKnown) {
        List<LesionCovariates> lesions = new ArrayList<>();
        for (int i = 0; i < LESIONS; i++) {
            lesions.add(new LesionCovariates(
                    6 + i,
                    depthKnown ? OptionalDouble.of(4 + 0.3 * i) : OptionalDouble.empty(),
                    irradiated,
                    depthKnown ? Answer.NO : Answer.NOT_KNOWN,
                    i % 3 == 0 ? Treatment.INTRATUMOURAL_BLEOMYCIN : Treatment.INTRAVENOUS_BLEOMYCIN,
                    i % 2 == 0));
        }
        return lesions;
    }
}
