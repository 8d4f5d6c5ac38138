package org.pulseplan.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.Drafts;
import org.pulseplan.Rules;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.BleomycinLedger;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.MilligramsPotency;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.UspUnits;

/** Section 2.4 of the rule base and its worked examples 7 to 9: the ledger of a lifetime's bleomycin. */
class LifetimeTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    /** Worked example 7: 3 courses of BEP, 270 USP units, with 26,500 IU now: 296,500, below the amber line. */
    @Test
    void threeCoursesOfBepWithThisSessionStayBelowTheAlert() {
        Plan plan = plan(new UspUnits(270));
        assertThat(plan.cumulativeBleomycin().get()).isEqualTo(new InternationalUnits(296_500));
        assertThat(Rules.said(plan, "CUM-01")).isEmpty();
        assertThat(Rules.said(plan, "CUM-04")).isEmpty();
    }

    /** Worked example 8: "mg" alone could be weight and is refused; as potency, 386,500: amber. */
    @Test
    void milligramsAreRefusedUntilTheyAreSaidToBePotency() {
        Entry<Quantity> entry = new EntryReader(new EntryLimits(BASE), Locale.UK).read(CourseFields.AMOUNT, "360 mg");
        assertThat(entry).isInstanceOf(Entry.Rejected.class);
        Plan plan = plan(new MilligramsPotency(360));
        assertThat(plan.cumulativeBleomycin().get()).isEqualTo(new InternationalUnits(386_500));
        assertThat(Rules.said(plan, "CUM-01"))
                .singleElement()
                .extracting(Finding::level)
                .isEqualTo(Finding.Level.CAUTION);
    }

    /** Worked example 9: 390,000 IU with 26,500 now: 416,500, blocked. */
    @Test
    void sessionThatWouldPassTheLimitIsStopped() {
        Plan plan = plan(new InternationalUnits(390_000));
        assertThat(plan.cumulativeBleomycin().get()).isEqualTo(new InternationalUnits(416_500));
        assertThat(Rules.said(plan, "CUM-03"))
                .singleElement()
                .extracting(Finding::level)
                .isEqualTo(Finding.Level.STOP);
    }

    /** Exactly at a limit is not above it; one unit more is. */
    @ParameterizedTest
    @CsvSource({"273500, CUM-01, false", "273501, CUM-01, true", "373500, CUM-03, false", "373501, CUM-03, true"})
    void limitItselfIsStillAllowed(double earlier, String rule, boolean said) {
        Plan plan = plan(new InternationalUnits(earlier));
        assertThat(Rules.said(plan, rule)).hasSize(said ? 1 : 0);
        assertThat(Rules.said(plan, "CUM-04").isEmpty()).isEqualTo(rule.equals("CUM-01") && !said);
    }

    /**
     * 74 years, 70 kg, 165 cm: the reduced dose is 17,500 IU (worked example 2). With 382,500 IU before it just keeps the
     * limit, with one unit more it passes it, and then the vein is no choice, although none of the doses is chosen yet.
     */
    @ParameterizedTest
    @CsvSource({"382500, POSSIBLE", "382501, BARRED", "399999, BARRED", "400000, BARRED"})
    @Hazard("H-18")
    void veinIsBarredWhereEvenTheReducedDoseWouldPassTheLimit(double earlier, RegimenAdvice.Verdict verdict) {
        Plan plan = Rules.plan(
                BASE,
                Drafts.of(BASE)
                        .age(74)
                        .course(new InternationalUnits(earlier))
                        .lesion(12, 8)
                        .draft());
        RegimenAdvice.Option vein = plan.advice().option(Regimen.INTRAVENOUS_BLEOMYCIN);
        assertThat(vein.verdict()).isEqualTo(verdict);
        assertThat(vein.reasons().stream()
                        .filter(reason -> reason.rule().equals("CUM-03"))
                        .map(RegimenAdvice.Reason::text))
                .isEqualTo(
                        verdict == RegimenAdvice.Verdict.BARRED && earlier < 400_000
                                ? List.of(Phrase.of(
                                        "findings.lifetimeEither",
                                        new InternationalUnits(earlier + 17_500),
                                        new InternationalUnits(400_000)))
                                : List.of());
    }

    /** Once a dose is chosen its own total is what counts, said once. */
    @ParameterizedTest
    @EnumSource(DoseLevel.class)
    void chosenDoseIsHeldAgainstTheLimitOnce(DoseLevel level) {
        Plan plan = Rules.plan(
                BASE,
                Drafts.of(BASE)
                        .age(74)
                        .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                        .level(level)
                        .course(new InternationalUnits(390_000))
                        .lesion(12, 8)
                        .draft());
        assertThat(Rules.said(plan, "CUM-03"))
                .singleElement()
                .extracting(finding -> finding.text().key())
                .isEqualTo("findings.lifetimeLimit");
    }

    /** 225,000 IU per m2 times 1.7710 m2 is 398,466 IU: above it the total asks even where 400,000 is not reached. */
    @Test
    void totalIsAlsoMeasuredByBodySurface() {
        assertThat(alsoSaid(plan(new InternationalUnits(371_900)), "CUM-02")).isFalse();
        assertThat(alsoSaid(plan(new InternationalUnits(372_100)), "CUM-02")).isTrue();
    }

    /** Earlier courses that have reached the limit leave cisplatin only, whatever this session would add. */
    @Test
    void limitReachedBeforeThisSessionLeavesCisplatinOnly() {
        Drafts drafts =
                Drafts.of(BASE).course(new InternationalUnits(400_000)).regimen(Regimen.INTRATUMOURAL_BLEOMYCIN);
        Plan plan = Rules.plan(BASE, drafts.draft());
        assertThat(plan.intratumoural().known()).isEmpty();
        assertThat(Rules.said(plan, "ROUTE-10"))
                .singleElement()
                .extracting(Finding::level)
                .isEqualTo(Finding.Level.STOP);
        Plan below = Rules.plan(
                BASE,
                Drafts.of(BASE)
                        .course(new InternationalUnits(399_999))
                        .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                        .draft());
        assertThat(Rules.said(below, "ROUTE-10")).isEmpty();
    }

    @Test
    void disagreementOfLimitsNamesThemAll() {
        assertThat(Rules.words(plan(new MilligramsPotency(360)), "CUM-04"))
                .singleElement()
                .asString()
                .contains("300,000", "360,000", "400,000", "500,000", "225,000", "250,000", "recalled");
    }

    @Test
    void ledgerConvertsEachRowInItsOwnUnitAndAddsUp() {
        Plan plan = Rules.plan(
                BASE,
                Drafts.of(BASE)
                        .course(Entries.none()
                                .with(CourseFields.WHAT, "BEP")
                                .with(CourseFields.AMOUNT, new UspUnits(90)))
                        .course(new MilligramsPotency(15))
                        .course(new InternationalUnits(26_500))
                        .draft());
        BleomycinLedger ledger = plan.patient().ledger().get();
        assertThat(ledger.rows())
                .extracting(row -> row.converted().value())
                .containsExactly(90_000.0, 15_000.0, 26_500.0);
        assertThat(ledger.rows())
                .extracting(row -> row.runningTotal().value())
                .containsExactly(90_000.0, 105_000.0, 131_500.0);
        assertThat(ledger.rows().get(0).what()).isEqualTo("BEP");
        assertThat(plan.patient().earlierBleomycin().get()).isEqualTo(ledger.total());
    }

    /** A row without an amount must not count as nothing. */
    @Test
    void rowWithoutAnAmountLeavesNoLedger() {
        Plan plan = Rules.plan(
                BASE,
                Drafts.of(BASE)
                        .course(new UspUnits(90))
                        .course(Entries.none().with(CourseFields.WHAT, "sclerotherapy"))
                        .draft());
        assertThat(plan.patient().ledger().known()).isEmpty();
        assertThat(plan.patient().earlierBleomycin().known()).isEmpty();
    }

    @Test
    void abnormalDiffusingCapacityAsksOrStopsAsTheSiteDecided() {
        Drafts drafts = Drafts.of(BASE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(12, 8)
                .answer("SCR-DLCO", Entry.of(org.pulseplan.entry.Answer.YES));
        assertThat(Rules.said(Rules.plan(BASE, drafts.draft()), "SCR-DLCO"))
                .extracting(Finding::level)
                .containsExactly(Finding.Level.CAUTION);
        KnowledgeBase stops = BASE.withChoices(Map.of("LUNG-POLICY", "LUNG-STOP"));
        assertThat(Rules.said(Rules.plan(stops, drafts.draft()), "SCR-DLCO"))
                .extracting(Finding::level)
                .containsExactly(Finding.Level.STOP);
    }

    /** Worked example 1 with earlier bleomycin: 70 kg, 165 cm, standard dose, 26,500 IU. */
    private static Plan plan(Quantity earlier) {
        return Rules.plan(
                BASE,
                Drafts.of(BASE)
                        .course(earlier)
                        .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                        .lesion(12, 8)
                        .draft());
    }

    private static boolean alsoSaid(Plan plan, String rule) {
        return plan.findings().stream()
                .anyMatch(finding -> finding.rule().equals(rule)
                        || finding.also().stream().anyMatch(one -> one.rule().equals(rule)));
    }
}
