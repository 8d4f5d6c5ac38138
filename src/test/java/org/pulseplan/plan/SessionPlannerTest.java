package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.electrode.ApplicationRange;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.SessionPlan.Part;
import org.pulseplan.plan.SessionPlan.Verdict;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Seconds;

/** Applications times seconds against the window: what fits, what may not, in which order, and how it is split. */
class SessionPlannerTest {
    private static Drafts vein() {
        return Drafts.of(Plans.KNOWLEDGE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN);
    }

    private static Drafts seconds(Drafts drafts, double seconds) {
        return drafts.decision(DecisionFields.SECONDS_PER_APPLICATION, Entry.of(new Seconds(seconds)));
    }

    private static Entries lesion(double longest, int applications) {
        return Entries.none()
                .with(LesionFields.DIAMETER_1, new Millimetres(longest))
                .with(LesionFields.DIAMETER_2, new Millimetres(5))
                .with(LesionFields.DEPTH, new Millimetres(5))
                .with(LesionFields.APPLICATIONS, new Count(applications));
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    private static List<Finding> split(Plan plan) {
        return plan.findings().stream()
                .filter(finding -> finding.rule().equals("WIN-SPLIT"))
                .toList();
    }

    /**
     * Worked example 21 (40 x 30 mm, margin 5 mm, hexagonal array): the estimate is 12. Fewest: 1,570.8 / 166.3 = 9.4, so 10.
     * Most: 1,570.8 / (150 x 0.6) = 17.5, so 18.
     */
    @Test
    @Hazard("H-45")
    void theEstimateCarriesItsRange() {
        Plan plan = plan(vein().lesion(40, 30));
        assertThat(plan.lesions().get(0).electrode().get().applications().get()).isEqualTo(new Count(12));
        assertThat(plan.lesions().get(0).electrode().get().range().get())
                .isEqualTo(new ApplicationRange(new Count(10), new Count(18)));
    }

    @Test
    void whatThePrescriberPlansReplacesTheEstimateAndHasNoRange() {
        Plan plan = plan(vein().lesion(lesion(40, 15)));
        assertThat(plan.lesions().get(0).electrode().get().applications().get()).isEqualTo(new Count(15));
        assertThat(plan.lesions().get(0).electrode().get().range().get())
                .isEqualTo(new ApplicationRange(new Count(15), new Count(15)));
    }

    /** The usual window is open for 20 min: 20 applications of 60 s fill it exactly, one more does not fit. */
    @Test
    @Hazard("H-38")
    void atTheEdgeOfTheWindowTheSessionStillFits() {
        Plan full = plan(seconds(vein().lesion(lesion(20, 12)).lesion(lesion(10, 8)), 60));
        assertThat(full.session().verdict()).isEqualTo(Verdict.FITS);
        assertThat(full.session().open().orElseThrow().value()).isEqualTo(20);
        assertThat(split(full)).isEmpty();
        Plan more = plan(seconds(vein().lesion(lesion(20, 12)).lesion(lesion(10, 9)), 60));
        assertThat(more.session().verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(split(more)).extracting(Finding::level).containsExactly(Finding.Level.CAUTION);
    }

    /** 10 to 18 applications of 90 s take 15 to 27 min; the window is open for 20. */
    @Test
    @Hazard("H-38")
    void whereOnlyTheUpperEndIsTooLongItMayNotFit() {
        Plan plan = plan(seconds(vein().lesion(40, 30), 90));
        assertThat(plan.session().verdict()).isEqualTo(Verdict.MAY_NOT_FIT);
        assertThat(plan.session().time().get().least().value()).isCloseTo(15, within(1e-9));
        assertThat(plan.session().time().get().likely().value()).isCloseTo(18, within(1e-9));
        assertThat(plan.session().time().get().most().value()).isCloseTo(27, within(1e-9));
        assertThat(split(plan)).extracting(finding -> finding.text().key()).containsExactly("findings.mayBeTooLong");
    }

    @Test
    void lesionsWithSymptomsComeFirstThenTheLargest() {
        Plan plan = plan(vein().lesion(lesion(10, 1))
                .lesion(lesion(25, 1))
                .lesion(lesion(8, 1).with(LesionFields.SYMPTOMATIC, Answer.YES))
                .lesion(lesion(25, 1)));
        assertThat(plan.session().order()).containsExactly(3, 2, 4, 1);
    }

    @Test
    void theSplitPutsEachLesionWhereItSurelyFitsAndTheFirstOnesFirst() {
        Plan plan = plan(
                seconds(vein().lesion(lesion(25, 12)).lesion(lesion(20, 15)).lesion(lesion(10, 8)), 60));
        assertThat(plan.session().parts()).extracting(Part::lesions).containsExactly(List.of(1, 3), List.of(2));
        assertThat(plan.session().parts()).allMatch(Part::fits);
    }

    @Test
    @Hazard("H-38")
    void aLesionThatIsTooLongByItselfSaysSo() {
        Plan plan = plan(seconds(vein().lesion(lesion(28, 30)).lesion(lesion(10, 5)), 60));
        assertThat(plan.session().parts())
                .extracting(Part::lesions, Part::fits)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(List.of(1), false),
                        org.assertj.core.groups.Tuple.tuple(List.of(2), true));
    }

    /** The area of a linear array is not published: its applications are not counted, and nothing is guessed. */
    @Test
    @Hazard("H-45")
    void whereALesionIsNotCountedNothingIsClaimed() {
        Plan plan = plan(seconds(vein().lesion(25, 20).lesion(lesion(10, 5)), 60));
        assertThat(plan.session().verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(plan.session().notCounted()).containsExactly(1);
        assertThat(plan.session().time().known()).isEmpty();
        assertThat(plan.session().parts()).isEmpty();
        assertThat(split(plan)).extracting(Finding::level).containsExactly(Finding.Level.NOTE);
    }

    @Test
    @Hazard("H-38")
    void whatIsCountedMayAlreadyBeTooLongWithoutTheRest() {
        Plan plan = plan(seconds(vein().lesion(25, 20).lesion(lesion(10, 21)), 60));
        assertThat(plan.session().verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
        assertThat(split(plan))
                .extracting(finding -> finding.text().key())
                .containsExactly("findings.tooLongWithoutAll");
    }

    @Test
    @Hazard("H-45")
    void withoutTheTimeOfOneApplicationItSaysWhatIsMissing() {
        Plan plan = plan(vein().lesion(lesion(20, 12)));
        assertThat(plan.session().verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(split(plan)).extracting(finding -> finding.text().key()).containsExactly("findings.timeNotKnown");
    }

    /** After an injection into the tumour each lesion has 10 min of its own. */
    @Test
    @Hazard("H-38")
    void injectedLesionsAreHeldAgainstTheirOwnWindow() {
        Drafts drafts = Drafts.of(Plans.KNOWLEDGE).regimen(Regimen.INTRATUMOURAL_BLEOMYCIN);
        Plan plan = plan(seconds(drafts.lesion(lesion(12, 10)).lesion(lesion(10, 11)), 60));
        assertThat(plan.session().verdict()).isEqualTo(Verdict.NO_COMMON_WINDOW);
        assertThat(split(plan)).extracting(finding -> finding.place().lesion()).containsExactly(2);
    }

    /** The widest chest wall cannot fit: a rectangle's worth of applications, 113 of 10 s, in a window of 10 min. */
    @Test
    @Hazard("H-38")
    void aChestWallDoesNotFitTheNarrowWindow() {
        Plan plan = plan(seconds(
                vein().age(50)
                        .decision(DecisionFields.WINDOW, Entry.of("WIN-YOUNG"))
                        .lesion(lesion(150, 113)),
                10));
        assertThat(plan.session().verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
    }

    /** Every lesion stands in exactly one part, and every part that claims to fit does. */
    @Test
    @Hazard("H-38")
    void aSplitLosesNoLesionAndKeepsItsPromise() {
        SplittableRandom random = new SplittableRandom(20261127);
        for (int round = 0; round < 200; round++) {
            Drafts drafts = vein();
            int lesions = 1 + random.nextInt(20);
            for (int number = 0; number < lesions; number++) {
                drafts.lesion(lesion(5 + random.nextInt(40), 1 + random.nextInt(25)));
            }
            SessionPlan session = plan(seconds(drafts, 5 + random.nextInt(120))).session();
            if (!session.parts().isEmpty()) {
                assertThat(session.parts().stream().flatMap(part -> part.lesions().stream()))
                        .containsExactlyInAnyOrderElementsOf(session.order());
                assertThat(session.parts())
                        .allMatch(part -> part.fits() == (part.time().most().value() <= 20))
                        .allMatch(part -> part.fits() || part.lesions().size() == 1);
            }
            assertThat(Stream.of(Verdict.FITS, Verdict.DOES_NOT_FIT)).contains(session.verdict());
        }
    }
}
