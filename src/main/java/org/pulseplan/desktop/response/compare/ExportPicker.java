package org.pulseplan.desktop.response.compare;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user where the comparison is to be saved. */
public interface ExportPicker {
    /**
     * The file to save to; empty where the user changed their mind.
     *
     * @param suggested a name to start from
     */
    Optional<Path> toSave(ExportKind kind, String suggested);
}
