package org.pulseplan.desktop.response;

import java.util.List;

/**
 * All lesions of the patient together.
 *
 * @param lanes the probability that every lesion responds; empty where it cannot be predicted
 * @param expected how many lesions are expected to respond, in sentences
 * @param reasons why there is no prediction; empty where there is one
 */
public record WholePatient(List<Lane> lanes, List<String> expected, List<String> reasons) {
    public WholePatient {
        lanes = List.copyOf(lanes);
        expected = List.copyOf(expected);
        reasons = List.copyOf(reasons);
    }
}
