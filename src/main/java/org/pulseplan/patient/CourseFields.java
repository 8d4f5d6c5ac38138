package org.pulseplan.patient;

import java.time.LocalDate;
import java.util.List;
import org.pulseplan.entry.Field;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/** The fields of one earlier course of bleomycin, by any route. */
public final class CourseFields {
    public static final Field<String> WHAT = Field.text("what", 120);
    public static final Field<LocalDate> DATE = Field.date("date");

    /** The total given, always with its unit: a number in "mg" alone could be potency or weight and is refused. */
    public static final Field<Quantity> AMOUNT = Field.amount(
            "amount", List.of(Unit.INTERNATIONAL_UNIT, Unit.USP_UNIT, Unit.MILLIGRAM_POTENCY), "ENTRY-COURSE");

    private CourseFields() {}

    /** All of them, in the order of the screen. */
    public static List<Field<?>> all() {
        return List.of(WHAT, DATE, AMOUNT);
    }
}
