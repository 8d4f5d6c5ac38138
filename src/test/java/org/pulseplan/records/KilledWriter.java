package org.pulseplan.records;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.pulseplan.Drafts;
import org.pulseplan.cli.Workbench;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseRecords;

/** Keeps one case again and again, and says each time what is now on the disk, until it is killed. */
public final class KilledWriter {
    private KilledWriter() {}

    /** @param arguments the records and their key */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CaseRecords records = new RecordsFile(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Workbench.shipped(Locale.UK).store(),
                        Clock.systemUTC())
                .open();
        PlanDraft draft = Drafts.of(KnowledgeBase.shipped()).lesion(12, 9).draft();
        CaseHeading kept = records.keepNew(draft);
        while (true) {
            out.println(kept.id().value() + " " + kept.version());
            kept = records.keep(kept, numbered(draft, kept.version() + 1));
        }
    }

    /** The case as it is kept with this version. */
    static PlanDraft numbered(PlanDraft draft, long version) {
        return draft.with(draft.patient().with(draft.patient().entries().with(PatientFields.NUMBER, "N-" + version)));
    }
}
