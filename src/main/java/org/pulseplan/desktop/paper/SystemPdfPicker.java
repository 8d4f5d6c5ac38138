package org.pulseplan.desktop.paper;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pulseplan.text.Language;

/** Asks with the system's own dialog. */
public final class SystemPdfPicker implements PdfPicker {
    private final Window owner;
    private final Language language;

    public SystemPdfPicker(Window owner, Language language) {
        this.owner = owner;
        this.language = language;
    }

    @Override
    public Optional<Path> toSave(String suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.text("paperview.save.title"));
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(language.text("paperview.save.kind"), "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
