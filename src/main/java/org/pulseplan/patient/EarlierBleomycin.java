package org.pulseplan.patient;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.Unit;

/** The lifetime total of bleomycin before this session, over all routes, in international units (rules UNIT-01, UNIT-05). */
public final class EarlierBleomycin {
    private EarlierBleomycin() {}

    public static Computed<InternationalUnits> total(PatientDraft patient, Consulted consulted) {
        Entry<Answer> asked = patient.entries().get(PatientFields.PREVIOUS_BLEOMYCIN);
        Phrase name = Names.of(PatientFields.PREVIOUS_BLEOMYCIN);
        if (asked.is(Answer.NOT_KNOWN)) {
            return Computed.unavailable(Phrase.of("reasons.notKnown", name));
        }
        return Computed.needed(asked, name)
                .then(answer -> answer == Answer.YES ? sum(patient.courses(), consulted) : none(patient.courses()));
    }

    /** "No" beside courses that were entered is a contradiction that only a person can resolve. */
    private static Computed<InternationalUnits> none(List<Entries> courses) {
        return courses.isEmpty()
                ? Computed.of(new InternationalUnits(0), Phrase.of("workings.noEarlierBleomycin"))
                : Computed.unavailable(Phrase.of("reasons.coursesContradict"));
    }

    private static Computed<InternationalUnits> sum(List<Entries> courses, Consulted consulted) {
        if (courses.isEmpty()) {
            return Computed.unavailable(Phrase.of("reasons.coursesMissing"));
        }
        InternationalUnits total = new InternationalUnits(0);
        List<Phrase> working = new ArrayList<>();
        List<Phrase> reasons = new ArrayList<>();
        for (int index = 0; index < courses.size(); index++) {
            Computed<Quantity> amount = amount(courses.get(index), index + 1);
            reasons.addAll(amount.reasons());
            if (amount.known().isPresent()) {
                InternationalUnits converted = internationalUnits(amount.get(), consulted);
                total = total.plus(converted);
                working.add(Phrase.of("workings.course", index + 1, amount.get(), converted));
            }
        }
        working.add(Phrase.of("workings.courseTotal", total));
        return reasons.isEmpty() ? Computed.of(total, working) : Computed.unavailable(reasons);
    }

    private static Computed<Quantity> amount(Entries course, int number) {
        return Computed.needed(course.get(CourseFields.AMOUNT), Phrase.of("fields.ofCourse", number));
    }

    /** One USP unit and one milligram of potency are the same number of international units (rule UNIT-01). */
    private static InternationalUnits internationalUnits(Quantity amount, Consulted consulted) {
        if (amount.unit() == Unit.INTERNATIONAL_UNIT) {
            return new InternationalUnits(amount.value());
        }
        Ratio each = consulted.number("UNIT-01", Ratio.class);
        return new InternationalUnits(amount.value() * each.value());
    }
}
