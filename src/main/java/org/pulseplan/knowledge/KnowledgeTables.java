package org.pulseplan.knowledge;

import java.util.List;
import java.util.function.UnaryOperator;

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

    /** The same tables with every fact in them replaced. */
    KnowledgeTables with(UnaryOperator<Fact> change) {
        return new KnowledgeTables(
                volumeBands.stream().map(band -> band.with(change)).toList(),
                renal.stream().map(table -> table.with(change)).toList(),
                windows.stream().map(window -> window.with(change)).toList(),
                electrodes.stream().map(electrode -> electrode.with(change)).toList(),
                screening,
                checklist,
                choices);
    }
}
