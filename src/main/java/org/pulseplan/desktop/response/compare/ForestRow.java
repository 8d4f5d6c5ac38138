package org.pulseplan.desktop.response.compare;

import java.util.List;
import java.util.Optional;
import org.pulseplan.desktop.response.Lane;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Preference;

/**
 * One lesion in the forest plot.
 *
 * @param code the lesion without a name: its number, with the patient's letter where several patients are compared
 * @param name the code and the site
 * @param site the site in words; empty where none was entered
 * @param size both diameters in words
 * @param plan the lesion in its own case
 * @param response the prediction, where there is one
 * @param lane its interval, where there is one
 * @param reasons why there is none
 * @param outside whether it lies outside what was studied
 * @param against how it compares with the lesion that was chosen for it; empty while none is
 * @param compared the same in words
 */
record ForestRow(
        LesionKey key,
        String code,
        String name,
        String site,
        String size,
        LesionPlan plan,
        Optional<LesionResponse> response,
        Optional<Lane> lane,
        List<String> reasons,
        boolean outside,
        Optional<Preference> against,
        String compared) {
    ForestRow {
        reasons = List.copyOf(reasons);
    }

    Optional<Millimetres> longest() {
        return plan.size().known().map(size -> size.longest());
    }

    ForestRow against(Optional<Preference> preference, String words) {
        return new ForestRow(key, code, name, site, size, plan, response, lane, reasons, outside, preference, words);
    }
}
