package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.RandomDrafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Finding;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.text.Language;

/** Rules that hold for every patient, tried on many generated ones. The seeds are fixed, so a failure repeats. */
class PlannerPropertiesTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    @Test
    void nothingThatIsEnteredMakesThePlannerThrowOrYieldsADoseThatIsNotPositive() {
        RandomDrafts drafts = new RandomDrafts(Plans.KNOWLEDGE, 1);
        for (int run = 0; run < 3_000; run++) {
            Plan plan = Plans.PLANNER.plan(drafts.next());
            plan.intravenous()
                    .known()
                    .ifPresent(dose -> assertThat(dose.dose().value()).isPositive());
            plan.lesions()
                    .forEach(lesion -> lesion.injection()
                            .known()
                            .ifPresent(dose -> assertThat(dose.amount().value()).isPositive()));
            sentences(plan).forEach(sentence -> assertThat(sentence).doesNotContain("NaN", "\u221e", "{"));
        }
    }

    /** Every key that a plan uses has a text: whatever is found can be said. */
    private static Stream<String> sentences(Plan plan) {
        List<String> sentences = new ArrayList<>();
        for (Finding finding : plan.findings()) {
            sentences.add(ENGLISH.say(finding.text()));
            sentences.add(ENGLISH.say(finding.remedy()));
        }
        plan.intravenous().working().forEach(step -> sentences.add(ENGLISH.say(step)));
        plan.intravenous().reasons().forEach(reason -> sentences.add(ENGLISH.say(reason)));
        plan.lesions().forEach(lesion -> {
            lesion.injection().working().forEach(step -> sentences.add(ENGLISH.say(step)));
            lesion.electrode().reasons().forEach(reason -> sentences.add(ENGLISH.say(reason)));
        });
        plan.advice()
                .options()
                .forEach(option -> option.reasons().forEach(reason -> sentences.add(ENGLISH.say(reason.text()))));
        return sentences.stream();
    }

    @Test
    void planWithoutADoseForItsRouteAlwaysStops() {
        RandomDrafts drafts = new RandomDrafts(Plans.KNOWLEDGE, 2);
        for (int run = 0; run < 2_000; run++) {
            Plan plan = Plans.PLANNER.plan(drafts.next());
            boolean dosed = plan.intravenous().known().isPresent()
                    || plan.intratumoural().known().isPresent();
            assertThat(dosed || plan.stopped()).isTrue();
        }
    }

    @Test
    void swappingTheTwoDiametersChangesNothingButTheEntry() {
        Random random = new Random(3);
        for (int run = 0; run < 300; run++) {
            double one = 4 + random.nextInt(500) / 10.0;
            double other = 4 + random.nextInt(500) / 10.0;
            Plan plan = plan(Drafts.of(Plans.KNOWLEDGE).lesion(one, other));
            Plan swapped = plan(Drafts.of(Plans.KNOWLEDGE).lesion(other, one));
            assertThat(swapped.lesions().get(0).injection())
                    .isEqualTo(plan.lesions().get(0).injection());
            assertThat(swapped.lesions().get(0).electrode())
                    .isEqualTo(plan.lesions().get(0).electrode());
            assertThat(swapped.response()).isEqualTo(plan.response());
            assertThat(swapped.findings()).isEqualTo(plan.findings());
        }
    }

    @Test
    void doseNeverRisesWhenClearanceFalls() {
        Random random = new Random(4);
        for (int run = 0; run < 50; run++) {
            int age = 30 + random.nextInt(60);
            double weight = 45 + random.nextInt(70);
            double before = Double.MAX_VALUE;
            for (double creatinine = 40; creatinine < 400; creatinine += 5) {
                double dose = plan(Drafts.of(Plans.KNOWLEDGE)
                                .age(age)
                                .body(weight, 165)
                                .creatinine(creatinine)
                                .level(DoseLevel.REDUCED)
                                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                                .lesion(25, 20))
                        .intravenous()
                        .get()
                        .dose()
                        .value();
                assertThat(dose).isLessThanOrEqualTo(before);
                before = dose;
            }
        }
    }

    /** Within a band a larger tumour never gets less; where it does, an edge was crossed and both sides are flagged. */
    @Test
    void injectedDoseFallsOnlyAcrossAFlaggedEdge() {
        double before = 0;
        boolean flaggedBefore = false;
        for (int tenths = 50; tenths < 300; tenths++) {
            Plan plan = plan(Drafts.of(Plans.KNOWLEDGE).lesion(tenths / 10.0, tenths / 10.0));
            double exact = plan.lesions().get(0).injection().get().exact().value();
            boolean flagged =
                    plan.findings().stream().anyMatch(one -> one.rule().equals("IT-EDGE"));
            if (exact < before) {
                assertThat(flagged && flaggedBefore).as("%s mm", tenths / 10.0).isTrue();
            }
            before = exact;
            flaggedBefore = flagged;
        }
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(
                drafts.draft()
                                .decisions()
                                .entries()
                                .known(DecisionFields.REGIMEN)
                                .isPresent()
                        ? drafts.draft()
                        : drafts.regimen(Regimen.INTRATUMOURAL_BLEOMYCIN).draft());
    }
}
