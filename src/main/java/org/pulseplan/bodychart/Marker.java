package org.pulseplan.bodychart;

import java.util.List;
import org.pulseplan.lesion.ChartPoint;

/**
 * A lesion's number as it stands on a view of the chart; or, where a region holds more numbers than find room there, how
 * many there are.
 *
 * @param lesions the numbers of the lesions, as in the table; more than one where they stand together
 * @param exact whether the lesion was marked at a point, and not only in a region
 * @param spot where the lesion is, or the middle of its region
 * @param disc where the number stands: at the spot, or as near to it as others leave room
 */
public record Marker(List<Integer> lesions, boolean exact, ChartPoint spot, ChartPoint disc) {
    public Marker {
        lesions = List.copyOf(lesions);
    }

    /** Whether the number had to move away from its spot, so that a line leads to it. */
    public boolean moved() {
        return !disc.equals(spot);
    }

    /** Whether it stands for several lesions. */
    public boolean together() {
        return lesions.size() > 1;
    }

    /** What is written in it: the number, or how many there are. */
    public String text() {
        return together() ? "\u00d7" + lesions.size() : String.valueOf(lesions.get(0));
    }
}
