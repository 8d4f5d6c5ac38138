package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.RandomDrafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.patient.Sex;
import org.pulseplan.plan.Comparison.Outcome;
import org.pulseplan.quantity.MillimolesPerMillilitre;
import org.pulseplan.quantity.UspUnits;

/** The two calculations agree on every case that can be entered. The seeds are fixed, so a failure repeats. */
class DoubleCheckPropertiesTest {
    /** Everything a person could type, most of it odd: where one calculation has no value, the other has none either. */
    @Test
    @Hazard("H-52")
    void bothCalculationsAgreeOnWhateverIsEntered() {
        RandomDrafts drafts = new RandomDrafts(Plans.KNOWLEDGE, 11);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int run = 0; run < 20_000; run++) {
            count(check(drafts.next()), outcomes);
        }
        assertThat(outcomes).doesNotContainKey(Outcome.DIFFERS);
        assertThat(outcomes.get(Outcome.AGREES)).isGreaterThan(40_000);
        assertThat(outcomes.getOrDefault(Outcome.EDGE, 0)).isLessThan(100);
    }

    /** Whole cases of round numbers, where edges of tables and of rounding are met often. */
    @Test
    void bothCalculationsAgreeOnWholeCasesOfRoundNumbers() {
        Random random = new Random(12);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int run = 0; run < 5_000; run++) {
            SecondCheck second = check(roundNumbers(random));
            count(second, outcomes);
            assertThat(second.doses()).isNotEmpty();
        }
        assertThat(outcomes).doesNotContainKey(Outcome.DIFFERS);
        assertThat(outcomes.get(Outcome.AGREES)).isGreaterThan(70_000);
    }

    /** The whole planner carries the verdict, and a plan with a dose that was confirmed says nothing else about it. */
    @Test
    void planCarriesTheVerdictOfTheSecondCalculation() {
        Random random = new Random(13);
        for (int run = 0; run < 200; run++) {
            Plan plan = Plans.PLANNER.plan(roundNumbers(random));
            assertThat(plan.second().confirmed()).isTrue();
            assertThat(plan.findings()).noneMatch(one -> one.rule().startsWith("SECOND-"));
            assertThat(plan.basis().consulted()).anyMatch(fact -> fact.id().equals("SECOND-CALC"));
        }
    }

    private static PlanDraft roundNumbers(Random random) {
        Regimen regimen = Regimen.values()[random.nextInt(Regimen.values().length)];
        Drafts drafts = Drafts.of(Plans.KNOWLEDGE)
                .age(20 + 5 * random.nextInt(15))
                .sex(Sex.values()[random.nextInt(2)])
                .body(40 + random.nextInt(90), 140 + random.nextInt(60))
                .creatinine(40 + random.nextInt(160))
                .level(DoseLevel.values()[random.nextInt(2)])
                .decision(DecisionFields.BSA_FORMULA, Entry.of(BsaFormula.values()[random.nextInt(2)]))
                .course(new UspUnits(random.nextInt(100)))
                .cisplatinAt(new BigDecimal(random.nextBoolean() ? "1" : "0.5"))
                .calcium(0.5 + random.nextInt(6) / 10.0)
                .decision(
                        DecisionFields.CALCIUM_STOCK,
                        Entry.of(new MillimolesPerMillilitre(random.nextBoolean() ? 1 : 0.68)))
                .regimen(regimen);
        int lesions = 1 + random.nextInt(4);
        for (int lesion = 0; lesion < lesions; lesion++) {
            drafts.lesion(3 + random.nextInt(60) / 2.0, 3 + random.nextInt(60) / 2.0);
        }
        return drafts.draft();
    }

    private static SecondCheck check(PlanDraft draft) {
        return FirstPaths.check(draft, FirstPaths.of(draft, Plans.KNOWLEDGE));
    }

    private static void count(SecondCheck second, Map<Outcome, Integer> outcomes) {
        for (Comparison comparison : second.comparisons()) {
            outcomes.merge(comparison.outcome(), 1, Integer::sum);
        }
    }
}
