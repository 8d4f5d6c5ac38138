package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.fuzz.SessionAmounts;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

/** Nobody can draw up from the sheet of a stopped plan what must not be given: it names no amount, but why and what helps. */
class StoppedSheetTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    /** Lesion 3 lies on the edge of a volume band, so that findings name amounts too. */
    private static Drafts drafts(Regimen regimen) {
        Drafts drafts = regimen == Regimen.INTRATUMOURAL_CALCIUM
                ? Drafts.of(Plans.KNOWLEDGE).calcium(0.5)
                : Drafts.of(Plans.KNOWLEDGE).regimen(regimen);
        return drafts.cisplatinAt(BigDecimal.ONE).lesion(12, 9).lesion(20, 15).lesion(9.9, 9.9);
    }

    private static Plan stopped(Regimen regimen) {
        return Plans.PLANNER.plan(
                drafts(regimen).answer("SCR-PREGNANCY", Entry.of(Answer.YES)).draft());
    }

    private static String sheet(Plan plan) {
        return String.join("\n", PlainText.of(ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH)));
    }

    private static List<String> amounts(Plan plan) {
        return new SessionAmounts(plan, ENGLISH).all().toList();
    }

    @ParameterizedTest
    @EnumSource(Regimen.class)
    @Hazard("H-56")
    void noAmountStandsOnAStoppedSheetAndEachOnOneForUse(Regimen regimen) {
        Plan stopped = stopped(regimen);
        Plan usable = Plans.PLANNER.plan(drafts(regimen).draft());
        assertThat(stopped.stopped()).isTrue();
        assertThat(usable.stopped()).isFalse();
        assertThat(amounts(stopped)).hasSizeGreaterThan(1).isEqualTo(amounts(usable));
        String forbidden = sheet(stopped);
        String forUse = sheet(usable);
        assertThat(amounts(stopped)).noneMatch(amount -> SessionAmounts.stands(amount, forbidden));
        assertThat(amounts(usable)).allMatch(amount -> SessionAmounts.stands(amount, forUse));
        assertThat(forUse).doesNotContain("not stated").doesNotContain("NOT STATED");
    }

    /** Nor in words, nor as what a vial is made up to, nor how calcium is diluted. */
    @ParameterizedTest
    @EnumSource(Regimen.class)
    @Hazard("H-56")
    void nothingIsMadeUpOrReadBackForAStoppedPlan(Regimen regimen) {
        assertThat(sheet(stopped(regimen)))
                .doesNotContain("In words")
                .doesNotContain("nject in words")
                .doesNotContain("Making up a vial")
                .doesNotContain("For each vial (pharmacist)");
        assertThat(sheet(Plans.PLANNER.plan(drafts(regimen).draft())))
                .contains("In words")
                .contains("For each vial (pharmacist)");
    }

    @Test
    @Hazard("H-56")
    void inPlaceOfTheDoseStandWhatStopsThePlanAndWhatResolvesIt() {
        Plan plan = stopped(Regimen.INTRAVENOUS_BLEOMYCIN);
        Document.Fact dose = ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH).blocks().stream()
                .flatMap(block -> block instanceof Document.Facts facts ? facts.facts().stream() : Stream.of())
                .filter(fact -> fact.label().equals("Dose"))
                .findFirst()
                .orElseThrow();
        Finding stop = plan.standingStops().get(0);
        assertThat(dose.value()).isEqualTo("NOT STATED: this plan is stopped, and nothing is to be drawn up");
        assertThat(dose.notes().get(0))
                .contains(ENGLISH.say(stop.text()))
                .contains(ENGLISH.say(stop.remedy()))
                .endsWith("[" + stop.rule() + "]");
        assertThat(dose.notes()).last().asString().contains("on the screen in the step Plan");
    }

    /** 9.9 mm spheres hold 0.508 cm3 and lie beside the edge at 0.5 cm3: the edge is said, what either side gets is not. */
    @Test
    void aFindingKeepsWhatItComparesWithAndLosesTheAmount() {
        assertThat(sheet(stopped(Regimen.INTRATUMOURAL_BLEOMYCIN)).replace('\u00a0', ' '))
                .contains("Lesion 3: a volume of 0.508 cm³ lies close to the edge at 0.5 cm³. On this side it gets"
                        + " (amount not stated: plan stopped), on the other (amount not stated: plan stopped).");
    }

    /** The total of a lifetime is the reason of the STOP and no dose; where there was no bleomycin before, it is one. */
    @Test
    @Hazard({"H-18", "H-56"})
    void theLifetimeTotalThatStopsThePlanIsSaid() {
        Plan plan = Plans.PLANNER.plan(drafts(Regimen.INTRAVENOUS_BLEOMYCIN)
                .course(new InternationalUnits(390_000))
                .draft());
        assertThat(sheet(plan).replace('\u00a0', ' '))
                .contains("the lifetime total of bleomycin is 416,500 international units, above the limit of 400,000")
                .contains("before this session, not above it: 390,000 international units")
                .doesNotContain("This session, planned")
                .doesNotContain("26,500 international units");
        Phrase total =
                Phrase.of("findings.lifetimeLimit", new InternationalUnits(26_500), new InternationalUnits(400_000));
        assertThat(ENGLISH.say(new Withheld(stopped(Regimen.INTRAVENOUS_BLEOMYCIN)).without("CUM-03", total)))
                .doesNotContain("26,500");
    }

    @Test
    @Hazard("H-56")
    void thresholdsOfARuleStayUnlessTheyReadLikeTheDose() {
        Withheld withheld = new Withheld(stopped(Regimen.INTRAVENOUS_BLEOMYCIN));
        Finding unusual = Findings.caution(
                "UNIT-05-LOW",
                Place.decisions("doseLevel"),
                "unusualDose",
                new InternationalUnits(900),
                new InternationalUnits(1000),
                new InternationalUnits(40_000));
        assertThat(ENGLISH.say(withheld.text(unusual)).replace('\u00a0', ' '))
                .isEqualTo(
                        "A single dose of (amount not stated: plan stopped) lies outside 1,000 international units to"
                                + " 40,000 international units.");
        assertThat(withheld.without("IV-VIAL", Phrase.of("x", new InternationalUnits(26_500), new Millilitres(8.8)))
                        .arguments())
                .noneMatch(part -> part instanceof InternationalUnits || part instanceof Millilitres);
    }

    /** Both numbers of two calculations that differ are amounts, also where they stand as text beside their unit. */
    @Test
    @Hazard("H-56")
    void numbersOfTwoCalculationsThatDifferAreNoDoseOnPaper() {
        Withheld withheld = new Withheld(stopped(Regimen.INTRAVENOUS_BLEOMYCIN));
        Phrase amount = Phrase.of("doublecheck.value", "26500", Unit.INTERNATIONAL_UNIT);
        Phrase age = Phrase.of("doublecheck.value", "60", Unit.YEAR);
        assertThat(withheld.without("SECOND-CALC", Phrase.of("x", amount, age)).arguments())
                .containsExactly(Phrase.of("sheet.withheld.amount"), age);
        Plan usable = Plans.PLANNER.plan(drafts(Regimen.INTRAVENOUS_BLEOMYCIN).draft());
        assertThat(new Withheld(usable).without("SECOND-CALC", amount)).isEqualTo(amount);
    }
}
