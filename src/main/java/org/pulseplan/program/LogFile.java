package org.pulseplan.program;

import java.nio.file.Path;
import java.util.Map;

/** Where the program writes down unexpected errors: a file of this user, never with a patient's data. */
public final class LogFile {
    /** The system property by which the log's configuration finds the file. */
    public static final String PROPERTY = "pulseplan.log";

    private LogFile() {}

    /** Tells the log where to write; before the first line is logged. */
    public static void settle() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(
                    PROPERTY,
                    of(System.getenv(), Path.of(System.getProperty("user.home")))
                            .toString());
        }
    }

    /** The file that was settled on. */
    public static String path() {
        return System.getProperty(PROPERTY, "pulseplan.log");
    }

    static Path of(Map<String, String> environment, Path home) {
        String windows = environment.get("LOCALAPPDATA");
        String state = environment.get("XDG_STATE_HOME");
        Path folder = windows != null
                ? Path.of(windows)
                : state != null && !state.isBlank() ? Path.of(state) : home.resolve(".local/state");
        return folder.resolve("pulseplan").resolve("pulseplan.log");
    }
}
