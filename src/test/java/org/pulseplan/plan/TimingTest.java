package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Rules;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;

/** Section 3 of the rule base: the clocks between drug and pulses, and where the sources disagree about them. */
class TimingTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    /** Section 3: for a 50-year-old, until 40 and until 15 min, 25 min apart; over 65, until 28 and until 40. */
    @ParameterizedTest
    @CsvSource({
        "50, between 15 min and 40 min, 25 min apart",
        "64, between 15 min and 40 min, 25 min apart",
        "66, between 28 min and 40 min, 12 min apart"
    })
    @Hazard("H-37")
    void disagreementIsThatOfThePatientsAge(int age, String between, String apart) {
        assertThat(words(intravenous(age), "WIN-AGE")).contains(between, apart);
    }

    @Test
    @Hazard("H-37")
    void atTheAgeThatDividesTheStudiesNeitherHolds() {
        assertThat(words(intravenous(65), "WIN-AGE")).contains("65", "neither");
    }

    @ParameterizedTest
    @CsvSource({"INTRATUMOURAL_BLEOMYCIN, 1, 1", "INTRATUMOURAL_CISPLATIN, 1, 0", "INTRAVENOUS_BLEOMYCIN, 0, 1"})
    @Hazard("H-39")
    void drugInTheTumourHasAClockForEachLesionAndBleomycinIsNotGivenTwice(Regimen regimen, int clock, int once) {
        Plan plan =
                Rules.plan(BASE, Drafts.of(BASE).regimen(regimen).lesion(12, 8).draft());
        assertThat(Rules.said(plan, "WIN-IT-TIMER")).hasSize(clock);
        assertThat(Rules.said(plan, "WIN-REDOSE")).hasSize(once);
    }

    @Test
    @Hazard("H-21")
    void conflictAboutTheBolusIsPrintedWithTheDose() {
        assertThat(words(intravenous(60), "IV-11")).contains("30 to 45 seconds", "over 10 min (US", "use it up");
    }

    /** The label: more lung toxicity above 70. */
    @ParameterizedTest
    @CsvSource({"70, 0", "71, 1"})
    void ageAbove70IsACautionForBleomycin(int age, int said) {
        assertThat(Rules.said(intravenous(age), "BLEO-AGE")).hasSize(said);
    }

    private static Plan intravenous(int age) {
        return Rules.plan(
                BASE,
                Drafts.of(BASE)
                        .age(age)
                        .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                        .level(DoseLevel.STANDARD)
                        .lesion(12, 8)
                        .draft());
    }

    private static String words(Plan plan, String rule) {
        return String.join(" ", Rules.words(plan, rule));
    }
}
