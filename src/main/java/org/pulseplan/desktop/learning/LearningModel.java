package org.pulseplan.desktop.learning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.pulseplan.desktop.Messages;
import org.pulseplan.entry.Phrase;
import org.pulseplan.outcome.OutcomeReader;
import org.pulseplan.program.ErrorCode;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.response.own.OwnModelFiles;
import org.pulseplan.response.own.OwnModelRefused;

/**
 * Learning from a department's own outcomes: the file and its faults, the run in the background, what it said, and which
 * model is in use. The shipped model is never changed. Used on the window's thread only.
 */
public final class LearningModel {
    private static final String TOPIC = "learning";

    private final Tools tools;
    private final Executor background;
    private final Executor window;
    private final Messages messages = new Messages();
    private final BooleanProperty goodRowsAlone = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Optional<ReadFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Learnt>> learnt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OwnModel>> candidate = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean cancelled = new AtomicBoolean();

    /**
     * What learning works with.
     *
     * @param files keeps own models, and reads files of outcomes
     * @param use which model is in use here
     * @param reader finds the faults of outcomes
     * @param learner fits and weights
     * @param today the day on which a model is learnt
     */
    public record Tools(
            OwnModelFiles files, ModelUse use, OutcomeReader reader, Learner learner, Supplier<LocalDate> today) {}

    /**
     * @param background one task at a time
     * @param window runs on the window's thread
     */
    public LearningModel(Tools tools, Executor background, Executor window) {
        this.tools = tools;
        this.background = background;
        this.window = window;
        goodRowsAlone.addListener((property, before, alone) -> forget());
    }

    /** Whether faulty rows are to be left out and the others used; the user's choice, and no until it is made. */
    BooleanProperty goodRowsAlone() {
        return goodRowsAlone;
    }

    /** The file that was read. */
    ReadOnlyObjectProperty<Optional<ReadFile>> file() {
        return file.getReadOnlyProperty();
    }

    /** What is being done; empty while nothing is. */
    ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    /** What the outcomes said; empty until something was learnt from the file as it is to be used. */
    ReadOnlyObjectProperty<Optional<Learnt>> learnt() {
        return learnt.getReadOnlyProperty();
    }

    /** An own model that could be taken into use: from a new fit, or from a file. */
    ReadOnlyObjectProperty<Optional<OwnModel>> candidate() {
        return candidate.getReadOnlyProperty();
    }

    ModelUse use() {
        return tools.use();
    }

    Messages messages() {
        return messages;
    }

    /** Reads a file of outcomes; nothing is learnt from it yet. */
    void choose(Path path) {
        run(Work.Kind.READING, stop -> tools.reader().read(tools.files().outcomes(path)), read -> {
            goodRowsAlone.set(false);
            forget();
            file.set(Optional.of(new ReadFile(String.valueOf(path.getFileName()), read)));
        });
    }

    /** Looks back and weights the shipped draws: sooner, and gives no model. */
    void weigh() {
        learn(false);
    }

    /** Looks back, weights, and fits anew: gives a model. */
    void refit() {
        learn(true);
    }

    /** Stops what is being done; nothing of it is kept. */
    void cancel() {
        cancelled.set(true);
    }

    /** Shows an own model from a file, to be taken into use. */
    void open(Path path) {
        run(Work.Kind.READING, stop -> tools.files().read(path), model -> candidate.set(Optional.of(model)));
    }

    /** Writes the model in use, or the one that could be, for other workplaces. */
    void save(OwnModel model, Path path) {
        run(
                Work.Kind.KEEPING,
                stop -> {
                    tools.files().write(model, path);
                    return path;
                },
                saved -> messages.tell(TOPIC, Phrase.of("learnview.saved", saved.toString())));
    }

    /** New cases are planned with the model that could be taken into use. */
    void take() {
        candidate
                .get()
                .ifPresent(model -> keep(
                        () -> tools.files().use(model),
                        Phrase.of("learnview.taken", model.name().version())));
    }

    /** New cases are planned with the shipped model. */
    void takeShipped() {
        keep(() -> tools.files().useShipped(), Phrase.of("learnview.takenShipped"));
    }

    private void learn(boolean fit) {
        Optional<ReadFile> from = file.get().filter(one -> one.usable(goodRowsAlone.get()));
        LocalDate day = tools.today().get();
        from.ifPresent(one -> run(
                Work.Kind.LOOKING_BACK,
                stop -> tools.learner()
                        .learn(one.read(), fit, day, now -> window.execute(() -> show(now, stop)), stop::get),
                found -> found.ifPresentOrElse(
                        this::arrive, () -> messages.tell(TOPIC, Phrase.of("learnview.cancelled")))));
    }

    private void arrive(Learnt found) {
        learnt.set(Optional.of(found));
        candidate.set(found.model());
    }

    private void forget() {
        learnt.set(Optional.empty());
        candidate.set(Optional.empty());
    }

    /** What is written is read again, so that what is shown as in use is what the next start will find. */
    private void keep(Attempt attempt, Phrase done) {
        run(
                Work.Kind.KEEPING,
                stop -> {
                    attempt.run();
                    return tools.files().active();
                },
                active -> {
                    tools.use().change(active);
                    candidate.set(Optional.empty());
                    messages.tell(TOPIC, done);
                });
    }

    private void show(Work now, AtomicBoolean stop) {
        if (work.get().isPresent() && stop == cancelled) {
            work.set(Optional.of(now));
        }
    }

    /** Something that may be refused. */
    private interface Attempt {
        void run() throws OwnModelRefused;
    }

    /** Something that may be refused, and has a result. */
    private interface Task<T> {
        T run(AtomicBoolean stop) throws OwnModelRefused;
    }

    private <T> void run(Work.Kind kind, Task<T> task, Consumer<T> then) {
        if (work.get().isPresent()) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        messages.withdraw(TOPIC);
        work.set(Optional.of(new Work(kind, 0, 0)));
        background.execute(() -> {
            try {
                T result = task.run(stop);
                window.execute(() -> {
                    work.set(Optional.empty());
                    then.accept(result);
                });
            } catch (OwnModelRefused refused) {
                window.execute(() -> fail(refused.reason()));
            } catch (RuntimeException | OutOfMemoryError defect) {
                String code = ErrorCode.report(defect);
                window.execute(() -> fail(Phrase.of("learnview.defect", code)));
            }
        });
    }

    private void fail(Phrase why) {
        work.set(Optional.empty());
        messages.warn(TOPIC, why);
    }
}
