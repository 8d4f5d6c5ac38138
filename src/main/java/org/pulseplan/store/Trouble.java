package org.pulseplan.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pulseplan.entry.Phrase;

/** Says in the user's words why a disk refused. */
final class Trouble {
    private Trouble() {}

    /** @param needed the bytes that were to be written into the folder */
    static Phrase writing(IOException failed, Disk disk, Path folder, long needed) {
        if (failed instanceof NoSuchFileException) {
            return Phrase.of("store.save.gone");
        }
        if (failed instanceof AccessDeniedException) {
            return Phrase.of("store.save.denied");
        }
        return full(disk, folder, needed) ? Phrase.of("store.save.full") : other(failed);
    }

    private static Phrase other(IOException failed) {
        return Phrase.of("store.save.other", words(failed));
    }

    /** What the computer's own system says of it. */
    static String words(IOException failed) {
        String said = failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
        return said == null ? failed.getClass().getSimpleName() : CasePath.shown(said);
    }

    private static boolean full(Disk disk, Path folder, long needed) {
        try {
            return disk.room(folder) < needed;
        } catch (IOException unknown) {
            return false;
        }
    }
}
