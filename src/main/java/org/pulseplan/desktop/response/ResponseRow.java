package org.pulseplan.desktop.response;

import java.util.List;
import java.util.Optional;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.LesionResponse;

/**
 * One lesion in the comparison.
 *
 * @param number the lesion's number
 * @param name number and site in words
 * @param size its two diameters in words, or that they are missing
 * @param longest the longest diameter, where it is known
 * @param response the prediction, where it can be made
 * @param lanes the intervals to draw; empty where there is no prediction
 * @param reasons why there is no prediction; empty where there is one
 * @param outside whether the lesion lies outside what was studied, so that the prediction only extrapolates
 */
public record ResponseRow(
        int number,
        String name,
        String size,
        Optional<Millimetres> longest,
        Optional<LesionResponse> response,
        List<Lane> lanes,
        List<String> reasons,
        boolean outside) {
    public ResponseRow {
        lanes = List.copyOf(lanes);
        reasons = List.copyOf(reasons);
    }

    /** The row as it is read aloud. */
    public String spoken() {
        String said = lanes.isEmpty()
                ? String.join(" ", reasons)
                : lanes.stream().map(Lane::spoken).reduce((a, b) -> a + " " + b).orElse("");
        return name + ", " + size + ". " + said;
    }
}
