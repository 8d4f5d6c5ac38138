package org.pulseplan.program;

import java.nio.file.Path;
import java.util.Map;

/** Where this user's settings lie: the site profile in use, confirmed keys, the own key. Never patient data. */
public final class ConfigFolder {
    /** The system property by which another folder is taken. */
    public static final String PROPERTY = "pulseplan.config";

    private ConfigFolder() {}

    public static Path path() {
        String set = System.getProperty(PROPERTY);
        return set == null || set.isBlank()
                ? of(System.getenv(), Path.of(System.getProperty("user.home")))
                : Path.of(set);
    }

    static Path of(Map<String, String> environment, Path home) {
        String windows = environment.get("APPDATA");
        String config = environment.get("XDG_CONFIG_HOME");
        Path folder = windows != null
                ? Path.of(windows)
                : config != null && !config.isBlank() ? Path.of(config) : home.resolve(".config");
        return folder.resolve("pulseplan");
    }
}
