package org.pulseplan.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.CaseStore;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.program.ErrorCode;

/** The file that the open case came from or was saved to, and whether the case has changed since. */
public final class CaseFiles {
    private final CaseModel model;
    private final CaseStore store;
    private final Executor background;
    private final Executor window;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper(false);
    private PlanDraft kept;
    private Consumer<PlanDraft> beforeShown = draft -> {};

    /**
     * @param background runs the work with files, one task at a time
     * @param window runs on the window's thread
     */
    public CaseFiles(CaseModel model, CaseStore store, Executor background, Executor window, Messages messages) {
        this.model = model;
        this.store = store;
        this.background = background;
        this.window = window;
        this.messages = messages;
        this.kept = model.draft().get();
        model.draft().addListener((property, before, draft) -> compare());
    }

    /** The same files for the same case in a window that is built anew; this one is left behind. */
    CaseFiles goingOn(CaseModel same, Messages told) {
        CaseFiles files = new CaseFiles(same, store, background, window, told);
        files.kept = kept;
        files.file.set(file.get());
        files.compare();
        return files;
    }

    /** Runs this on the window's thread once all that was begun with files has ended. */
    void afterAll(Runnable then) {
        background.execute(() -> window.execute(then));
    }

    /** Tells this before another case is shown. */
    void beforeShown(Consumer<PlanDraft> told) {
        beforeShown = told;
    }

    /** The file of the open case, if it has one. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** Whether the open case differs from what its file, or the sample it is from, holds. */
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /** Whether a case is being read: until it is there, nothing should be typed into the one before. */
    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    /** Shows a case that has no file yet: a new one, or a sample. */
    public void start(PlanDraft draft) {
        show(draft, Optional.empty());
    }

    /**
     * Reads a case in the background and shows it; a message says why where it cannot be read.
     *
     * @param then runs once it is shown, and only then
     */
    public void open(Path path, Runnable then) {
        opening.set(true);
        background.execute(() -> {
            try {
                PlanDraft read = store.open(path);
                window.execute(() -> {
                    show(read, Optional.of(path));
                    then.run();
                });
            } catch (CaseStoreException refused) {
                window.execute(() -> refuse("open", Phrase.of("desktop.files.notOpened", refused.reason())));
            } catch (RuntimeException defect) {
                window.execute(() -> refuse("open", Phrase.of("desktop.files.openDefect", ErrorCode.report(defect))));
            }
        });
    }

    /**
     * Writes the case as it is now, in the background.
     *
     * @param then runs once it is written, and only then
     */
    public void save(Path path, Runnable then) {
        PlanDraft written = model.draft().get();
        background.execute(() -> {
            try {
                store.save(written, path);
                window.execute(() -> saved(written, path, then));
            } catch (CaseStoreException refused) {
                window.execute(() -> refuse("save", Phrase.of("desktop.files.notSaved", refused.reason())));
            } catch (RuntimeException defect) {
                window.execute(() -> refuse("save", Phrase.of("desktop.files.saveDefect", ErrorCode.report(defect))));
            }
        });
    }

    private void show(PlanDraft draft, Optional<Path> path) {
        opening.set(false);
        messages.clear();
        kept = draft;
        file.set(path);
        beforeShown.accept(draft);
        model.open(draft);
        compare();
    }

    private void saved(PlanDraft written, Path path, Runnable then) {
        kept = written;
        file.set(Optional.of(path));
        compare();
        messages.tell("save", Phrase.of("desktop.files.saved", path.toString()));
        then.run();
    }

    private void refuse(String topic, Phrase why) {
        opening.set(false);
        messages.warn(topic, why);
    }

    private void compare() {
        unsaved.set(!model.draft().get().equals(kept));
    }
}
