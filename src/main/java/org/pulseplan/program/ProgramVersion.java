package org.pulseplan.program;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this program, as the build wrote it; printed on every sheet. */
public final class ProgramVersion {
    private static final String FILE = "version.properties";

    private ProgramVersion() {}

    public static String current() {
        Properties build = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + FILE);
            }
            build.load(in);
        } catch (IOException damaged) {
            throw new IllegalStateException("the program is damaged: " + FILE, damaged);
        }
        return build.getProperty("version");
    }
}
