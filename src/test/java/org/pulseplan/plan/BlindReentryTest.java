package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.text.Language;

/** Harm: a slip of the pen in a number that a dose rests on. A second person enters it blind, and a difference stops. */
class BlindReentryTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    @Test
    void reentryThatAgreesIsToldWithTheNameAndWithoutAFinding() {
        Plan plan = plan(vein(), second(70, 165, 70));
        assertThat(plan.reentry().status()).isEqualTo(Reentry.Status.AGREES);
        assertThat(ENGLISH.say(plan.reentry().inWords()))
                .isEqualTo("Entered again by Nurse Invented: all 3 numbers are the same.");
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    @Hazard("H-08")
    void swappedDigitsOfTheWeightStopWithBothValuesAndBothDoses() {
        Plan plan = plan(vein(), second(107, 165, 70));
        assertThat(plan.reentry().status()).isEqualTo(Reentry.Status.DIFFERS);
        assertThat(findings(plan)).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Finding.Level.STOP);
            assertThat(one.place()).isEqualTo(Place.patient("weight"));
            assertThat(one.overridable()).isFalse();
            assertThat(said(one))
                    .contains("70 kg (dose 26,500 international units)", "107 kg (dose 32,000 international units)");
        });
        assertThat(plan.stopped()).isTrue();
    }

    /** The prescriber looks at findings while the second person types: neither entry may show in them. */
    @Test
    @Hazard("H-08")
    void nothingIsToldOfTheValuesBeforeTheyAreCompared() {
        SecondEntry blind = second(107, 165, 70).withSigned(SecondEntryFields.COMPARED_ON, Entry.missing());
        Plan plan = plan(vein(), blind);
        assertThat(plan.reentry().status()).isEqualTo(Reentry.Status.OPEN);
        assertThat(findings(plan)).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Finding.Level.NOTE);
            assertThat(said(one)).doesNotContain("107");
        });
    }

    @Test
    void reentryThatNobodyBeganIsANote() {
        Plan plan = plan(vein(), SecondEntry.none());
        assertThat(findings(plan)).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Finding.Level.NOTE);
            assertThat(one.rule()).isEqualTo("REENTRY-01");
        });
        assertThat(plan.stopped()).isFalse();
    }

    @Test
    @Hazard("H-08")
    void prescriberIsNoSecondPersonHoweverTheNameIsWritten() {
        Drafts drafts = vein().decision(DecisionFields.PRESCRIBER, Entry.of("Dr. Livia Calisto"));
        SecondEntry same = second(70, 165, 70).withSigned(SecondEntryFields.BY, Entry.of("dr livia  CALISTO"));
        Plan plan = plan(drafts, same);
        assertThat(plan.reentry().status()).isEqualTo(Reentry.Status.SAME_PERSON);
        assertThat(findings(plan)).anySatisfy(one -> {
            assertThat(one.level()).isEqualTo(Finding.Level.STOP);
            assertThat(one.rule()).isEqualTo("REENTRY-PERSON");
        });
    }

    @Test
    void reentryWithoutANameIsNotDone() {
        SecondEntry nameless = second(70, 165, 70).withSigned(SecondEntryFields.BY, Entry.missing());
        assertThat(plan(vein(), nameless).reentry().status()).isEqualTo(Reentry.Status.OPEN);
    }

    @Test
    void diametersInTheOtherOrderAreTheSame() {
        SecondEntry swapped = lesion(second(70, 165, 70), 1, 8, 12);
        assertThat(plan(injected(), lesion(swapped, 2, 10, 15)).reentry().status())
                .isEqualTo(Reentry.Status.AGREES);
    }

    @Test
    @Hazard("H-08")
    void differentDiameterStopsAtTheFieldThatHoldsItWithBothInjections() {
        SecondEntry slip = lesion(lesion(second(70, 165, 70), 1, 8, 13), 2, 15, 10);
        Plan plan = plan(injected(), slip);
        assertThat(findings(plan)).singleElement().satisfies(one -> {
            assertThat(one.place()).isEqualTo(Place.lesion(1, "diameter1"));
            assertThat(said(one))
                    .startsWith("Longer diameter of lesion 1: first entered as 12 mm (dose 400 international units), "
                            + "entered again as 13 mm (dose 440 international units)");
        });
    }

    @Test
    @Hazard("H-08")
    void lesionAddedLaterIsNamedAsNotEnteredAgain() {
        Plan plan = plan(injected(), lesion(second(70, 165, 70), 1, 12, 8));
        assertThat(findings(plan)).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Finding.Level.NOTE);
            assertThat(said(one))
                    .isEqualTo("Not entered a second time: Longer diameter of lesion 2, Shorter diameter of lesion 2.");
        });
    }

    @Test
    @Hazard("H-08")
    void firstValueThatIsChangedAfterwardsIsComparedAgain() {
        PlanDraft agreed = vein().draft().with(second(70, 165, 70));
        PlanDraft changed = agreed.with(
                agreed.patient().with(agreed.patient().entries().with(PatientFields.HEIGHT, new Centimetres(156))));
        assertThat(Plans.PLANNER.plan(changed).reentry().status()).isEqualTo(Reentry.Status.DIFFERS);
    }

    @Test
    void intravenousDoseAsksForNoDiametersAndCisplatinForNothingElse() {
        assertThat(names(vein())).containsExactly("fields.weight", "fields.height", "fields.creatinine");
        assertThat(names(injected())).hasSize(3 + 4);
        assertThat(names(Drafts.of(Plans.KNOWLEDGE)
                        .regimen(Regimen.INTRATUMOURAL_CISPLATIN)
                        .lesion(12, 8)))
                .containsExactly("doublecheck.longer", "doublecheck.shorter");
    }

    @Test
    void takingOverOneValueLeavesTheOthersAsTheyAre() {
        PlanDraft draft = injected().draft().with(lesion(second(71, 166, 70), 1, 8, 13));
        PlanDraft weight = TakeOver.at(Place.patient("weight"), draft);
        assertThat(weight.patient().entries().get(PatientFields.WEIGHT)).isEqualTo(Entry.of(new Kilograms(71)));
        assertThat(weight.patient().entries().get(PatientFields.HEIGHT)).isEqualTo(Entry.of(new Centimetres(165)));
        PlanDraft longer = TakeOver.at(Place.lesion(1, "diameter1"), draft);
        assertThat(longer.lesions().get(0).entries().get(LesionFields.DIAMETER_1))
                .isEqualTo(Entry.of(new Millimetres(13)));
        assertThat(longer.lesions().get(0).entries().get(LesionFields.DIAMETER_2))
                .isEqualTo(Entry.of(new Millimetres(8)));
        assertThat(longer.patient()).isEqualTo(draft.patient());
    }

    @Test
    void deletedLesionTakesItsReentryWithIt() {
        PlanDraft draft = injected().draft().with(lesion(second(70, 165, 70), 1, 12, 8));
        assertThat(draft.withoutLesion(1).second().lesions()).isEmpty();
    }

    private static Drafts vein() {
        return Drafts.of(Plans.KNOWLEDGE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN).lesion(25, 20);
    }

    private static Drafts injected() {
        return Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .lesion(12, 8)
                .lesion(15, 10);
    }

    private static SecondEntry second(double kilograms, double centimetres, double creatinine) {
        return SecondEntry.none()
                .withSigned(SecondEntryFields.BY, Entry.of("Nurse Invented"))
                .withSigned(SecondEntryFields.COMPARED_ON, Entry.of(LocalDate.of(2026, 11, 23)))
                .withPatient(PatientFields.WEIGHT, Entry.of(new Kilograms(kilograms)))
                .withPatient(PatientFields.HEIGHT, Entry.of(new Centimetres(centimetres)))
                .withPatient(PatientFields.CREATININE, Entry.of(new MicromolesPerLitre(creatinine)));
    }

    private static SecondEntry lesion(SecondEntry second, int number, double one, double other) {
        return second.withLesion(number, LesionFields.DIAMETER_1, Entry.of(new Millimetres(one)))
                .withLesion(number, LesionFields.DIAMETER_2, Entry.of(new Millimetres(other)));
    }

    private static Plan plan(Drafts drafts, SecondEntry second) {
        return Plans.PLANNER.plan(drafts.draft().with(second));
    }

    private static List<String> names(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft()).reentry().lines().stream()
                .map(Reentry.Line::name)
                .map(Phrase::key)
                .toList();
    }

    private static List<Finding> findings(Plan plan) {
        return plan.findings().stream()
                .filter(one -> one.rule().startsWith("REENTRY"))
                .toList();
    }

    private static String said(Finding finding) {
        return ENGLISH.sentence(finding.text()).replace('\u00a0', ' ');
    }
}
