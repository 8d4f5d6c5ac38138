package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;

/**
 * What the body chart asks for: that mark and table name the same place (rule CHART-01), and whether a lesion in a region
 * that was irradiated was irradiated itself (rule CHART-FIELD).
 */
final class ChartFindings {
    private final PlanDraft draft;
    private final Consulted consulted;
    private final List<Finding> findings = new ArrayList<>();

    ChartFindings(PlanDraft draft, Consulted consulted) {
        this.draft = draft;
        this.consulted = consulted;
    }

    List<Finding> all() {
        for (LesionDraft lesion : draft.lesions()) {
            lesion.position().ifPresent(position -> {
                elsewhere(lesion, position);
                inField(lesion, position);
            });
        }
        return List.copyOf(findings);
    }

    private void elsewhere(LesionDraft lesion, ChartPosition position) {
        consulted.cite("CHART-01");
        if (!position.agreesWith(lesion)) {
            ChartRegion marked = position.region();
            boolean site = lesion.entries().get(LesionFields.SITE).is(marked.site());
            findings.add(Findings.stop(
                    "CHART-01",
                    place(lesion, site ? LesionFields.SIDE : LesionFields.SITE),
                    "chartDiffers",
                    lesion.number(),
                    marked.site(),
                    marked.side(),
                    said(lesion.entries(), LesionFields.SITE),
                    said(lesion.entries(), LesionFields.SIDE)));
        }
    }

    private void inField(LesionDraft lesion, ChartPosition position) {
        if (!draft.irradiated().contains(position.region())) {
            return;
        }
        consulted.cite("CHART-FIELD");
        Entry<Answer> answer = lesion.entries().get(LesionFields.IRRADIATED);
        Place place = place(lesion, LesionFields.IRRADIATED);
        if (answer.known().isEmpty()) {
            findings.add(Findings.caution("CHART-FIELD", place, "fieldAsks", lesion.number()));
        } else if (!answer.is(Answer.YES)) {
            findings.add(Findings.note(
                    "CHART-FIELD",
                    place,
                    "fieldDenied",
                    lesion.number(),
                    answer.known().get()));
        }
    }

    private static Place place(LesionDraft lesion, Field<?> field) {
        return Place.lesion(lesion.number(), field.id());
    }

    private static Object said(Entries entries, Field<? extends Enum<?>> field) {
        return entries.known(field).<Object>map(value -> value).orElse(Phrase.of("findings.chartNothing"));
    }
}
