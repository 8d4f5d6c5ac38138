package org.pulseplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.pulseplan.entry.Phrase;
import org.pulseplan.program.ConfigFolder;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.response.own.OwnModelFiles;
import org.pulseplan.response.own.OwnModelRefused;
import org.pulseplan.response.own.OwnModelText;

/**
 * Keeps the own model in use in this user's configuration folder, in a file of its own. The shipped model is part of the
 * program and is not touched here.
 */
public final class OwnModelFolder implements OwnModelFiles {
    private static final String ACTIVE = "own-response-model.json";
    private static final int LONGEST_MODEL = 40_000_000;
    private static final int LONGEST_OUTCOMES = 100_000_000;

    private final Path folder;
    private final Supplier<OwnModelText> text;
    private final Disk disk;

    /**
     * @param folder the configuration folder; made when a model is first taken into use
     * @param text reads models; asked for only where there is one
     */
    public OwnModelFolder(Path folder, Supplier<OwnModelText> text) {
        this(folder, text, new LocalDisk());
    }

    OwnModelFolder(Path folder, Supplier<OwnModelText> text, Disk disk) {
        this.folder = folder;
        this.text = text;
        this.disk = disk;
    }

    /** The models of this user, with the evidence of this program. */
    public static OwnModelFolder ofThisUser() {
        return new OwnModelFolder(
                ConfigFolder.path(),
                () -> new OwnModelText(StoredResponseModel.evidence(), StoredResponseModel.definitions()));
    }

    @Override
    public ActiveModel active() {
        Path file = folder.resolve(ACTIVE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new ActiveModel.Shipped();
        }
        try {
            return new ActiveModel.Own(text.get().read(content(file, LONGEST_MODEL)));
        } catch (OwnModelRefused refused) {
            return new ActiveModel.Refused(refused.reason());
        }
    }

    @Override
    public void use(OwnModel model) throws OwnModelRefused {
        write(model, folder.resolve(ACTIVE));
    }

    @Override
    public void useShipped() throws OwnModelRefused {
        Path file = folder.resolve(ACTIVE);
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                disk.replace(file, SafeSave.backup(file));
            }
        } catch (IOException failed) {
            throw refused(file, Trouble.writing(failed, disk, folder, 0));
        }
    }

    @Override
    public OwnModel read(Path file) throws OwnModelRefused {
        try {
            return text.get().read(content(file, LONGEST_MODEL));
        } catch (OwnModelRefused refused) {
            throw refused(file, refused.reason());
        }
    }

    /** What is written is read back first: what could not be used here must not take the place of what can. */
    @Override
    public void write(OwnModel model, Path file) throws OwnModelRefused {
        byte[] content = text.get().write(model.local(), model.origin());
        if (!text.get().read(content).name().equals(model.name())) {
            throw refused(file, Phrase.of("ownmodel.changed"));
        }
        SafeSave save = new SafeSave(disk);
        try {
            save.withFolder(file, content, LONGEST_MODEL);
        } catch (IOException failed) {
            throw new OwnModelRefused(save.refusal(file, failed, content.length));
        }
    }

    @Override
    public byte[] outcomes(Path file) throws OwnModelRefused {
        try {
            return content(file, LONGEST_OUTCOMES);
        } catch (OwnModelRefused refused) {
            throw refused(file, refused.reason());
        }
    }

    private byte[] content(Path file, int longest) throws OwnModelRefused {
        try {
            if (!Files.isRegularFile(file)) {
                throw new OwnModelRefused(Phrase.of("ownmodel.gone"));
            }
            byte[] content = disk.read(file, longest + 1);
            if (content.length > longest) {
                throw new OwnModelRefused(Phrase.of("ownmodel.large", longest));
            }
            return content;
        } catch (IOException failed) {
            throw new OwnModelRefused(Phrase.of("ownmodel.unreadable", Trouble.words(failed)));
        }
    }

    private static OwnModelRefused refused(Path file, Phrase why) {
        return new OwnModelRefused(Phrase.of("ownmodel.refused", file.toString(), why));
    }
}
