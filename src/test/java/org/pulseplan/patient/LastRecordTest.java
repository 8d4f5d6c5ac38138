package org.pulseplan.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.Percent;
import org.pulseplan.quantity.Pounds;
import org.pulseplan.text.Language;

/** A slip in today's weight or height shows against the last record: pounds as kilograms, 86 for 68, another patient's. */
class LastRecordTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();
    private static final LocalDate SESSION = LocalDate.of(2026, 11, 27);

    private final Language english = Language.of(Locale.UK);
    private final Consulted consulted = new Consulted(BASE);

    /** Same height: the body surface follows the weight to the power of 0.425, so 10 % of weight is 4.1 % of surface. */
    @ParameterizedTest
    @CsvSource({
        "70, 77, ''",
        "70, 77.01, CHANGE-WEIGHT",
        "70, 63, ''",
        "70, 62.99, CHANGE-WEIGHT",
        "60, 66, ''",
        "80, 88, ''",
        "55.5, 61.05, ''",
        "55.5, 61.06, CHANGE-WEIGHT",
        "70, 70, ''"
    })
    @Hazard("H-08")
    void weightIsAskedAboutBeyondTenPerCentAndNotAtIt(double before, double now, String rule) {
        Entries patient = record(before, 165, "2026-05-04").with(PatientFields.WEIGHT, new Kilograms(now));
        assertThat(rules(patient)).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    /** Du Bois: (now / before)^0.425 = 1.05 at 1.12164 times the weight; 0.95 at 0.88631 times. */
    @ParameterizedTest
    @CsvSource({"112.16, false", "112.17, true", "88.64, false", "88.62, true"})
    @Hazard("H-08")
    void surfaceIsAskedAboutBeyondFivePerCent(double now, boolean asked) {
        Entries patient = record(100, 165, "2026-05-04").with(PatientFields.WEIGHT, new Kilograms(now));
        assertThat(rules(patient).contains("CHANGE-SURFACE")).isEqualTo(asked);
    }

    /** Du Bois: (now / before)^0.725 = 1.05 at 1.06962 times the height. The weight has not changed: the height is asked. */
    @ParameterizedTest
    @CsvSource({"160.4, 0", "160.5, 1"})
    void heightAloneIsAskedAboutThroughTheSurface(double now, int asked) {
        Entries patient = record(70, 150, "2026-05-04").with(PatientFields.HEIGHT, new Centimetres(now));
        List<Finding> findings = findings(patient);
        assertThat(findings).hasSize(asked).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("CHANGE-SURFACE");
            assertThat(finding.place().field()).isEqualTo("height");
        });
    }

    @Test
    void findingNamesBothValuesTheChangeTheDateAndTheLimit() {
        Entries patient = record(72, 165, "2026-03-02").with(PatientFields.WEIGHT, new Kilograms(81));
        Finding finding = findings(patient).get(0);
        assertThat(english.say(finding.text()))
                .isEqualTo("Weight 81\u00a0kg is 12.5\u00a0% more than 72\u00a0kg in the last record of 2 Mar 2026;"
                        + " a change of more than 10\u00a0% is asked about.");
        assertThat(finding.level()).isEqualTo(Finding.Level.CAUTION);
        assertThat(finding.comparison().orElseThrow().value()).isEqualTo(new Percent(12.5));
        assertThat(consulted.ids()).contains("CHANGE-WEIGHT", "CHANGE-SURFACE");
    }

    /** A change just above the limit never reads as the limit. */
    @Test
    void changeJustAboveTheLimitIsSaidToBeAboveIt() {
        Change<Kilograms> change =
                Change.between(new Kilograms(70), new Kilograms(77.001)).get();
        assertThat(change.by()).isEqualTo(new Percent(10.01));
    }

    @Test
    void recordInPoundsIsComparedInKilograms() {
        Entries patient = record(70, 165, "2026-05-04").with(PatientFields.LAST_WEIGHT, new Pounds(154));
        assertThat(rules(patient)).isEmpty();
        assertThat(assess(patient).conversion("lastWeight")).isPresent();
        assertThat(rules(patient.with(PatientFields.LAST_WEIGHT, new Kilograms(154))))
                .containsExactly("CHANGE-WEIGHT", "CHANGE-SURFACE");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, 0", "2026-11-27, 0", "2026-11-28, 1", "2062-11-27, 1"})
    void recordAfterTheTreatmentSessionIsFound(String date, int found) {
        List<Finding> findings = findings(record(70, 165, date));
        assertThat(findings).hasSize(found).allSatisfy(finding -> {
            assertThat(finding.text().key()).isEqualTo("findings.lastRecordLater");
            assertThat(finding.place().field()).isEqualTo("lastDate");
        });
    }

    @Test
    void weightIsComparedThoughTheDateCannotBeRight() {
        Entries patient = record(70, 165, "2027-01-01").with(PatientFields.WEIGHT, new Kilograms(80));
        assertThat(rules(patient)).containsExactly("CHANGE-RECORD", "CHANGE-WEIGHT", "CHANGE-SURFACE");
    }

    @Test
    void halfEnteredRecordSaysWhatIsMissingAndComparesWhatIsThere() {
        Entries patient = record(70, 165, "2026-05-04")
                .with(PatientFields.WEIGHT, new Kilograms(86))
                .with(PatientFields.LAST_HEIGHT, Entry.missing())
                .with(PatientFields.LAST_DATE, Entry.missing());
        List<Finding> findings = findings(patient);
        assertThat(findings).extracting(Finding::rule).containsExactly("CHANGE-RECORD", "CHANGE-WEIGHT");
        assertThat(english.say(findings.get(0).text()))
                .contains("height in the last record, date of the last record")
                .doesNotContain("weight in the last record");
        assertThat(findings.get(0).place().field()).isEqualTo("lastHeight");
        assertThat(english.say(findings.get(1).text())).contains("which has no date");
        assertThat(assess(patient).lastRecord().surfaceChange().reasons()).hasSize(1);
    }

    @Test
    void recordThatWasNotEnteredAsksNothingAndCitesNothing() {
        Entries patient = record(70, 165, "2026-05-04");
        for (var field : LastRecord.FIELDS) {
            patient = without(patient, field);
        }
        assertThat(findings(patient)).isEmpty();
        assertThat(assess(patient).lastRecord().weightChange().reasons())
                .extracting(english::say)
                .containsExactly("no last record is entered");
        assertThat(consulted.ids()).noneMatch(id -> id.startsWith("CHANGE"));
    }

    /** What was not understood has a STOP of its own; it is not called missing as well. */
    @Test
    void whatWasNotUnderstoodIsNotCalledMissing() {
        Entries patient = record(70, 165, "2026-05-04")
                .with(PatientFields.LAST_WEIGHT, Entry.rejected("7o", Phrase.of("entry.number.unreadable")));
        assertThat(findings(patient)).isEmpty();
        assertThat(assess(patient).lastRecord().weightChange().reasons())
                .extracting(english::say)
                .containsExactly("weight in the last record was not understood");
    }

    private static <T> Entries without(Entries patient, org.pulseplan.entry.Field<T> field) {
        return patient.with(field, Entry.missing());
    }

    /** Today's weight and height are those of the record unless a test changes them. */
    private static Entries record(double kilograms, double centimetres, String date) {
        return Entries.none()
                .with(PatientFields.WEIGHT, new Kilograms(kilograms))
                .with(PatientFields.HEIGHT, new Centimetres(centimetres))
                .with(PatientFields.LAST_WEIGHT, new Kilograms(kilograms))
                .with(PatientFields.LAST_HEIGHT, new Centimetres(centimetres))
                .with(PatientFields.LAST_DATE, LocalDate.parse(date));
    }

    private List<String> rules(Entries patient) {
        return findings(patient).stream().map(Finding::rule).toList();
    }

    private List<Finding> findings(Entries patient) {
        return new LastRecordFindings(patient, assess(patient), consulted).of(Computed.of(SESSION));
    }

    private PatientAssessment assess(Entries patient) {
        return PatientAssessor.assess(
                PatientDraft.empty().with(patient), Computed.of(SESSION), BsaFormula.DU_BOIS, consulted);
    }
}
