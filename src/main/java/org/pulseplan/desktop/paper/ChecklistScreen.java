package org.pulseplan.desktop.paper;

import org.pulseplan.desktop.CaseModel;
import org.pulseplan.sheet.Checklist;

/** The sixth step: the pre-treatment checklist as it will print. */
public final class ChecklistScreen extends PaperScreen {
    public ChecklistScreen(CaseModel cases, PaperTools tools) {
        super("desktop.step.checklist", "checklist.pdf", cases, Checklist::of, tools);
    }
}
