package org.pulseplan.program;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a system keeps a kind of a user's files.
 *
 * @param windows the variable that names the folder on Windows
 * @param xdg the variable that names it elsewhere
 * @param usual where it is in the user's home without either
 */
record UserFolder(String windows, String xdg, String usual) {

    /** @param property the system property by which another folder is taken */
    Path path(String property) {
        String set = System.getProperty(property);
        return set == null || set.isBlank()
                ? of(System.getenv(), Path.of(System.getProperty("user.home")))
                : Path.of(set);
    }

    Path of(Map<String, String> environment, Path home) {
        String onWindows = environment.get(windows);
        String elsewhere = environment.get(xdg);
        Path folder = onWindows != null
                ? Path.of(onWindows)
                : elsewhere != null && !elsewhere.isBlank() ? Path.of(elsewhere) : home.resolve(usual);
        return folder.resolve("pulseplan");
    }
}
