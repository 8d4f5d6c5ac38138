package org.pulseplan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.CaseStore;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.CaseText;
import org.pulseplan.plan.PlanDraft;

/**
 * Keeps cases in JSON files, as docs/case-file.md describes. Reading is all or nothing; saving never loses the file
 * that was there, never writes over a file it could not read, and never over one that changed since it was opened.
 */
public final class JsonCaseStore implements CaseStore, CaseText {
    private final CaseReader reader;
    private final Disk disk;
    private final Map<Path, String> seen = new HashMap<>();

    /**
     * @param entries reads what the file holds, with the ranges of the knowledge base
     * @param questions the ids of the screening questions of the knowledge base
     */
    public JsonCaseStore(EntryReader entries, Collection<String> questions) {
        this(entries, questions, new LocalDisk());
    }

    JsonCaseStore(EntryReader entries, Collection<String> questions, Disk disk) {
        this.reader = new CaseReader(entries, questions);
        this.disk = disk;
    }

    /** A case and the fingerprint of the file that it was read from. */
    public record Stored(PlanDraft draft, String fingerprint) {}

    @Override
    public PlanDraft open(Path file) throws CaseStoreException {
        return read(file).draft();
    }

    /** The case in this file, with the file's fingerprint. */
    public synchronized Stored read(Path file) throws CaseStoreException {
        byte[] content = content(file);
        try {
            Stored stored = new Stored(draft(content), Fingerprint.of(content));
            seen.put(key(file), stored.fingerprint());
            return stored;
        } catch (CaseFault fault) {
            throw new CaseStoreException(Phrase.of("store.open.refused", file.toString(), fault.phrase()));
        }
    }

    @Override
    public PlanDraft read(String name, byte[] content) throws CaseStoreException {
        try {
            return draft(content);
        } catch (CaseFault fault) {
            throw new CaseStoreException(Phrase.of("store.open.refused", name, fault.phrase()));
        }
    }

    @Override
    public synchronized void save(PlanDraft draft, Path file) throws CaseStoreException {
        byte[] content = checkedContent(draft, file);
        requireReplaceable(file);
        try {
            new SafeSave(disk).<CaseStoreException>replace(file, content, () -> previous(file));
        } catch (IOException failed) {
            long needed = 2L * content.length + CaseFormat.LONGEST_TEXT;
            throw notSaved(file, Trouble.writing(failed, disk, folder(file), needed));
        }
        seen.put(key(file), Fingerprint.of(content));
    }

    private byte[] content(Path file) throws CaseStoreException {
        if (!Files.exists(file)) {
            throw new CaseStoreException(Phrase.of("store.open.gone", file.toString()));
        }
        if (!Files.isRegularFile(file)) {
            throw new CaseStoreException(Phrase.of("store.open.folder", file.toString()));
        }
        try {
            return withinBounds(disk.read(file, CaseFormat.LONGEST_FILE + 1), file);
        } catch (AccessDeniedException denied) {
            throw new CaseStoreException(Phrase.of("store.open.denied", file.toString()));
        } catch (IOException failed) {
            throw new CaseStoreException(Phrase.of("store.open.failed", file.toString(), Trouble.words(failed)));
        }
    }

    private static byte[] withinBounds(byte[] content, Path file) throws CaseStoreException {
        if (content.length > CaseFormat.LONGEST_FILE) {
            throw new CaseStoreException(Phrase.of("store.open.large", file.toString(), CaseFormat.LONGEST_FILE));
        }
        return content;
    }

    private PlanDraft draft(byte[] content) {
        return reader.read(decoded(content));
    }

    /** Some editors put a mark before the text; it says nothing. */
    private static String decoded(byte[] content) {
        String read = Utf8.text(content);
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    @Override
    public byte[] write(PlanDraft draft) throws CaseStoreException {
        try {
            return checked(draft);
        } catch (CaseFault fault) {
            throw new CaseStoreException(Phrase.of("store.save.content", fault.phrase()));
        }
    }

    private byte[] checkedContent(PlanDraft draft, Path file) throws CaseStoreException {
        try {
            return checked(draft);
        } catch (CaseFault fault) {
            throw notSaved(file, Phrase.of("store.save.content", fault.phrase()));
        }
    }

    /** The case as bytes, proved to give the same case back before anything is kept. */
    private byte[] checked(PlanDraft draft) {
        String text = CaseWriter.write(draft);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (content.length > CaseFormat.LONGEST_FILE) {
            throw new CaseFault("", 1, 1, Phrase.of("store.items.many", content.length, CaseFormat.LONGEST_FILE));
        }
        if (!CaseWriter.write(draft(content)).equals(text)) {
            throw new CaseFault("", 1, 1, Phrase.of("store.digits.lost"));
        }
        return content;
    }

    private static void requireReplaceable(Path file) throws CaseStoreException {
        if (Files.isSymbolicLink(file)) {
            throw notSaved(file, Phrase.of("store.save.link"));
        }
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw notSaved(file, Phrase.of("store.save.folder"));
        }
        if (there && !Files.isWritable(file)) {
            throw notSaved(file, Phrase.of("store.save.denied"));
        }
        if (!Files.isDirectory(folder(file))) {
            throw notSaved(file, Phrase.of("store.save.gone"));
        }
    }

    /** What is on disk now; refused where it is not what was opened, or not a case. */
    private byte @Nullable [] previous(Path file) throws IOException, CaseStoreException {
        if (!Files.exists(file)) {
            return null;
        }
        byte[] previous = disk.read(file, CaseFormat.LONGEST_FILE + 1);
        String opened = seen.get(key(file));
        if (opened != null && !opened.equals(Fingerprint.of(previous))) {
            throw notSaved(file, Phrase.of("store.save.changed"));
        }
        if (opened == null) {
            requireCase(previous, file);
        }
        return previous;
    }

    private void requireCase(byte[] content, Path file) throws CaseStoreException {
        try {
            draft(content);
        } catch (CaseFault notOurs) {
            throw notSaved(file, Phrase.of("store.save.unreadable"));
        }
    }

    private static CaseStoreException notSaved(Path file, Phrase why) {
        return new CaseStoreException(Phrase.of("store.save.failed", file.toString(), why));
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
