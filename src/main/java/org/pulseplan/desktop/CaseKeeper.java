package org.pulseplan.desktop;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pulseplan.desktop.Messages.Choice;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseId;
import org.pulseplan.worklist.CaseRecords;
import org.pulseplan.worklist.ChangedElsewhere;
import org.pulseplan.worklist.RecordsException;

/**
 * Keeps the open case among the records with every change, so that nothing that was typed is lost when the program ends,
 * however it ends. A new case or a sample is kept from its first change on. Used on the window's thread only.
 */
public final class CaseKeeper {
    /** The topic of the message that says what could not be kept. */
    static final String TOPIC = "keeping";

    private final CaseModel model;
    private final RecordsDesk records;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.of(State.UNTOUCHED));
    private Slot open;
    private boolean told;

    /** How it stands with the open case. */
    public enum State {
        /** Nothing was changed that would have to be kept. */
        UNTOUCHED,
        /** The newest change is on its way. */
        KEEPING,
        /** Everything is on the disk. */
        KEPT,
        /** The newest change is not on the disk; a message says why. */
        FAILED
    }

    /** @param at when the newest change was kept */
    public record Keeping(State state, Optional<Instant> at) {
        static Keeping of(State state) {
            return new Keeping(state, Optional.empty());
        }
    }

    /** A case that is or was open. */
    private static final class Slot {
        private final PlanDraft start;
        private final AtomicReference<@Nullable PlanDraft> waiting = new AtomicReference<>();
        /** As it was last kept; read and set in the background only. */
        private Optional<CaseHeading> heading;

        Slot(PlanDraft start, Optional<CaseHeading> heading) {
            this.start = start;
            this.heading = heading;
        }
    }

    public CaseKeeper(CaseModel model, RecordsDesk records, Messages messages) {
        this.model = model;
        this.records = records;
        this.messages = messages;
        this.open = new Slot(model.draft().get(), Optional.empty());
        model.draft().addListener((property, before, draft) -> changed(draft));
    }

    /** The same keeping of the same case in a window that is built anew; this one is left behind, with nothing on its way. */
    CaseKeeper goingOn(CaseModel same, Messages told) {
        CaseKeeper keeper = new CaseKeeper(same, records, told);
        keeper.open = open;
        keeper.told = this.told;
        keeper.keeping.set(keeping.get());
        return keeper;
    }

    /** How it stands with the open case. */
    public ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    /** Whether the open case can go away without a loss. */
    public boolean safe() {
        State state = keeping.get().state();
        return state == State.UNTOUCHED || state == State.KEPT;
    }

    /** From now on this case is open; called before the model shows it. Nothing is kept before it is changed. */
    public void begin(PlanDraft shown) {
        begin(new Slot(shown, Optional.empty()));
    }

    /** From now on this case, which is among the records, is open; called before the model shows it. */
    public void begin(CaseRecords.Kept kept) {
        begin(new Slot(kept.draft(), Optional.of(kept.heading())));
        note(Optional.of(kept.heading().id()));
    }

    private void begin(Slot slot) {
        open = slot;
        messages.withdraw(TOPIC);
        told = false;
        keeping.set(Keeping.of(State.UNTOUCHED));
    }

    /** Keeps the case as it is now, changed or not; where that fails, it is said again. */
    public void keepNow() {
        told = false;
        keep(open, model.draft().get());
    }

    /** Does this once the newest change has been kept, or has failed to be. */
    public void settled(Runnable then) {
        if (keeping.get().state() == State.KEEPING || keeping.get().state() == State.FAILED) {
            records.afterwards(then);
        } else {
            then.run();
        }
    }

    /** The open case goes away knowingly: the next start need not speak of it. */
    public void leave(Runnable then) {
        records.ask(
                asked -> {
                    asked.noteOpen(Optional.empty());
                    return true;
                },
                done -> then.run(),
                refused -> then.run());
    }

    private void changed(PlanDraft draft) {
        if (!draft.equals(open.start) || keeping.get().state() != State.UNTOUCHED) {
            keep(open, draft);
        }
    }

    /** What could not be kept stays so until it was: no sign comes and goes with every letter. */
    private void keep(Slot slot, PlanDraft draft) {
        if (keeping.get().state() != State.FAILED) {
            keeping.set(Keeping.of(State.KEEPING));
        }
        if (slot.waiting.getAndSet(draft) == null) {
            records.ask(
                    asked -> keepNewest(slot, asked), kept -> arrived(slot, kept), refused -> failed(slot, refused));
        }
    }

    private static Optional<CaseHeading> keepNewest(Slot slot, CaseRecords records) throws RecordsException {
        PlanDraft newest = slot.waiting.getAndSet(null);
        if (newest == null) {
            return slot.heading;
        }
        if (slot.heading.isPresent()) {
            slot.heading = Optional.of(records.keep(slot.heading.get(), newest));
        } else {
            CaseHeading first = records.keepNew(newest);
            slot.heading = Optional.of(first);
            records.noteOpen(Optional.of(first.id()));
        }
        return slot.heading;
    }

    private void arrived(Slot slot, Optional<CaseHeading> kept) {
        if (slot == open && slot.waiting.get() == null) {
            messages.withdraw(TOPIC);
            told = false;
            keeping.set(new Keeping(State.KEPT, kept.map(CaseHeading::changed)));
        }
    }

    private void failed(Slot slot, RecordsException refused) {
        if (slot != open) {
            return;
        }
        keeping.set(Keeping.of(State.FAILED));
        if (!told) {
            told = true;
            tell(refused);
        }
    }

    private void tell(RecordsException refused) {
        Phrase why = Phrase.of("worklistview.keeping.failed", refused.reason());
        if (refused instanceof ChangedElsewhere) {
            messages.warn(TOPIC, why, new Choice("worklistview.keeping.asNew", this::keepAsNew));
        } else {
            messages.warn(TOPIC, why, new Choice("worklistview.keeping.again", this::keepNow));
        }
    }

    /** What was changed here becomes a case of its own beside the one that somebody else changed. */
    private void keepAsNew() {
        open = new Slot(open.start, Optional.empty());
        keepNow();
    }

    private void note(Optional<CaseId> id) {
        records.ask(
                asked -> {
                    asked.noteOpen(id);
                    return true;
                },
                done -> {},
                refused -> messages.warn(TOPIC, refused.reason()));
    }
}
