package org.pulseplan.desktop.plan;

import java.util.List;

/**
 * The prescribed dose in words.
 *
 * @param stopped that the plan is stopped and the dose must not be given; empty where nothing stops it or there is no dose
 * @param headline drug, route and dose with its unit in words; that there is none, where there is none
 * @param readBack the dose spelled out; empty where there is none
 * @param known whether there is a dose
 * @param preparation volume to draw up, concentration, vials
 * @param working the arithmetic, step by step
 * @param reasons why there is no dose
 * @param cumulative the lifetime total of bleomycin with this session, or why it is not known
 * @param cumulativeWorking its arithmetic
 */
record DoseText(
        String stopped,
        String headline,
        String readBack,
        boolean known,
        List<String> preparation,
        List<String> working,
        List<String> reasons,
        String cumulative,
        List<String> cumulativeWorking) {
    DoseText {
        preparation = List.copyOf(preparation);
        working = List.copyOf(working);
        reasons = List.copyOf(reasons);
        cumulativeWorking = List.copyOf(cumulativeWorking);
    }
}
