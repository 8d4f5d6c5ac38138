package org.pulseplan.desktop;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file. */
public interface FilePicker {
    /** The case file to open; empty where the user changed their mind. */
    Optional<Path> toOpen();

    /**
     * The file to save the case to; empty where the user changed their mind.
     *
     * @param suggested a name to start from
     */
    Optional<Path> toSave(String suggested);
}
