package org.pulseplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Limits;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Years;

/** What the entries themselves ask for: what was not understood, what is unusual, and who the patient is. */
final class EntryFindings {
    private final PlanDraft draft;
    private final Consulted consulted;
    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();

    EntryFindings(PlanDraft draft, Consulted consulted) {
        this.draft = draft;
        this.consulted = consulted;
        this.limits = new EntryLimits(consulted.base());
    }

    List<Finding> of(Optional<Years> age) {
        identity();
        performance();
        findings.addAll(new CoagulationFindings(draft.patient().entries(), consulted).all());
        age.ifPresent(this::adult);
        PatientDraft patient = draft.patient();
        PatientFields.all()
                .forEach(field -> look(patient.entries(), field, Place.patient(field.id()), Names.of(field)));
        courses(patient.courses());
        draft.lesions().forEach(this::lesion);
        DecisionFields.all()
                .forEach(field ->
                        look(draft.decisions().entries(), field, Place.decisions(field.id()), Names.of(field)));
        return List.copyOf(findings);
    }

    private void identity() {
        for (Field<?> field :
                List.of(PatientFields.NAME, PatientFields.BIRTH_DATE, PatientFields.NUMBER, PatientFields.SEX)) {
            if (draft.patient().entries().get(field) instanceof Entry.Missing<?>) {
                consulted.cite("COMPLETE-01");
                findings.add(
                        Findings.stop("COMPLETE-01", Place.patient(field.id()), "identityMissing", Names.of(field)));
            }
        }
    }

    private void performance() {
        Count most = consulted.number("ECOG-01", Count.class);
        draft.patient()
                .entries()
                .known(PatientFields.ECOG)
                .filter(grade -> grade.value() > most.value())
                .ifPresent(grade -> findings.add(
                        Findings.caution("ECOG-01", Place.patient(PatientFields.ECOG.id()), "performance", grade, most)
                                .against(grade, most)));
    }

    private void adult(Years age) {
        Years adult = consulted.number("AGE-ADULT", Years.class);
        if (age.value() < adult.value()) {
            findings.add(Findings.stop("AGE-ADULT", Place.patient(PatientFields.BIRTH_DATE.id()), "child", age, adult)
                    .against(age, adult)
                    .withOverride());
        }
    }

    private void courses(List<Entries> courses) {
        for (int index = 0; index < courses.size(); index++) {
            Place place = Place.patient("courses/" + (index + 1));
            for (Field<?> field : CourseFields.all()) {
                look(courses.get(index), field, place, Phrase.of("fields.ofCourse", index + 1));
            }
            later(courses.get(index), index + 1, place);
        }
    }

    /** A course that has not been given yet would count towards the lifetime total. */
    private void later(Entries course, int number, Place place) {
        Optional<LocalDate> given = course.known(CourseFields.DATE);
        Optional<LocalDate> session = draft.decisions().entries().known(DecisionFields.SESSION_DATE);
        if (given.isPresent() && session.isPresent() && given.get().isAfter(session.get())) {
            consulted.cite("COMPLETE-01");
            findings.add(Findings.stop("COMPLETE-01", place, "courseLater", number, given.get(), session.get()));
        }
    }

    private void lesion(LesionDraft lesion) {
        LesionFields.all()
                .forEach(field -> look(
                        lesion.entries(),
                        field,
                        Place.lesion(lesion.number(), field.id()),
                        Names.ofLesion(lesion.number(), field)));
    }

    private <T> void look(Entries entries, Field<T> field, Place place, Phrase name) {
        Entry<T> entry = entries.get(field);
        if (entry instanceof Entry.Rejected<T> rejected) {
            consulted.cite("COMPLETE-01");
            findings.add(Findings.stop("COMPLETE-01", place, "notUnderstood", name, rejected.reason()));
        } else if (entry instanceof Entry.Accepted<T> accepted
                && accepted.value() instanceof Quantity quantity
                && field.kind() instanceof Field.Numeric<?> numeric) {
            unusual(numeric.limits(), quantity, place, name);
        }
    }

    private void unusual(String prefix, Quantity quantity, Place place, Phrase name) {
        limits.plausible(prefix, quantity.unit())
                .filter(range -> !range.holds(quantity.value()))
                .ifPresent(range -> {
                    consulted.cite("PLAUSIBLE-01");
                    findings.add(Findings.caution(
                            "PLAUSIBLE-01", place, "unusual", name, quantity, range.low(), range.high()));
                });
    }
}
