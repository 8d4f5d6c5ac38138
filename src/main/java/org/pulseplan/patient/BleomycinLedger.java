package org.pulseplan.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Quantity;

/**
 * The bleomycin of a lifetime before this session, course by course as a ledger: what was entered in which unit, what it
 * is in international units, and what it adds up to. Every route counts in full (rule CUM-08).
 *
 * @param rows in the order in which they were entered; empty where there was no earlier bleomycin
 */
public record BleomycinLedger(List<Row> rows) {
    public BleomycinLedger {
        rows = List.copyOf(rows);
    }

    /**
     * One earlier course.
     *
     * @param number its number on the screen, from 1
     * @param what what the course was, as entered; empty where nothing was entered
     * @param date when it was given, where it was entered
     * @param entered the amount in the unit in which it was entered
     * @param converted the amount in international units
     * @param runningTotal this and all rows before it
     */
    public record Row(
            int number,
            String what,
            Optional<LocalDate> date,
            Quantity entered,
            InternationalUnits converted,
            InternationalUnits runningTotal) {}

    /** All rows together. */
    public InternationalUnits total() {
        return rows.isEmpty()
                ? new InternationalUnits(0)
                : rows.get(rows.size() - 1).runningTotal();
    }
}
