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

    SystemFilePicker(Window owner, Language language) {
        this.owner = owner;
        this.language = language;
    }

    @Override
    public Optional<Path> toOpen() {
        return Optional.ofNullable(chooser("desktop.files.openTitle").showOpenDialog(owner))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(String suggested) {
        FileChooser chooser = chooser("desktop.files.saveTitle");
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(language.text("desktop.files.kind"), "*.json"));
        return chooser;
    }
}
