package org.pulseplan.program;

import java.nio.file.Path;
import java.util.Map;

/** Where this user's settings lie: the site profile in use, confirmed keys, the own key. Never patient data. */
public final class ConfigFolder {
    /** The system property by which another folder is taken. */
    public static final String PROPERTY = "pulseplan.config";

    private static final UserFolder FOLDER = new UserFolder("APPDATA", "XDG_CONFIG_HOME", ".config");

    private ConfigFolder() {}

    public static Path path() {
        return FOLDER.path(PROPERTY);
    }

    static Path of(Map<String, String> environment, Path home) {
        return FOLDER.of(environment, home);
    }
}
