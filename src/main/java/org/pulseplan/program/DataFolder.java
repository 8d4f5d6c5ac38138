package org.pulseplan.program;

import java.nio.file.Path;

/** Where the records of this user's workplace lie: patient data, sealed. The settings, with the key, lie elsewhere. */
public final class DataFolder {
    /** The system property by which another folder is taken. */
    public static final String PROPERTY = "pulseplan.data";

    private static final UserFolder FOLDER = new UserFolder("LOCALAPPDATA", "XDG_DATA_HOME", ".local/share");

    private DataFolder() {}

    public static Path path() {
        return FOLDER.path(PROPERTY);
    }
}
