package org.pulseplan.desktop.paper;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.pulseplan.sheet.DocumentWriter;
import org.pulseplan.sheet.Edition;
import org.pulseplan.sheet.PageViewer;
import org.pulseplan.sheet.Printing;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/**
 * What the paper steps need from outside.
 *
 * @param edition version, time and paper of a document that is made now
 * @param selfTest changes when a self-test begins or ends: what was made before is made anew
 * @param picker asks where a PDF goes
 * @param offered the languages that a paper can be made in
 * @param spoken the language that papers are made in; the same for all
 * @param background runs the work with documents, one task at a time; not the one that plans
 * @param window runs on the window's thread
 */
public record PaperTools(
        DocumentWriter writer,
        PageViewer viewer,
        Printing printing,
        Supplier<Edition> edition,
        ObservableValue<?> selfTest,
        PdfPicker picker,
        List<Tongue> offered,
        ObjectProperty<Tongue> spoken,
        Executor background,
        Executor window,
        Language language) {
    public PaperTools {
        offered = List.copyOf(offered);
    }

    /** The language that papers are made in now. */
    Language onPaper() {
        return language.in(spoken.get());
    }
}
