package org.pulseplan.program;

import java.nio.file.Path;
import java.util.Map;

/** Where the program writes down unexpected errors: a file of this user, never with a patient's data. */
public final class LogFile {
    /** The system property by which the log's configuration finds the file. */
    public static final String PROPERTY = "pulseplan.log";

    private static final UserFolder FOLDER = new UserFolder("LOCALAPPDATA", "XDG_STATE_HOME", ".local/state");

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
        return FOLDER.of(environment, home).resolve("pulseplan.log");
    }
}
