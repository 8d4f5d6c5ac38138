package org.pulseplan.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.pulseplan.response.Compared;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.PatientResponse;
import org.pulseplan.response.PreferenceTable;
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
    private static final int MANY = 300;

    private final ResponseModel model = StoredResponseModel.load();
    private final PatientCovariates patient = new PatientCovariates(
            Histology.BREAST_CARCINOMA, Answer.NO, Answer.NOT_KNOWN, Answer.YES, Answer.NOT_KNOWN);
    private final List<LesionCovariates> known = lesions(Answer.YES, true);
    private final List<LesionCovariates> unknown = lesions(Answer.NOT_KNOWN, false);

    private final List<LesionCovariates> many = many();

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

    /** One lesion's whole prediction: both outcomes with their intervals, and what each factor contributes. */
    @Benchmark
    public Object oneLesionWithContributions() {
        return List.of(model.predict(patient, known.subList(0, 1)), model.explain(patient, known.get(0)));
    }

    @Benchmark
    public Object oneLesionOfUnknownsWithContributions() {
        return List.of(model.predict(patient, unknown.subList(0, 1)), model.explain(patient, unknown.get(0)));
    }

    /** Three hundred lesions predicted, ranked and compared each with each other. */
    @Benchmark
    public Object threeHundredLesionsRankedWithAllPairs() {
        List<LesionResponse> ranked =
                new ArrayList<>(model.predict(patient, many).lesions());
        ranked.sort(Comparator.comparingDouble(
                one -> -one.complete().averageCentre().median()));
        PreferenceTable pairs = model.comparer(many.stream()
                        .map(lesion -> new Compared(1, patient, lesion))
                        .toList())
                .all();
        return List.of(ranked, pairs);
    }

    private static List<LesionCovariates> many() {
        List<LesionCovariates> lesions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            lesions.add(new LesionCovariates(
                    5 + 0.3 * i,
                    i % 4 == 0 ? OptionalDouble.empty() : OptionalDouble.of(2 + 0.05 * i),
                    Answer.values()[i % 3],
                    Answer.NO,
                    i % 3 == 0 ? Treatment.INTRATUMOURAL_BLEOMYCIN : Treatment.INTRAVENOUS_BLEOMYCIN,
                    i % 2 == 0));
        }
        return lesions;
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
