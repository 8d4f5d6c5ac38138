package org.pulseplan.desktop.response.compare;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pulseplan.text.Language;

/** Asks with the system's own dialog. */
public final class SystemExportPicker implements ExportPicker {
    private final Window owner;
    private final Language language;

    public SystemExportPicker(Window owner, Language language) {
        this.owner = owner;
        this.language = language;
    }

    @Override
    public Optional<Path> toSave(ExportKind kind, String suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.text("compareview.export." + kind.name()));
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        language.text("compareview.export." + kind.name() + ".kind"), "*" + kind.ending()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
