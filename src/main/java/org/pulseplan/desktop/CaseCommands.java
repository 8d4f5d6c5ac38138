package org.pulseplan.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.pulseplan.desktop.Messages.Choice;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.PlanDraft;

/** New, open, save and leave: what the buttons and keys do. Asks before a case with unsaved changes goes away. */
public final class CaseCommands {
    private static final String LEAVING = "leaving";

    private final CaseModel model;
    private final Supplier<PlanDraft> newCase;
    private final CaseFiles files;
    private final FilePicker picker;
    private final Messages messages;

    /** @param newCase an empty case as it starts at this workplace today */
    public CaseCommands(
            CaseModel model, Supplier<PlanDraft> newCase, CaseFiles files, FilePicker picker, Messages messages) {
        this.model = model;
        this.newCase = newCase;
        this.files = files;
        this.picker = picker;
        this.messages = messages;
    }

    public void startNew() {
        leaving(() -> files.start(newCase.get()));
    }

    /** Starts from a sample case. */
    public void startFrom(PlanDraft sample) {
        leaving(() -> files.start(sample));
    }

    public void open() {
        leaving(() -> picker.toOpen().ifPresent(files::open));
    }

    public void save() {
        save(() -> {});
    }

    public void saveAs() {
        picker.toSave(suggestion()).ifPresent(path -> files.save(path, () -> {}));
    }

    /** Does something that takes the open case away, at once or after the user has decided about unsaved changes. */
    public void leaving(Runnable next) {
        if (!files.unsaved().get()) {
            messages.withdraw(LEAVING);
            next.run();
            return;
        }
        messages.ask(
                LEAVING,
                Phrase.of("desktop.leaving.question"),
                new Choice("desktop.leaving.save", () -> save(next)),
                new Choice("desktop.leaving.discard", next),
                new Choice("desktop.leaving.stay", () -> {}));
    }

    private void save(Runnable then) {
        Optional<Path> known = files.file().get();
        known.or(() -> picker.toSave(suggestion())).ifPresent(path -> files.save(path, then));
    }

    /** The file's name without the patient's: folders are seen by many. */
    private String suggestion() {
        return model.draft().get().invented() ? "practice.json" : "case.json";
    }
}
