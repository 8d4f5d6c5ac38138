package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.text.Language;

/** How long after the last electrochemotherapy a session is planned; a day that nobody knows is a state of its own. */
class EarlierSessionTest {
    private static final LocalDate SESSION = LocalDate.of(2026, 11, 23);
    private static final Language ENGLISH = Language.of(Locale.UK);

    private static Drafts drafts(Entry<Answer> before, Entry<LocalDate> last) {
        return Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .patient(PatientFields.PREVIOUS_ECT, before)
                .patient(PatientFields.LAST_ECT, last);
    }

    private static List<Finding> found(Drafts drafts) {
        return Plans.PLANNER
                .plan(drafts.draft())
                .eachFinding()
                .filter(finding -> Stream.of(PatientFields.PREVIOUS_ECT, PatientFields.LAST_ECT)
                        .anyMatch(field -> finding.place().equals(Place.patient(field.id()))))
                .toList();
    }

    /** 4 weeks (HELIOS) and 6 weeks (GSTT-A): on the day itself the interval is long enough. */
    @ParameterizedTest
    @CsvSource({
        "0, RETREAT-LEAST, CAUTION",
        "27, RETREAT-LEAST, CAUTION",
        "28, RETREAT-USUAL, NOTE",
        "41, RETREAT-USUAL, NOTE",
        "42, '', ",
        "400, '', "
    })
    @Hazard("H-81")
    void intervalIsHeldAgainstFourAndSixWeeks(int days, String rule, Finding.Level level) {
        List<Finding> found = found(
                drafts(Entry.of(Answer.YES), Entry.of(SESSION.minusDays(days))).lesion(12, 8));
        if (rule.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(one -> {
                assertThat(one.rule()).isEqualTo(rule);
                assertThat(one.level()).isEqualTo(level);
                assertThat(ENGLISH.say(one.text())).contains(days + " days ago");
            });
        }
    }

    /** Three months (VFHK), by the calendar: 23 August to 23 November. Below four weeks that is what is said. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01, RETREAT-LEAST",
        "2026-10-20, RETREAT-CALCIUM",
        "2026-08-24, RETREAT-CALCIUM",
        "2026-08-23, ''"
    })
    @Hazard("H-81")
    void calciumIsHeldAgainstItsOwnProtocol(LocalDate last, String rule) {
        Drafts calcium =
                drafts(Entry.of(Answer.YES), Entry.of(last)).calcium(0.5).lesion(12, 8);
        assertThat(found(calcium).stream().map(Finding::rule)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        Drafts bleomycin = drafts(Entry.of(Answer.YES), Entry.of(last)).lesion(12, 8);
        assertThat(found(bleomycin)).noneMatch(finding -> finding.rule().equals("RETREAT-CALCIUM"));
    }

    @ParameterizedTest
    @CsvSource({"YES, ectUndated, lastEct", "NOT_KNOWN, ectNotKnown, previousEct", ", ectNotAsked, previousEct"})
    @Hazard("H-81")
    void dayThatIsNotKnownAsksAndIsNeverTakenForLongAgo(Answer before, String key, String field) {
        Entry<Answer> answer = before == null ? Entry.missing() : Entry.of(before);
        assertThat(found(drafts(answer, Entry.missing()).lesion(12, 8)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.level()).isEqualTo(Finding.Level.CAUTION);
                    assertThat(one.rule()).isEqualTo("RETREAT-DATE");
                    assertThat(one.text().key()).isEqualTo("findings." + key);
                    assertThat(one.place()).isEqualTo(Place.patient(field));
                });
    }

    @Test
    void patientWithoutEarlierElectrochemotherapyIsNotAskedForADay() {
        assertThat(found(drafts(Entry.of(Answer.NO), Entry.missing()).lesion(12, 8)))
                .isEmpty();
    }

    @Test
    @Hazard("H-81")
    void noBesideADateOrATreatedLesionIsAContradiction() {
        assertThat(found(drafts(Entry.of(Answer.NO), Entry.of(SESSION.minusDays(400)))
                        .lesion(12, 8)))
                .singleElement()
                .extracting(one -> one.text().key())
                .isEqualTo("findings.ectContradicts");
        assertThat(found(drafts(Entry.of(Answer.NO), Entry.missing()).lesion(treated(Answer.YES))))
                .singleElement()
                .extracting(one -> one.text().key())
                .isEqualTo("findings.ectContradicts");
        assertThat(found(drafts(Entry.of(Answer.NO), Entry.missing()).lesion(treated(Answer.NOT_KNOWN))))
                .isEmpty();
    }

    @Test
    @Hazard("H-81")
    void dayAfterTheSessionStopsAndOnTheSessionDoesNot() {
        assertThat(found(drafts(Entry.of(Answer.YES), Entry.of(SESSION.plusDays(1)))
                        .lesion(12, 8)))
                .singleElement()
                .extracting(Finding::level)
                .isEqualTo(Finding.Level.STOP);
        assertThat(found(drafts(Entry.of(Answer.YES), Entry.of(SESSION)).lesion(12, 8)))
                .extracting(Finding::level)
                .containsExactly(Finding.Level.CAUTION);
    }

    /** What was not understood is said once, by the field itself. */
    @Test
    void dateThatWasNotUnderstoodIsNoUnknownDay() {
        Drafts drafts = drafts(Entry.of(Answer.YES), new Entry.Rejected<>("last spring", Phrase.of("entry.notADate")))
                .lesion(12, 8);
        assertThat(found(drafts)).extracting(Finding::rule).containsExactly("COMPLETE-01");
    }

    @Test
    void lesionsThatWereTreatedBeforeAreNamed() {
        Finding finding = found(drafts(Entry.of(Answer.YES), Entry.of(SESSION.minusDays(10)))
                        .lesion(12, 8)
                        .lesion(treated(Answer.YES))
                        .lesion(treated(Answer.NOT_KNOWN)))
                .get(0);
        assertThat(ENGLISH.say(finding.text())).endsWith("Treated there before, or not known: lesions 2, 3.");
        Finding other = found(drafts(Entry.of(Answer.YES), Entry.of(SESSION.minusDays(10)))
                        .lesion(12, 8))
                .get(0);
        assertThat(ENGLISH.say(other.text())).endsWith("None of today's lesions was treated before.");
    }

    private static Entries treated(Answer answer) {
        return Drafts.of(Plans.KNOWLEDGE)
                .lesion(10, 8)
                .draft()
                .lesions()
                .get(0)
                .entries()
                .with(LesionFields.TREATED_BEFORE, answer);
    }
}
