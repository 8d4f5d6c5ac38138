package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.Rules;
import org.pulseplan.entry.Entries;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.UspUnits;
import org.pulseplan.text.Language;

/** The ledger as the prescriber signs it: each course in its unit, this session below it, and how far the limits are. */
class LedgerOnPaperTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    @Test
    void courseAndThisSessionStandBelowEachOtherWithARunningTotal() {
        List<Document.Block> blocks = blocks(Regimen.INTRAVENOUS_BLEOMYCIN, 300);
        assertThat(rows(blocks))
                .containsExactly(
                        List.of("1", "BEP", "1 Mar 2015", "300 USP units", "300,000", "300,000"),
                        List.of(
                                "2",
                                "This session, planned",
                                "23 Nov 2026",
                                "26,500 international units",
                                "26,500",
                                "326,500"));
    }

    @Test
    void totalStandsAgainstEveryPublishedLimitLowestFirst() {
        Document.Facts limits = blocks(Regimen.INTRAVENOUS_BLEOMYCIN, 300).stream()
                .filter(Document.Facts.class::isInstance)
                .map(Document.Facts.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(limits.facts().stream().map(fact -> plain(fact.label()) + ": " + plain(fact.value())))
                .containsExactly(
                        "300,000 international units: above it: 326,500 international units",
                        "360,000 international units: not above it: 326,500 international units",
                        "400,000 international units: not above it: 326,500 international units",
                        "225,000 international units per m²: not above it: 184,363.2 international units per m²");
    }

    /** Cisplatin adds nothing: the ledger ends with what was given before. */
    @Test
    void sessionWithoutBleomycinIsNoRow() {
        assertThat(rows(blocks(Regimen.INTRATUMOURAL_CISPLATIN, 300))).hasSize(1);
    }

    @Test
    void patientWithoutEarlierBleomycinHasNoLedger() {
        Plan plan = Rules.plan(
                BASE,
                Drafts.of(BASE)
                        .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                        .lesion(12, 8)
                        .draft());
        assertThat(new LedgerBlocks(plan, words()).all()).isEmpty();
    }

    private static List<Document.Block> blocks(Regimen regimen, double usp) {
        Entries course = Entries.none()
                .with(CourseFields.WHAT, "BEP")
                .with(CourseFields.DATE, LocalDate.of(2015, 3, 1))
                .with(CourseFields.AMOUNT, new UspUnits(usp));
        Plan plan = Rules.plan(
                BASE,
                Drafts.of(BASE).course(course).regimen(regimen).lesion(12, 8).draft());
        return new LedgerBlocks(plan, words()).all();
    }

    private static List<List<String>> rows(List<Document.Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Document.Table table ? table.rows().stream() : Stream.of())
                .map(row -> row.cells().stream().map(LedgerOnPaperTest::plain).toList())
                .toList();
    }

    private static Wording words() {
        return new Wording(Language.of(Locale.UK));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
