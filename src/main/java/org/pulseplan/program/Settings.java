package org.pulseplan.program;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * What this user chose for the program itself, such as its language: a small file in the user's folder, never about a
 * patient. A file that cannot be read counts as none: the program then starts as on the first day.
 */
public final class Settings {
    private static final String FILE = "settings.properties";

    private final Path folder;

    public Settings(Path folder) {
        this.folder = folder;
    }

    /** What was chosen, if anything. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(all().getProperty(name));
    }

    /** Keeps a choice; the file is replaced as a whole. Where that is not possible the log says so. */
    public void put(String name, String value) {
        Properties all = all();
        all.setProperty(name, value);
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "settings", ".tmp");
            try (Writer out = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
                all.store(out, null);
            }
            Files.move(written, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            ErrorCode.report(refused);
        }
    }

    private Properties all() {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            all.load(in);
        } catch (NoSuchFileException none) {
            return all;
        } catch (IOException | IllegalArgumentException unreadable) {
            ErrorCode.report(unreadable);
            return new Properties();
        }
        return all;
    }
}
