package org.pulseplan.program;

import java.nio.file.Path;
import java.util.Map;

/** Where the records of this user's workplace lie: patient data, sealed. The settings, with the key, lie elsewhere. */
public final class DataFolder {
    /** The system property by which another folder is taken. */
    public static final String PROPERTY = "pulseplan.data";

    private DataFolder() {}

    public static Path path() {
        String set = System.getProperty(PROPERTY);
        return set == null || set.isBlank()
                ? of(System.getenv(), Path.of(System.getProperty("user.home")))
                : Path.of(set);
    }

    static Path of(Map<String, String> environment, Path home) {
        String windows = environment.get("LOCALAPPDATA");
        String data = environment.get("XDG_DATA_HOME");
        Path folder = windows != null
                ? Path.of(windows)
                : data != null && !data.isBlank() ? Path.of(data) : home.resolve(".local/share");
        return folder.resolve("pulseplan");
    }
}
