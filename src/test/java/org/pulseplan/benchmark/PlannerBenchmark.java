package org.pulseplan.benchmark;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pulseplan.Drafts;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.plan.Plans;

/**
 * A whole plan for a patient with 50 lesions, predictions included, on one thread. The goal is a median under 16 ms: one
 * frame of the window. Every call plans a draft that differs from the one before.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PlannerBenchmark {
    private static final int LESIONS = 50;
    private static final int DRAFTS = 16;

    private final Planner planner = Plans.PLANNER;
    private final PlanDraft[] drafts = new PlanDraft[DRAFTS];
    private int next;

    @Setup(Level.Trial)
    public void drafts() {
        Random random = new Random(5);
        for (int draft = 0; draft < DRAFTS; draft++) {
            Drafts patient = Drafts.of(Plans.KNOWLEDGE).regimen(Regimen.INTRATUMOURAL_BLEOMYCIN);
            for (int lesion = 0; lesion < LESIONS; lesion++) {
                patient.lesion(5 + random.nextInt(400) / 10.0, 5 + random.nextInt(300) / 10.0, 2 + random.nextInt(20));
            }
            drafts[draft] = patient.draft();
        }
    }

    @Benchmark
    public Plan planOfFiftyLesions() {
        next = (next + 1) % DRAFTS;
        return planner.plan(drafts[next]);
    }
}
