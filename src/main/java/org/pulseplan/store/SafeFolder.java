package org.pulseplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.entry.Phrase;

/**
 * Writes several files that belong together into one folder: all of them or none. Where one cannot be written, those
 * that stood there before stand there again.
 */
public final class SafeFolder {
    private final Disk disk;

    public SafeFolder() {
        this(new LocalDisk());
    }

    SafeFolder(Disk disk) {
        this.disk = disk;
    }

    /** What went wrong, in the user's words; nothing was written. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Phrase reason;

        Refused(Phrase reason) {
            super(reason.key());
            this.reason = reason;
        }

        public Phrase reason() {
            return reason;
        }
    }

    /** @param contents by file name; the folder is made where there is none */
    public void write(Path folder, Map<String, byte[]> contents) throws Refused {
        long needed =
                contents.values().stream().mapToLong(content -> content.length).sum();
        try {
            requireFolder(folder);
            requireReplaceable(folder, contents);
            replaceAll(folder, contents);
        } catch (IOException failed) {
            Phrase why = Trouble.writing(failed, disk, folder, needed);
            throw new Refused(Phrase.of("store.folder.failed", folder.toString(), why));
        }
    }

    /** A link to a folder is as good as the folder. */
    private static void requireFolder(Path folder) throws IOException, Refused {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw new Refused(Phrase.of("store.folder.failed", folder.toString(), Phrase.of("store.folder.file")));
        }
        Files.createDirectories(folder);
    }

    private static void requireReplaceable(Path folder, Map<String, byte[]> contents) throws Refused {
        for (String name : contents.keySet()) {
            Path file = folder.resolve(name);
            boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !plain) {
                throw new Refused(Phrase.of("store.folder.failed", file.toString(), Phrase.of("store.save.folder")));
            }
        }
    }

    private void replaceAll(Path folder, Map<String, byte[]> contents) throws IOException {
        Batch batch = new Batch();
        try {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                batch.create(folder.resolve(content.getKey()), content.getValue());
            }
            batch.setOldAside();
            batch.place();
        } catch (IOException failed) {
            batch.undo(failed);
            throw failed;
        }
        batch.forgetOld();
    }

    /** The files of one run, and how far each has come. */
    private final class Batch {
        private final Map<Path, Path> fresh = new LinkedHashMap<>();
        private final Map<Path, Path> old = new LinkedHashMap<>();
        private final List<Path> placed = new ArrayList<>();

        void create(Path file, byte[] content) throws IOException {
            Path temporary = SafeSave.temporary(file);
            fresh.put(file, temporary);
            disk.create(temporary, content);
        }

        void setOldAside() throws IOException {
            for (Path file : fresh.keySet()) {
                if (Files.exists(file)) {
                    Path aside = SafeSave.temporary(file);
                    disk.replace(file, aside);
                    old.put(file, aside);
                }
            }
        }

        void place() throws IOException {
            for (Map.Entry<Path, Path> one : fresh.entrySet()) {
                disk.replace(one.getValue(), one.getKey());
                placed.add(one.getKey());
            }
        }

        /** Every step is tried, whatever the one before came to. */
        void undo(IOException cause) {
            fresh.values().forEach(temporary -> attempt(() -> disk.remove(temporary), cause));
            placed.forEach(file -> attempt(() -> disk.remove(file), cause));
            old.forEach((file, aside) -> attempt(() -> disk.replace(aside, file), cause));
        }

        /** The new files stand; an old one that cannot be removed under its temporary name does no harm. */
        void forgetOld() {
            old.values().forEach(aside -> attempt(() -> disk.remove(aside), new IOException("leftover")));
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void attempt(Step step, IOException cause) {
        try {
            step.run();
        } catch (IOException also) {
            cause.addSuppressed(also);
        }
    }
}
