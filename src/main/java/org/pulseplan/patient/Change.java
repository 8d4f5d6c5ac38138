package org.pulseplan.patient;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.quantity.Percent;
import org.pulseplan.quantity.Quantity;

/**
 * How far a measurement of today is from the same measurement in the last record.
 *
 * @param before in the last record
 * @param now today
 * @param by the difference in per cent of what it was before; rounded up to hundredths, so that what lies above a limit
 *     is never said to be equal to it
 * @param <Q> what was measured
 */
public record Change<Q extends Quantity>(Q before, Q now, Percent by) {
    private static final int HUNDREDTHS = 2;

    /** What two doubles may differ by though they stand for the same number. */
    private static final MathContext NOISE = new MathContext(10);

    static <Q extends Quantity> Computed<Change<Q>> between(Q before, Q now) {
        BigDecimal was = BigDecimal.valueOf(before.value());
        BigDecimal share = BigDecimal.valueOf(now.value())
                .subtract(was)
                .abs()
                .movePointRight(2)
                .divide(was, NOISE)
                .setScale(HUNDREDTHS, RoundingMode.UP);
        Change<Q> change = new Change<>(before, now, new Percent(share.doubleValue()));
        return Computed.of(change, Phrase.of("workings.change", before, now, change.by, change.direction()));
    }

    /** "More" or "less", to stand behind the number. */
    public Phrase direction() {
        return Phrase.of(now.value() < before.value() ? "workings.less" : "workings.more");
    }

    boolean above(Percent limit) {
        return by.value() > limit.value();
    }
}
