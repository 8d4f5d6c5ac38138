package org.pulseplan.lesion;

import java.util.Locale;

/**
 * A region of the body chart: which site on which side, seen from where.
 *
 * @param side the patient's side
 */
public record ChartRegion(ChartFace face, Site site, Side side) {
    /** A name for tests and the stylesheet: {@code front-chest-wall-right}. */
    public String id() {
        return (face + "-" + site + "-" + side).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
