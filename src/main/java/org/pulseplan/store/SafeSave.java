package org.pulseplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Phrase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a file so that at every moment, whatever fails, there is either the old file or the new one, whole. The
 * one before is kept beside it with ".bak" behind its name.
 */
final class SafeSave {
    private static final Logger LOG = LoggerFactory.getLogger(SafeSave.class);

    private final Disk disk;

    SafeSave(Disk disk) {
        this.disk = disk;
    }

    /** Looks at the file that is about to be replaced and refuses by throwing; null where there is none yet. */
    @FunctionalInterface
    interface Guard<E extends Exception> {
        byte @Nullable [] previous() throws IOException, E;
    }

    /** @param guard asked last of all before the replacement, so that a change by someone else is seen */
    <E extends Exception> void replace(Path file, byte[] content, Guard<E> guard) throws IOException, E {
        Path fresh = temporary(file);
        Path old = temporary(file);
        try {
            disk.create(fresh, content);
            byte[] previous = guard.previous();
            if (previous != null) {
                disk.create(old, previous);
                disk.replace(old, backup(file));
            }
            disk.replace(fresh, file);
        } finally {
            remove(fresh);
            remove(old);
        }
    }

    /** Replaces a file whatever it holds, at most so many bytes of it; its folder is made where there is none. */
    void withFolder(Path file, byte[] content, int longest) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        this.<IOException>replace(file, content, () -> Files.isRegularFile(file) ? disk.read(file, longest) : null);
    }

    /** Why this file could not be written, in the user's words. */
    Phrase refusal(Path file, IOException failed, long needed) {
        Path folder = file.toAbsolutePath().getParent();
        return Phrase.of(
                "store.save.failed",
                file.toString(),
                Trouble.writing(failed, disk, folder == null ? file : folder, needed));
    }

    static Path backup(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    static Path temporary(Path beside) {
        return beside.resolveSibling(".pulseplan-" + UUID.randomUUID() + ".tmp");
    }

    private void remove(Path temporary) {
        try {
            disk.remove(temporary);
        } catch (IOException stays) {
            LOG.warn("a temporary file could not be removed");
        }
    }
}
