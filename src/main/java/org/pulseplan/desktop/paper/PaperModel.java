package org.pulseplan.desktop.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pulseplan.desktop.part.WholeFile;
import org.pulseplan.entry.Phrase;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.PageImage;
import org.pulseplan.sheet.Printing;
import org.pulseplan.sheet.UnprintableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One document on the screen: made, written and drawn in the background, always the newest wish, never an older one
 * after a newer. What is shown is what is saved and printed. Used on the window's thread only.
 */
final class PaperModel {
    private static final Logger LOG = LoggerFactory.getLogger(PaperModel.class);
    private static final int FRAMES = 8;

    private final PaperTools tools;
    private final AtomicReference<@Nullable Wish> waiting = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private int newest;
    private @Nullable Written written;

    /** What is to be shown: the document of this plan, this page of it, at this scale. */
    private record Wish(int number, Object of, Supplier<Document> document, int page, double pixelsPerPoint) {}

    /** A document with its PDF; made once for each plan. */
    record Written(Object of, Document document, Pdf pdf, int pages) {}

    /** A page that is shown. */
    record Shown(Written written, int page, PageImage image, double pixelsPerPoint) {
        /** Whether it shows the document of this plan. */
        boolean of(Object plan) {
            return written.of().equals(plan);
        }
    }

    /** The bytes of a PDF. */
    static final class Pdf {
        private final byte[] bytes;

        Pdf(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    PaperModel(PaperTools tools) {
        this.tools = tools;
    }

    /** The page on the screen; empty until the first one is drawn. */
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no document to show. */
    ReadOnlyObjectProperty<Optional<Phrase>> failure() {
        return failure.getReadOnlyProperty();
    }

    /** What became of saving or printing; stays until another document is shown. */
    ReadOnlyObjectProperty<Optional<Phrase>> said() {
        return said.getReadOnlyProperty();
    }

    /** Whether a newer page than the one shown is being made. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Shows a page of the document that belongs to a plan.
     *
     * @param of the plan; the same one is not written twice
     */
    void show(Object of, Supplier<Document> document, int page, double pixelsPerPoint) {
        newest++;
        Wish wish = new Wish(newest, of, document, page, pixelsPerPoint);
        busy.set(true);
        if (waiting.getAndSet(wish) == null) {
            tools.background().execute(this::makeNewest);
        }
    }

    private void makeNewest() {
        Wish wish = waiting.getAndSet(null);
        if (wish == null) {
            return;
        }
        try {
            Written made = write(wish);
            int page = Math.max(0, Math.min(wish.page(), made.pages() - 1));
            PageImage image = tools.viewer().draw(made.pdf().bytes(), page, wish.pixelsPerPoint());
            tools.window().execute(() -> arrive(wish, new Shown(made, page, image, wish.pixelsPerPoint())));
        } catch (UnprintableException unprintable) {
            fail(wish, unprintable.phrase());
        } catch (IOException | RuntimeException broken) {
            LOG.error("a document could not be made: {}", where(broken));
            fail(wish, Phrase.of("paperview.notMade"));
        }
    }

    /** Where it broke, without the message, which could hold something about the patient. */
    private static String where(Exception broken) {
        return broken.getClass().getName()
                + Arrays.stream(broken.getStackTrace()).limit(FRAMES).toList();
    }

    /** On the background thread only, which does one task at a time. */
    private Written write(Wish wish) throws IOException {
        Written before = written;
        if (before != null && before.of().equals(wish.of())) {
            return before;
        }
        Document document = wish.document().get();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tools.writer().write(document, out);
        byte[] bytes = out.toByteArray();
        Written made =
                new Written(wish.of(), document, new Pdf(bytes), tools.viewer().pages(bytes));
        written = made;
        return made;
    }

    private void arrive(Wish wish, Shown page) {
        if (wish.number() == newest) {
            busy.set(false);
            failure.set(Optional.empty());
            if (shown.get().filter(before -> before.of(page.written().of())).isEmpty()) {
                said.set(Optional.empty());
            }
            shown.set(Optional.of(page));
        }
    }

    private void fail(Wish wish, Phrase why) {
        tools.window().execute(() -> {
            if (wish.number() == newest) {
                busy.set(false);
                shown.set(Optional.empty());
                failure.set(Optional.of(why));
            }
        });
    }

    /** Saves the PDF that is shown. */
    void save(Path file) {
        shown.get()
                .ifPresent(page -> tools.background().execute(() -> {
                    try {
                        WholeFile.write(file, page.written().pdf().bytes());
                        say(Phrase.of("paperview.saved", file.toString()));
                    } catch (IOException refused) {
                        say(Phrase.of("paperview.notSaved", file.toString(), String.valueOf(refused.getMessage())));
                    }
                }));
    }

    /** Finds the printers; the list may be empty. */
    void printers(Consumer<List<String>> then) {
        tools.background().execute(() -> {
            List<String> printers = tools.printing().printers();
            tools.window().execute(() -> then.accept(printers));
        });
    }

    /** Prints the PDF that is shown. */
    void print(String printer, int copies) {
        shown.get().ifPresent(page -> {
            Printing.Order order = new Printing.Order(
                    printer, copies, page.written().document().title());
            said.set(Optional.of(Phrase.of("paperview.printing", printer)));
            tools.background()
                    .execute(() ->
                            say(told(tools.printing().print(page.written().pdf().bytes(), order))));
        });
    }

    private static Phrase told(Printing.Outcome outcome) {
        if (outcome instanceof Printing.Outcome.NotPrinted failed) {
            return failed.reason();
        } else if (outcome instanceof Printing.Outcome.Sent sent) {
            return Phrase.of(
                    "paperview.printed", sent.order().printer(), sent.order().copies());
        }
        throw new IllegalStateException("no words for " + outcome.getClass());
    }

    private void say(Phrase phrase) {
        tools.window().execute(() -> said.set(Optional.of(phrase)));
    }
}
