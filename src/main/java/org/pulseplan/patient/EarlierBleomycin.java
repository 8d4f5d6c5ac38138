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

    /** The ledger of the earlier courses; unavailable while any of them has no amount with a unit. */
    public static Computed<BleomycinLedger> ledger(PatientDraft patient, Consulted consulted) {
        Entry<Answer> asked = patient.entries().get(PatientFields.PREVIOUS_BLEOMYCIN);
        Phrase name = Names.of(PatientFields.PREVIOUS_BLEOMYCIN);
        if (asked.is(Answer.NOT_KNOWN)) {
            return Computed.unavailable(Phrase.of("reasons.notKnown", name));
        }
        return Computed.needed(asked, name)
                .then(answer -> answer == Answer.YES ? rows(patient.courses(), consulted) : none(patient.courses()));
    }

    /** The total of the ledger, with its rows as arithmetic. */
    public static Computed<InternationalUnits> total(Computed<BleomycinLedger> ledger) {
        return ledger.then(one -> Computed.of(one.total(), ledger.working()));
    }

    /** "No" beside courses that were entered is a contradiction that only a person can resolve. */
    private static Computed<BleomycinLedger> none(List<Entries> courses) {
        return courses.isEmpty()
                ? Computed.of(new BleomycinLedger(List.of()), Phrase.of("workings.noEarlierBleomycin"))
                : Computed.unavailable(Phrase.of("reasons.coursesContradict"));
    }

    private static Computed<BleomycinLedger> rows(List<Entries> courses, Consulted consulted) {
        if (courses.isEmpty()) {
            return Computed.unavailable(Phrase.of("reasons.coursesMissing"));
        }
        List<BleomycinLedger.Row> rows = new ArrayList<>();
        List<Phrase> reasons = new ArrayList<>();
        InternationalUnits total = new InternationalUnits(0);
        for (int index = 0; index < courses.size(); index++) {
            Computed<Quantity> amount = amount(courses.get(index), index + 1);
            reasons.addAll(amount.reasons());
            if (amount.known().isPresent()) {
                BleomycinLedger.Row row = row(courses.get(index), index + 1, amount.get(), total, consulted);
                total = row.runningTotal();
                rows.add(row);
            }
        }
        return reasons.isEmpty()
                ? Computed.of(new BleomycinLedger(rows), working(rows, total))
                : Computed.unavailable(reasons);
    }

    private static List<Phrase> working(List<BleomycinLedger.Row> rows, InternationalUnits total) {
        List<Phrase> working = new ArrayList<>();
        rows.forEach(row -> working.add(
                Phrase.of("workings.course", row.number(), row.entered(), row.converted(), row.runningTotal())));
        working.add(Phrase.of("workings.courseTotal", total));
        return working;
    }

    private static BleomycinLedger.Row row(
            Entries course, int number, Quantity amount, InternationalUnits before, Consulted consulted) {
        InternationalUnits converted = internationalUnits(amount, consulted);
        return new BleomycinLedger.Row(
                number,
                course.known(CourseFields.WHAT).orElse(""),
                course.known(CourseFields.DATE),
                amount,
                converted,
                before.plus(converted));
    }

    private static Computed<Quantity> amount(Entries course, int number) {
        return Computed.needed(course.get(CourseFields.AMOUNT), Phrase.of("fields.ofCourse", number));
    }

    /** One USP unit and one milligram of potency are the same number of international units (rule UNIT-01). */
    private static InternationalUnits internationalUnits(Quantity amount, Consulted consulted) {
        consulted.cite("CUM-08");
        consulted.cite("UNIT-05");
        if (amount.unit() == Unit.INTERNATIONAL_UNIT) {
            return new InternationalUnits(amount.value());
        }
        Ratio each = consulted.number("UNIT-01", Ratio.class);
        return new InternationalUnits(amount.value() * each.value());
    }
}
