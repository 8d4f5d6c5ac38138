package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Found;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Millimetres;

/** What the entries themselves ask for, at the place where they were made. */
class EntryRulesTest {
    private static final Phrase REFUSED = Phrase.of("entry.number.unreadable");

    private static Drafts draft() {
        return Drafts.of(Plans.KNOWLEDGE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN);
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    private static List<Place> places(Plan plan, String text) {
        return plan.eachFinding()
                .filter(finding -> finding.text().key().equals("findings." + text))
                .map(Finding::place)
                .toList();
    }

    @Test
    @Hazard("H-33")
    void withoutNameBirthDateAndNumberThePlanIsStopped() {
        for (Field<?> field : List.of(PatientFields.NAME, PatientFields.BIRTH_DATE, PatientFields.NUMBER)) {
            Plan plan = plan(without(field));
            assertThat(plan.stopped()).isTrue();
            assertThat(places(plan, "identityMissing")).containsExactly(Place.patient(field.id()));
        }
        assertThat(places(plan(draft().lesion(25, 20)), "identityMissing")).isEmpty();
    }

    private static <T> Drafts without(Field<T> field) {
        return draft().lesion(25, 20).patient(field, Entry.missing());
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    @Hazard("H-35")
    void poorPerformanceAsksForAReasonAboveTheGradeOfTheRule(double grade, boolean asked) {
        Plan plan = plan(draft().lesion(25, 20).patient(PatientFields.ECOG, Entry.of(new Count(grade))));
        assertThat(Found.cautions(plan).contains("ECOG-01")).isEqualTo(asked);
    }

    /** The session is on 23 November 2026. */
    @ParameterizedTest
    @CsvSource({"2008-11-23, false", "2008-11-24, true"})
    @Hazard("H-35")
    void childStopsThePlanUntilTheBirthdayOfTheRule(LocalDate born, boolean asked) {
        Plan plan = plan(draft().lesion(25, 20).patient(PatientFields.BIRTH_DATE, Entry.of(born)));
        assertThat(Found.stops(plan).contains("AGE-ADULT")).isEqualTo(asked);
    }

    /** Usual diameters are 3 to 150 mm. */
    @ParameterizedTest
    @CsvSource({"2.9, true", "3, false", "150, false", "150.1, true"})
    @Hazard({"H-08", "H-09"})
    void unusualNumberAsksForACheckAtItsField(double diameter, boolean asked) {
        Plan plan = plan(draft().lesion(160, 160).lesion(diameter, 2.9));
        assertThat(places(plan, "unusual").contains(Place.lesion(2, LesionFields.DIAMETER_1.id())))
                .isEqualTo(asked);
        assertThat(places(plan, "unusual")).contains(Place.lesion(2, LesionFields.DIAMETER_2.id()));
    }

    @Test
    void unusualNumbersOfPatientCourseAndDecisionsAreFoundToo() {
        Plan plan = plan(draft().lesion(25, 20)
                .body(181, 165)
                .course(new InternationalUnits(20_000))
                .course(new InternationalUnits(999))
                .decision(DecisionFields.MARGIN, Entry.of(new Millimetres(21))));
        assertThat(places(plan, "unusual"))
                .containsExactlyInAnyOrder(
                        Place.patient(PatientFields.WEIGHT.id()),
                        Place.patient("courses/2"),
                        Place.decisions(DecisionFields.MARGIN.id()));
    }

    @Test
    @Hazard("H-11")
    void whatWasNotUnderstoodStopsThePlanAtItsField() {
        Plan plan = plan(draft().lesion(25, 20)
                .lesion(Entries.none().with(LesionFields.DEPTH, Entry.rejected("5O", REFUSED)))
                .patient(PatientFields.KI67, Entry.rejected("many", REFUSED))
                .course(Entries.none().with(CourseFields.DATE, Entry.rejected("long ago", REFUSED)))
                .decision(DecisionFields.MARGIN, Entry.rejected("wide", REFUSED)));
        assertThat(plan.stopped()).isTrue();
        assertThat(places(plan, "notUnderstood"))
                .containsExactlyInAnyOrder(
                        Place.patient(PatientFields.KI67.id()),
                        Place.patient("courses/1"),
                        Place.lesion(2, LesionFields.DEPTH.id()),
                        Place.decisions(DecisionFields.MARGIN.id()));
    }

    /** What cannot be computed is said where the entry belongs that it lacks. */
    @Test
    void whatIsMissingIsSaidAtItsField() {
        Plan plan = plan(draft().lesion(Entries.none().with(LesionFields.DIAMETER_1, new Millimetres(25)))
                .patient(PatientFields.WEIGHT, Entry.missing())
                .course(Entries.none())
                .decision(DecisionFields.WINDOW, Entry.of("WIN-IT")));
        assertThat(places(plan, "cannotCompute"))
                .contains(
                        Place.patient(PatientFields.WEIGHT.id()),
                        Place.patient("courses/1"),
                        Place.lesion(1, LesionFields.DIAMETER_2.id()),
                        Place.lesion(1, LesionFields.DEPTH.id()),
                        Place.decisions(DecisionFields.REGIMEN.id()))
                .doesNotContain(Place.decisions(PatientFields.WEIGHT.id()));
        Plan cisplatin = plan(Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_CISPLATIN)
                .lesion(12, 8));
        assertThat(places(cisplatin, "cannotCompute"))
                .containsExactly(Place.decisions(DecisionFields.CISPLATIN_CONCENTRATION.id()));
    }
}
