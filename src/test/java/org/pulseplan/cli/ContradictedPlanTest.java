package org.pulseplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Planner;
import org.pulseplan.secondcheck.DoseConstants;
import org.pulseplan.sheet.Checklist;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.PaperPlans;
import org.pulseplan.sheet.ProtocolSheet;
import org.pulseplan.store.JsonCaseStore;
import picocli.CommandLine;

/** Harm: a dose that the two calculations do not agree about reaches paper. */
class ContradictedPlanTest {
    private static final Path SAMPLE = Path.of("sample-data", "few-nodules.json");
    private static final Workbench SOUND = Workbench.shipped(Locale.UK);

    @TempDir
    private Path folder;

    @Test
    void planWithAContradictionIsWrittenWithoutPaper() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = run(contradicting(), out, err);
        assertThat(code).isEqualTo(ExitCode.STOP);
        assertThat(folder.resolve("plan.json")).exists();
        assertThat(folder.resolve("protocol-sheet.pdf")).doesNotExist();
        assertThat(folder.resolve("checklist.pdf")).doesNotExist();
        assertThat(out.toString()).contains("plan.json").doesNotContain("protocol-sheet.pdf");
        assertThat(err.toString())
                .contains("the two calculations of the dose differ", "STOP SECOND-CALC")
                .doesNotContain("earlier plan");
        assertThat(Files.readString(folder.resolve("plan.json")))
                .contains("\"verdict\" : \"DIFFERS\"", "\"outcome\" : \"DIFFERS\"", "\"usable\" : false");
    }

    @Test
    void paperOfAnEarlierPlanInTheFolderIsNamed() {
        assertThat(run(SOUND, new StringWriter(), new StringWriter())).isNotEqualTo(ExitCode.DEFECT);
        assertThat(folder.resolve("protocol-sheet.pdf")).exists();
        StringWriter err = new StringWriter();
        run(contradicting(), new StringWriter(), err);
        assertThat(err.toString()).contains("Papers of an earlier plan lie in");
    }

    @Test
    void everyPageOfEveryDocumentSaysThatTheTwoCalculationsDiffer() throws Exception {
        Plan plan = contradicting().planner().plan(draft());
        assertThat(firstBanner(ProtocolSheet.of(plan, PaperPlans.EDITION, SOUND.language())))
                .isEqualTo("NOT FOR USE: the two calculations differ.");
        assertThat(firstBanner(Checklist.of(plan, PaperPlans.EDITION, SOUND.language())))
                .isEqualTo("NOT FOR USE: the two calculations differ.");
        Plan sound = SOUND.planner().plan(draft());
        assertThat(firstBanner(ProtocolSheet.of(sound, PaperPlans.EDITION, SOUND.language())))
                .doesNotContain("two calculations");
    }

    private org.pulseplan.plan.PlanDraft draft() throws Exception {
        JsonCaseStore.Stored stored = SOUND.store().read(SAMPLE);
        return stored.draft();
    }

    private static String firstBanner(Document document) {
        return document.banners().get(0).text();
    }

    private static Workbench contradicting() {
        DoseConstants wrong = DoseConstants.shipped().changed(Map.of("IT-B1-DOSE", new BigDecimal("100")));
        return new Workbench(
                SOUND.knowledge(),
                SOUND.response(),
                new Planner(SOUND.knowledge(), SOUND.response(), wrong),
                SOUND.reader(),
                SOUND.store(),
                SOUND.language());
    }

    private int run(Workbench bench, StringWriter out, StringWriter err) {
        return new CommandLine(new PlanCommand((language, habits) -> bench))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(SAMPLE.toString(), "--out", folder.toString());
    }
}
