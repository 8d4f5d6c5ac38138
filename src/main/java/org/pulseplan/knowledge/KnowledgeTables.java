package org.pulseplan.knowledge;

import java.util.List;

/** The tables of the knowledge base, each in its order. */
record KnowledgeTables(
        List<VolumeBand> volumeBands,
        List<RenalTable> renal,
        List<WindowOption> windows,
        List<Electrode> electrodes,
        List<ScreeningQuestion> screening,
        List<ChecklistItem> checklist,
        List<Choice> choices) {
    KnowledgeTables withChoices(List<Choice> changed) {
        return new KnowledgeTables(volumeBands, renal, windows, electrodes, screening, checklist, changed);
    }
}
