package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.Drafts;
import org.pulseplan.Found;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Place;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.Histology;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Receptor;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Percent;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.Treatment;
import org.pulseplan.sheet.Checklist;
import org.pulseplan.sheet.PaperPlans;
import org.pulseplan.sheet.PlainText;
import org.pulseplan.sheet.ProtocolSheet;
import org.pulseplan.text.Language;

/** What is said of the session as a whole, and what the response model is asked. */
class SessionRulesTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    private static Drafts draft(Regimen regimen) {
        return Drafts.of(Plans.KNOWLEDGE).regimen(regimen).cisplatinAt(BigDecimal.ONE);
    }

    private static Drafts draft() {
        return draft(Regimen.INTRAVENOUS_BLEOMYCIN);
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    private static List<String> sheet(Plan plan) {
        return PlainText.of(ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH));
    }

    private static List<String> checklist(Plan plan) {
        return PlainText.of(Checklist.of(plan, PaperPlans.EDITION, ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Regimen.class)
    @Hazard("H-32")
    void oxygenIsLimitedForBleomycinOnlyAndNeverWithheldFromAHypoxaemicPatient(Regimen regimen) {
        boolean bleomycin = regimen.name().endsWith("BLEOMYCIN");
        Plan plan = plan(draft(regimen).lesion(12, 8));
        assertThat(Found.notes(plan).contains("AN-04")).isEqualTo(bleomycin);
        assertThat(checklist(plan).stream().anyMatch(text -> text.contains("never withheld")))
                .isEqualTo(bleomycin);
    }

    @ParameterizedTest
    @CsvSource({"30, false", "30.1, true"})
    void whatToExpectOfALargeLesionIsSaid(double diameter, boolean said) {
        Plan plan = plan(draft().lesion(12, 8).lesion(diameter, 10));
        assertThat(Found.of(plan, "ROUTE-05").stream().map(Finding::place).toList())
                .isEqualTo(said ? List.of(Place.lesion(2, LesionFields.DIAMETER_1.id())) : List.of());
    }

    @Test
    @Hazard("H-39")
    void theClockStartsAtTheEndOfTheInjectionWhereverAWindowIsPrinted() {
        Plan plan = plan(draft().lesion(25, 20));
        assertThat(sheet(plan))
                .anyMatch(text ->
                        text.replace('\u00a0', ' ').contains("from 8 min to 28 min after the end of the injection"));
        assertThat(checklist(plan)).anyMatch(text -> text.startsWith("End of the injection: ____"));
    }

    /** Studied: 5 to 220 mm across, up to 30 mm deep (RESP-01 to RESP-03). */
    @ParameterizedTest
    @CsvSource({
        "4.9, 5, RESP-01, diameter1",
        "5, 5, '', ''",
        "220, 5, '', ''",
        "220.1, 5, RESP-02, diameter1",
        "25, 30, '', ''",
        "25, 30.1, RESP-03, depth"
    })
    @Hazard("H-53")
    void predictionOutsideWhatWasStudiedIsACautionAtItsField(double diameter, double depth, String rule, String field) {
        Plan plan = plan(draft().lesion(diameter, 4.9, depth));
        List<Finding> found = plan.eachFinding()
                .filter(finding -> finding.rule().startsWith("RESP-"))
                .toList();
        assertThat(found.stream().map(Finding::rule).toList()).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        assertThat(found).allMatch(finding -> finding.place().equals(Place.lesion(1, field)));
    }

    @Test
    void anotherTumourThanBreastCarcinomaIsACautionToo() {
        Plan plan = plan(draft().lesion(25, 20).patient(PatientFields.HISTOLOGY, Entry.of(Histology.MELANOMA)));
        assertThat(Found.cautions(plan)).contains("RESP-HISTOLOGY");
        assertThat(Found.cautions(plan(draft().lesion(25, 20)))).doesNotContain("RESP-HISTOLOGY");
    }

    @Test
    @Hazard("H-54")
    void whatWasEnteredOfThePatientIsWhatTheModelIsAsked() {
        Plan plan = plan(draft().lesion(25, 20)
                .patient(PatientFields.ER, Entry.of(Receptor.NEGATIVE))
                .patient(PatientFields.HER2, Entry.of(Receptor.POSITIVE))
                .patient(PatientFields.KI67, Entry.of(new Percent(20)))
                .patient(PatientFields.VISCERAL, Entry.of(Answer.YES)));
        assertThat(plan.response().asked())
                .isEqualTo(new PatientCovariates(
                        Histology.BREAST_CARCINOMA, Answer.NO, Answer.YES, Answer.YES, Answer.YES));
        Plan unknown = plan(draft().lesion(25, 20)
                .patient(PatientFields.ER, Entry.of(Receptor.NOT_KNOWN))
                .patient(PatientFields.HER2, Entry.missing())
                .patient(PatientFields.KI67, Entry.missing())
                .patient(PatientFields.VISCERAL, Entry.missing())
                .patient(PatientFields.HISTOLOGY, Entry.missing()));
        assertThat(unknown.response().asked())
                .isEqualTo(new PatientCovariates(
                        Histology.OTHER, Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.NOT_KNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "INTRAVENOUS_BLEOMYCIN, STANDARD, INTRAVENOUS_BLEOMYCIN",
        "INTRAVENOUS_BLEOMYCIN, REDUCED, INTRAVENOUS_BLEOMYCIN_REDUCED",
        "INTRATUMOURAL_BLEOMYCIN, REDUCED, INTRATUMOURAL_BLEOMYCIN",
        "INTRATUMOURAL_CISPLATIN, STANDARD, INTRATUMOURAL_CISPLATIN"
    })
    void whatIsPlannedForALesionIsWhatTheModelIsAsked(Regimen regimen, DoseLevel level, Treatment treatment) {
        Plan plan = plan(draft(regimen).level(level).lesion(35, 20, 7));
        assertThat(asked(plan, 1))
                .isEqualTo(new LesionCovariates(35, OptionalDouble.of(7), Answer.NO, Answer.NO, treatment, true));
        assertThat(plan.response().patient().known()).isPresent();
    }

    @Test
    void lesionOfWhichLittleIsKnownIsAskedAsSuchAndOneWithoutSizeNotAtAll() {
        Plan plan = plan(draft().lesion(12, 8)
                .lesion(Entries.none().with(LesionFields.DIAMETER_1, new Millimetres(20)))
                .lesion(Entries.none()
                        .with(LesionFields.DIAMETER_1, new Millimetres(20))
                        .with(LesionFields.DIAMETER_2, new Millimetres(9))
                        .with(LesionFields.IRRADIATED, Answer.YES)));
        assertThat(asked(plan, 3))
                .isEqualTo(new LesionCovariates(
                        20,
                        OptionalDouble.empty(),
                        Answer.YES,
                        Answer.NOT_KNOWN,
                        Treatment.INTRAVENOUS_BLEOMYCIN,
                        false));
        assertThat(asked(plan, 1).longestDiameterMm()).isEqualTo(12);
        assertThat(Found.keys(plan.response().lesion(2).reasons())).containsExactly("reasons.missing");
        assertThat(plan.response().patient().known()).isEmpty();
        assertThatThrownBy(() -> plan.response().lesion(4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static LesionCovariates asked(Plan plan, int lesion) {
        return plan.response().lesion(lesion).get().lesion();
    }

    @Test
    void withoutLesionsNothingIsExpected() {
        assertThat(Found.keys(plan(draft()).response().patient().reasons())).containsExactly("reasons.noLesion");
    }

    @Test
    void planNamesTheModelThatItUsed() {
        Basis basis = plan(draft()).basis();
        assertThat(basis.modelVersion()).matches(".+/\\d+");
        assertThat(basis.evidenceFingerprint()).hasSize(64);
    }
}
