package org.pulseplan.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pulseplan.text.Language;

/** Asks for a file with the system's own dialog. */
final class SystemFilePicker implements FilePicker {
    private final Window owner;
    private final Language language;
    private final String texts;
    private final String pattern;

    /** @param texts the beginning of the keys of the dialog's texts */
    SystemFilePicker(Window owner, Language language, String texts) {
        this(owner, language, texts, "*.json");
    }

    /** @param pattern the names of the files that are offered */
    SystemFilePicker(Window owner, Language language, String texts, String pattern) {
        this.pattern = pattern;
        this.owner = owner;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public Optional<Path> toOpen() {
        return Optional.ofNullable(chooser(".openTitle").showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(String suggested) {
        FileChooser chooser = chooser(".saveTitle");
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.text(texts + title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(language.text(texts + ".kind"), pattern));
        return chooser;
    }
}
