package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.Drafts;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Plans;
import org.pulseplan.text.Language;

/** What the paper says of electrodes and pulses: everything that is set on the generator, and no number that contradicts another unexplained. */
class ElectrodesOnPaperTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    /** 730 V over 8 mm are 912.5 V/cm; over 7.3 mm they are 1,000 V/cm (worked example 20). */
    @Test
    @Hazard("H-44")
    void hexagonalArrayShowsBothRatiosAndWhyTheyDiffer() {
        List<String> sheet = sheet(drafts().lesion(45, 40).draft());
        assertThat(sheet)
                .anyMatch(line -> line.startsWith("730 V over 8 mm is 912.5 V/cm; the published ratio is 1,000 V/cm.")
                        && line.contains("ESOPE; read in the source")
                        && line.contains("recalled"))
                .anyMatch(line -> line.startsWith("Another distance is published: 7.3 mm.")
                        && line.contains("730 V over 7.3 mm give exactly the published 1,000 V/cm"));
        assertThat(sheet).noneMatch(line -> line.equals("(1,000 V/cm)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plates-6", "plates-7", "plates-8", "linear-10", "linear-20", "linear-30"})
    void electrodeWhoseVoltageGivesThePublishedRatioShowsOneNumber(String electrode) {
        PlanDraft draft = drafts().lesion(12, 8).draft();
        List<String> sheet = sheet(draft.withLesion(1, lesion -> lesion.with(LesionFields.ELECTRODE, electrode)));
        assertThat(sheet)
                .anyMatch(line -> line.contains("V/cm, the published ratio. [E-"))
                .noneMatch(line -> line.contains("the published ratio is"))
                .noneMatch(line -> line.startsWith("Another distance"));
    }

    @Test
    void pulsesStandOnPaperWithTheirSourceAndALineForWhatIsSet() {
        assertThat(sheet(drafts().lesion(12, 8)
                        .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                        .draft()))
                .contains("8 of 100 µs on each electrode pair", "1 Hz or 5,000 Hz", "Repetition set on the generator")
                .contains(
                        "[PULSE-COUNT; ESOPE; read in the source]",
                        "[PULSE-LENGTH; ESOPE; read in the source]",
                        "[PULSE-FREQ-HIGH; NCT009, ZUP07, MALI08; read in the source]");
    }

    @Test
    @Hazard("H-29")
    void calciumShowsThePulsesThatItWasStudiedWith() {
        assertThat(sheet(drafts().calcium(0.5).lesion(12, 8).draft()))
                .contains("8 of 100 µs on each electrode pair", "1 Hz", "[PULSE-06-FREQ; CAEP-P2; read in the source]")
                .noneMatch(line -> line.contains("5,000 Hz"));
    }

    private static Drafts drafts() {
        return Drafts.of(Plans.KNOWLEDGE);
    }

    private static List<String> sheet(PlanDraft draft) {
        return ProtocolSheet.of(Plans.PLANNER.plan(draft), PaperPlans.EDITION, ENGLISH).blocks().stream()
                .flatMap(block -> PlainText.of(block).stream())
                .flatMap(String::lines)
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }
}
