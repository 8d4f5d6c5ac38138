package org.pulseplan.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.pulseplan.desktop.Messages.Choice;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.RepeatSession;
import org.pulseplan.worklist.CaseRecords;

/** New, open, save and leave: what the buttons and keys do. Asks before a case goes away that could not be kept. */
public final class CaseCommands {
    private static final String LEAVING = "leaving";

    private final CaseModel model;
    private final Supplier<PlanDraft> newCase;
    private final CaseFiles files;
    private final CaseKeeper keeper;
    private final FilePicker picker;
    private final Messages messages;

    /** @param newCase an empty case as it starts at this workplace today */
    public CaseCommands(
            CaseModel model,
            Supplier<PlanDraft> newCase,
            CaseFiles files,
            CaseKeeper keeper,
            FilePicker picker,
            Messages messages) {
        this.model = model;
        this.newCase = newCase;
        this.files = files;
        this.keeper = keeper;
        this.picker = picker;
        this.messages = messages;
        files.beforeShown(keeper::begin);
    }

    public void startNew() {
        leaving(() -> files.start(newCase.get()));
    }

    /** Starts from a sample case. */
    public void startFrom(PlanDraft sample) {
        leaving(() -> files.start(sample));
    }

    /** Takes a case from a file into the records and opens it. */
    public void open() {
        leaving(() -> picker.toOpen().ifPresent(path -> files.open(path, keeper::keepNow)));
    }

    /** Opens a case of the records. */
    void open(CaseRecords.Kept kept) {
        leaving(() -> {
            files.start(kept.draft());
            keeper.begin(kept);
        });
    }

    /** Starts a case for another session of the same patient, and says what was taken over. */
    void repeat(PlanDraft last) {
        leaving(() -> {
            PlanDraft fresh = newCase.get();
            files.start(RepeatSession.after(last, fresh.profile(), fresh.model()));
            keeper.keepNow();
            messages.tell("repeat", Phrase.of("worklistview.repeated"));
        });
    }

    /** Keeps the case now, and says so; what is typed is kept anyway. Where it cannot be kept, it is saved as a file. */
    public void save() {
        keeper.keepNow();
        keeper.settled(() -> {
            if (keeper.safe()) {
                messages.tell("save", Phrase.of("worklistview.kept"));
            } else {
                messages.withdraw(CaseKeeper.TOPIC);
                save(() -> {});
            }
        });
    }

    public void saveAs() {
        picker.toSave(suggestion()).ifPresent(path -> files.save(path, () -> {}));
    }

    /** Does something that takes the open case away, at once or, where it could not be kept, after the user has decided. */
    public void leaving(Runnable next) {
        keeper.settled(() -> leave(next));
    }

    private void leave(Runnable next) {
        if (keeper.safe() || !files.unsaved().get()) {
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
