package org.pulseplan.desktop.bodychart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pulseplan.bodychart.BodyChart;
import org.pulseplan.bodychart.RegionShape;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.text.Language;

/** Says the regions of the chart, and what lies in them. */
final class RegionWords {
    private final BodyChart chart;
    private final Language language;

    RegionWords(BodyChart chart, Language language) {
        this.chart = chart;
        this.language = language;
    }

    /** "chest wall, right, front". */
    String name(ChartRegion region) {
        return language.text("chartview.region", region.site(), region.side(), region.face());
    }

    /** The region with its code, its lesions and whether it was irradiated, as a screen reader says it. */
    String whole(ChartRegion region, PlanDraft draft) {
        List<String> parts = new ArrayList<>();
        parts.add(name(region));
        List<Integer> lesions = lesions(region, draft);
        if (!lesions.isEmpty()) {
            parts.add(language.text(
                    lesions.size() == 1 ? "chartview.lesion" : "chartview.lesions",
                    lesions.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (draft.irradiated().contains(region)) {
            parts.add(language.text("chartview.irradiated"));
        }
        parts.add(code(region));
        return String.join(". ", parts);
    }

    private String code(ChartRegion region) {
        return chart.shape(region)
                .flatMap(RegionShape::snomed)
                .map(code -> language.text("chartview.coded", code))
                .orElseGet(() -> language.text("chartview.notCoded"));
    }

    private static List<Integer> lesions(ChartRegion region, PlanDraft draft) {
        return draft.lesions().stream()
                .filter(lesion -> lesion.position()
                        .filter(at -> at.region().equals(region))
                        .isPresent())
                .map(LesionDraft::number)
                .toList();
    }
}
