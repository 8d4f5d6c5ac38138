package org.pulseplan.desktop.response.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.pulseplan.desktop.part.WholeFile;
import org.pulseplan.entry.Phrase;
import org.pulseplan.program.ErrorCode;
import org.pulseplan.sheet.FigureWriter;
import org.pulseplan.sheet.UnprintableException;
import org.pulseplan.text.Language;

/** Saves the comparison as it stands, in the background; without names until the user wants them. */
final class ExportModel {
    private static final String NAME = "response-comparison";

    private final CompareModel model;
    private final ExportPicker picker;
    private final Language language;
    private final FigureWriter pdf;
    private final Supplier<LocalDate> today;
    private final Executor background;
    private final Executor window;
    private final BooleanProperty named = new SimpleBooleanProperty(false);
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    /**
     * @param pdf writes pictures as PDF
     * @param today the day that stands on the picture
     */
    ExportModel(
            CompareModel model,
            ExportPicker picker,
            Language language,
            FigureWriter pdf,
            Supplier<LocalDate> today,
            Executor background,
            Executor window) {
        this.model = model;
        this.picker = picker;
        this.language = language;
        this.pdf = pdf;
        this.today = today;
        this.background = background;
        this.window = window;
    }

    /** Whether patients are named in the file; the user's choice, and no until it is made. */
    BooleanProperty named() {
        return named;
    }

    /** What became of the last file. */
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Asks where, and saves. The suggested name names nobody. */
    void save(ExportKind kind) {
        picker.toSave(kind, NAME + kind.ending()).ifPresent(file -> save(kind, ended(file, kind)));
    }

    private void save(ExportKind kind, Path file) {
        ForestPage page = model.page(named.get(), today.get());
        background.execute(() -> {
            try {
                WholeFile.write(file, kind.write(page, language, pdf));
                tell(Phrase.of(
                        page.named() ? "compareview.export.savedNamed" : "compareview.export.saved", file.toString()));
            } catch (UnprintableException unprintable) {
                tell(unprintable.phrase());
            } catch (IOException refused) {
                tell(Phrase.of("compareview.export.notSaved", file.toString()));
            } catch (RuntimeException | OutOfMemoryError defect) {
                tell(Phrase.of("compareview.export.defect", ErrorCode.report(defect)));
            }
        });
    }

    private void tell(Phrase what) {
        window.execute(() -> outcome.set(language.sentence(what)));
    }

    /** Not every system's dialog adds the ending that it shows. */
    private static Path ended(Path file, ExportKind kind) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(kind.ending())
                ? file
                : file.resolveSibling(name + kind.ending());
    }
}
