package org.pulseplan.desktop.paper;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where a PDF is to be saved. */
public interface PdfPicker {
    /**
     * The file to save to; empty where the user changed their mind.
     *
     * @param suggested a name to start from
     */
    Optional<Path> toSave(String suggested);
}
