package org.pulseplan.desktop;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.pulseplan.entry.Phrase;
import org.pulseplan.program.ErrorCode;
import org.pulseplan.worklist.CaseRecords;
import org.pulseplan.worklist.RecordsException;

/**
 * The records of this workplace: asked in the background, one question after the other; answers arrive on the window's
 * thread. They are opened with the first question, and again with the next where that failed.
 */
public final class RecordsDesk {
    private final Opening opening;
    private final Executor background;
    private final Executor window;
    private Optional<CaseRecords> records = Optional.empty();

    /**
     * @param opening opens the records
     * @param background runs one task at a time
     * @param window runs on the window's thread
     */
    public RecordsDesk(Opening opening, Executor background, Executor window) {
        this.opening = opening;
        this.background = background;
        this.window = window;
    }

    /** Opens the records. */
    @FunctionalInterface
    public interface Opening {
        CaseRecords open() throws RecordsException;
    }

    /** Something that is asked of the records, in the background. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(CaseRecords records) throws RecordsException;
    }

    /** Asks; either the answer or the reason why there is none arrives. */
    public <T> void ask(Question<T> question, Consumer<T> answer, Consumer<RecordsException> refused) {
        background.execute(() -> {
            try {
                T answered = question.ask(opened());
                window.execute(() -> answer.accept(answered));
            } catch (RecordsException why) {
                window.execute(() -> refused.accept(why));
            } catch (RuntimeException defect) {
                String code = ErrorCode.report(defect);
                window.execute(
                        () -> refused.accept(new RecordsException(Phrase.of("worklistview.defect", code), defect)));
            }
        });
    }

    /** Runs this on the window's thread once everything asked before has been answered. */
    public void afterwards(Runnable then) {
        background.execute(() -> window.execute(then));
    }

    private CaseRecords opened() throws RecordsException {
        CaseRecords there = records.isPresent() ? records.get() : opening.open();
        records = Optional.of(there);
        return there;
    }
}
