package org.pulseplan.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Status;
import org.pulseplan.text.Language;

/** A profile lies over the shipped base only where it fits, and only for facts that still read as they were reviewed. */
class SiteKnowledgeTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();
    private static final Language ENGLISH = Language.of(Locale.UK);

    @Test
    void changedFactCarriesTheValueOfTheSiteAndSaysSo() {
        KnowledgeBase atSite = at(SiteProfiles.of(BASE).change("IV-03", "12000"));
        Fact fact = atSite.fact("IV-03");
        assertThat(fact.value()).isEqualByComparingTo("12000");
        assertThat(fact.status()).isEqualTo(Status.SITE);
        assertThat(fact.status().needsAdoption()).isFalse();
        assertThat(fact.sources()).containsExactly(SiteKnowledge.SOURCE);
        assertThat(atSite.source(SiteKnowledge.SOURCE).orElseThrow().what()).contains("Invented Hospital", "1");
        assertThat(fact.note()).isEqualTo("as decided here");
        assertThat(BASE.fact("IV-03").value()).isEqualByComparingTo("10000");
    }

    @Test
    void changedFactStandsInItsTableToo() {
        KnowledgeBase atSite = at(SiteProfiles.of(BASE).change("RENAL-US-50-FACTOR", "0.65"));
        assertThat(atSite.renalTable("RENAL-US").bands().get(4).factor().value())
                .isEqualByComparingTo("0.65");
        assertThat(BASE.renalTable("RENAL-US").bands().get(4).factor().value()).isEqualByComparingTo("0.70");
    }

    @Test
    void whatIsNotDecidedStaysOpen() {
        KnowledgeBase atSite = at(SiteProfiles.of(BASE).adopt("MARG-03"));
        assertThat(atSite.adopted()).containsExactly("MARG-03");
    }

    @Test
    void everyProfileHasItsOwnFingerprint() {
        KnowledgeBase one = at(SiteProfiles.of(BASE).change("IV-03", "12000"));
        KnowledgeBase other = at(SiteProfiles.of(BASE).change("IV-03", "12001"));
        assertThat(List.of(BASE.fingerprint(), one.fingerprint(), other.fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(one.version()).isEqualTo(BASE.version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IV-01 | 0 | above 0",
                "IV-01 | 150000 | 10 times or more",
                "IV-01 | 1500 | 10 times or more",
                "IV-01 | 15000 | adopt it as it stands",
                "IV-01 | 15000.0 | adopt it as it stands",
                "IV-01 | 15000.00000000001 | more digits",
                "PULSE-COUNT | 8.5 | whole numbers",
                "KI67-HIGH | 101 | 100 per cent",
                "ENTRY-WEIGHT-MAX | 400 | adopted as it stands, not changed",
                "UNIT-01 | 1100 | adopted as it stands, not changed",
                "PROFILE-TIMES | 20 | adopted as it stands, not changed",
                "ENTRY-WEIGHT-LOW | 181 | must not be above ENTRY-WEIGHT-HIGH",
                "IT-B1-UPPER | 1.0 | should end above the band before it",
                "RENAL-US-50-FACTOR | 0.60 | should be below the step after it",
                "RENAL-US-50-FACTOR | 1.1 | should be at most 1",
                "WIN-ESOPE-OPENS | 28 | should open before it closes"
            })
    @Hazard("H-79")
    void valueThatCannotBeRightIsRefusedWithItsReason(String id, String value, String reason) {
        SiteProfile profile = SiteProfiles.of(BASE).change(id, value).profile();
        List<Phrase> faults = new ProfileCheck(BASE).beforeSigning(profile);
        assertThat(faults)
                .singleElement()
                .satisfies(one -> assertThat(ENGLISH.say(one))
                        .contains(id.substring(0, 4))
                        .contains(reason));
        SiteKnowledge atSite = SiteKnowledge.of(BASE, profile, "f");
        assertThat(atSite.base()).isEqualTo(BASE);
        assertThat(atSite.unfit()).isEqualTo(faults);
    }

    @ParameterizedTest
    @CsvSource({
        "IV-01, 149999",
        "IV-01, 1501",
        "PULSE-COUNT, 9",
        "KI67-HIGH, 100",
        "ENTRY-WEIGHT-LOW, 180",
        "IT-B1-UPPER, 0.99",
        "RENAL-US-50-FACTOR, 0.61",
        "RENAL-US-50-FACTOR, 0.99",
        "WIN-ESOPE-OPENS, 27.9"
    })
    void valueJustInsideIsTaken(String id, String value) {
        SiteProfile profile = SiteProfiles.of(BASE).change(id, value).profile();
        assertThat(new ProfileCheck(BASE).beforeSigning(profile)).isEmpty();
        assertThat(SiteKnowledge.of(BASE, profile, "f").base().fact(id).value()).isEqualByComparingTo(value);
    }

    @Test
    void unknownFactAnotherUnitAndTwoDecisionsAreRefused() {
        String print = FactPrint.of(BASE, "IV-01");
        BigDecimal from = new BigDecimal("15000");
        BigDecimal to = new BigDecimal("14000");
        assertThat(faults(SiteProfiles.of(BASE).decide(new Decision.Adopted("IV-99", print))))
                .contains("has no fact IV-99");
        assertThat(faults(SiteProfiles.of(BASE)
                        .decide(new Decision.Changed("IV-01", print, from, to, "[USP'U]", "reason"))))
                .contains("IV-01 is in the unit \"[iU]/m2\", not in \"[USP'U]\"");
        assertThat(faults(SiteProfiles.of(BASE).adopt("IV-01").adopt("IV-01"))).contains("two decisions about IV-01");
        assertThat(faults(SiteProfiles.of(BASE)
                        .decide(new Decision.Changed("IV-01", print, to, from, "[iU]/m2", "reason"))))
                .contains("15,000", "not", "14,000");
    }

    @Test
    void ruleWithoutANumberCanBeAdoptedButNotChanged() {
        SiteProfiles adopting = SiteProfiles.of(BASE).adopt("MARG-05");
        assertThat(new ProfileCheck(BASE).beforeSigning(adopting.profile())).isEmpty();
        Decision change = new Decision.Changed(
                "MARG-05", FactPrint.of(BASE, "MARG-05"), BigDecimal.ONE, BigDecimal.TEN, "", "reason");
        assertThat(faults(SiteProfiles.of(BASE).decide(change))).contains("rule without a number");
    }

    /** The next version of the knowledge base words one fact otherwise and gives another a new number. */
    @Test
    void decisionsCountOnlyForFactsThatAreWordForWordUnchanged() {
        KnowledgeBase next = KnowledgeBase.read(name ->
                changed(name, List.of(List.of(what("MARG-03"), what("MARG-03") + ", wider"))));
        SiteProfile profile = SiteProfiles.of(BASE)
                .adopt("MARG-03")
                .adopt("MARG-05")
                .change("IV-03", "12000")
                .profile();
        SiteKnowledge atSite = SiteKnowledge.of(next, profile, "f");
        assertThat(atSite.openAgain()).containsExactly("MARG-03");
        assertThat(atSite.base().adopted()).containsExactly("IV-03", "MARG-05");
        assertThat(atSite.base().fact("IV-03").value()).isEqualByComparingTo("12000");
        assertThat(atSite.unfit()).isEmpty();
        assertThat(new ProfileCheck(next).beforeSigning(profile))
                .singleElement()
                .satisfies(one -> assertThat(ENGLISH.say(one)).contains("MARG-03", "read differently"));
    }

    @Test
    void changeOfAFactThatReadsDifferentlyNowFallsBackToTheShippedValue() {
        KnowledgeBase next =
                KnowledgeBase.read(name -> changed(name, List.of(List.of(what("IV-03"), what("IV-03") + ", lower"))));
        SiteKnowledge atSite = SiteKnowledge.of(
                next, SiteProfiles.of(BASE).change("IV-03", "12000").profile(), "f");
        assertThat(atSite.openAgain()).containsExactly("IV-03");
        assertThat(atSite.base().fact("IV-03").value()).isEqualByComparingTo("10000");
    }

    private static String faults(SiteProfiles profile) {
        return ENGLISH.say(Sentences.of(new ProfileCheck(BASE).beforeSigning(profile.profile())));
    }

    private static KnowledgeBase at(SiteProfiles profile) {
        SiteKnowledge atSite =
                SiteKnowledge.of(BASE, profile.profile(), profile.profile().toString());
        assertThat(atSite.unfit()).isEmpty();
        return atSite.base();
    }

    private static String what(String id) {
        return BASE.fact(id).what();
    }

    private static InputStream changed(String name, List<List<String>> replacements) {
        try (InputStream shipped = KnowledgeBase.class.getResourceAsStream(name)) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            for (List<String> one : replacements) {
                text = text.replace(one.get(0), one.get(1));
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
