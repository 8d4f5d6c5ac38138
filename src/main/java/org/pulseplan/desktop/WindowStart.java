package org.pulseplan.desktop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the window. The toolkit starts while the parts are being made, so that the window is there sooner. */
public final class WindowStart {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");
    private static final String HARMLESS = "Unsupported JavaFX configuration";

    private WindowStart() {}

    /**
     * Returns once the toolkit runs; the window follows on its own thread.
     *
     * @param parts makes what the window needs, on a thread of its own
     * @param failed told where the parts or the window cannot be made; then there is no window
     */
    public static void open(Supplier<WindowParts> parts, Consumer<Throwable> failed) throws NoWindowException {
        TOOLKIT.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith(HARMLESS));
        CompletableFuture<WindowParts> made = CompletableFuture.supplyAsync(parts, WindowStart::begin);
        try {
            Platform.startup(() -> begin(made, failed));
        } catch (RuntimeException | UnsatisfiedLinkError missing) {
            throw new NoWindowException(missing);
        }
    }

    /** Runs this on the window's thread, soon. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /** A thread of its own: the shared ones may be as few as one, and are needed beside it. */
    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "pulseplan-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** The empty window stands while the parts are still being made: the system has its work with it meanwhile. */
    @SuppressWarnings("FutureReturnValueIgnored") // both outcomes are looked at in show
    private static void begin(CompletableFuture<WindowParts> made, Consumer<Throwable> failed) {
        Stage stage = new Stage();
        PulsePlanWindow.open(stage);
        made.whenComplete((parts, damage) -> Platform.runLater(() -> show(stage, made, failed)));
    }

    private static void show(Stage stage, CompletableFuture<WindowParts> made, Consumer<Throwable> failed) {
        try {
            WindowParts ready = made.join();
            PulsePlanWindow window = new PulsePlanWindow(stage, ready);
            window.show(
                    () -> ForkJoinPool.commonPool().execute(ready.language()::prepareToSpell),
                    () -> ready.selfTest().run());
            Thread.currentThread()
                    .setUncaughtExceptionHandler(
                            (thread, thrown) -> window.newest().tellDefect(thrown));
        } catch (CompletionException defect) {
            stage.close();
            failed.accept(defect.getCause() == null ? defect : defect.getCause());
        } catch (RuntimeException defect) {
            stage.close();
            failed.accept(defect);
        }
    }
}
