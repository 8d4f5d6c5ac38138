package org.pulseplan.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pulseplan.Drafts;
import org.pulseplan.cli.Workbench;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.records.RecordsFile;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseRecords;
import org.pulseplan.worklist.RecordsException;
import org.pulseplan.worklist.Worklist;
import org.pulseplan.worklist.Worklist.Show;

/** The worklist over real, sealed records of ten lesions a case: reading it, searching it, opening and keeping a case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RecordsBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> NAMES = List.of("Rossi", "Müller", "Nováková", "Jensen", "Łukaszewicz", "Çelik");

    @Param({"1000", "10000"})
    private int cases;

    private CaseRecords records;
    private Worklist list;
    private CaseHeading last;
    private PlanDraft draft;

    /** Filling takes minutes, so records that were filled before are used again. */
    @Setup
    public void fill() throws RecordsException {
        Path folder = Path.of("target", "records-benchmark", String.valueOf(cases));
        records = new RecordsFile(
                        folder.resolve("records.db"),
                        folder.resolve("records.key"),
                        Workbench.shipped(Locale.UK).store(),
                        Clock.systemUTC())
                .open();
        List<CaseHeading> there = records.headings();
        for (int number = there.size(); number < cases; number++) {
            records.keepNew(draft(number));
        }
        draft = draft(0);
        list = new Worklist(records.headings(), TODAY);
        last = list.find("", Show.OPEN).get(0);
    }

    private static PlanDraft draft(int number) {
        Drafts drafts = Drafts.of(KnowledgeBase.shipped());
        for (int lesion = 0; lesion < 10; lesion++) {
            drafts.lesion(12 + lesion, 9);
        }
        PlanDraft draft = drafts.draft();
        PlanDraft named = draft.with(draft.patient()
                .with(draft.patient()
                        .entries()
                        .with(PatientFields.NAME, NAMES.get(number % NAMES.size()) + " " + number)
                        .with(PatientFields.NUMBER, "P-" + number)));
        return new PlanDraft(false, named.patient(), named.lesions(), named.decisions());
    }

    /** Reads and opens the seal of every heading, and sorts them: what the first look at the worklist takes. */
    @Benchmark
    public Worklist read() throws RecordsException {
        return new Worklist(records.headings(), TODAY);
    }

    @Benchmark
    public List<CaseHeading> search() {
        return list.find("luka 99", Show.OPEN);
    }

    /** Nothing is searched: every case is shown. */
    @Benchmark
    public List<CaseHeading> all() {
        return new ArrayList<>(list.find("", Show.OPEN));
    }

    @Benchmark
    public CaseRecords.Kept open() throws RecordsException {
        return records.open(last.id());
    }

    /** Keeps a case in the place of the version before, on the disk. */
    @Benchmark
    public CaseHeading keep() throws RecordsException {
        last = records.keep(last, draft);
        return last;
    }
}
