package org.pulseplan.desktop.paper;

import org.pulseplan.desktop.CaseModel;
import org.pulseplan.sheet.ProtocolSheet;

/** The fifth step: the protocol sheet as it will print. */
public final class SheetScreen extends PaperScreen {
    public SheetScreen(CaseModel cases, PaperTools tools) {
        super("desktop.step.sheet", "protocol-sheet.pdf", cases, ProtocolSheet::of, tools);
    }
}
