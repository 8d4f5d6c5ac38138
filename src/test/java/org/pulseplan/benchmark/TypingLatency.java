package org.pulseplan.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.pulseplan.Drafts;
import org.pulseplan.desktop.TestWindow;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;
import org.pulseplan.plan.PlanDraft;

/**
 * How long a keystroke waits for its frame while a case with 50 lesions, all on the body chart, is open in the real
 * window: from the moment the key arrives until the next frame is laid out and handed to the painter. Keys come at the
 * pace of a quick typist, so plans arrive between them. Needs a display.
 */
public final class TypingLatency {
    private static final int LESIONS = 50;
    private static final int WARM_UP = 80;
    private static final int KEYS = 160;
    private static final int PACE_MILLIS = 70;
    private static final int JITTER_MILLIS = 60;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MOST_MEDIAN = 16;
    private static final double MOST_WORST = 50;

    private final Random random = new Random(11);
    /** How long the keys themselves took, without waiting and without the frame. */
    private final List<Double> handled = new ArrayList<>();

    private TestWindow window;
    private Scene scene;

    private TypingLatency() {}

    public static void main(String[] arguments) throws Exception {
        new TypingLatency().run();
    }

    private void run() throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        onWindow(() -> {
            Stage stage = new Stage();
            window = new TestWindow(stage);
            window.model().open(fifty());
            scene = stage.getScene();
            return stage;
        });
        Thread.sleep(6_000);
        say(
                "load %.1f on %d cores; %d lesions; milliseconds until the frame: median, 95 of 100, worst; median of the key alone",
                load(), Runtime.getRuntime().availableProcessors(), LESIONS);
        boolean good = measured("patient, weight", KeyCode.DIGIT1, at -> at.lookup("#patient-weight"));
        good &= measured("lesion 1, diameter", KeyCode.DIGIT2, at -> at.lookup("#lesion-1 .entry-text"));
        good &= measured("lesion 50, diameter", KeyCode.DIGIT2, at -> at.lookup("#lesion-50 .entry-text"));
        say(
                "load %.1f; within %.0f ms median and %.0f ms worst: %s",
                load(), MOST_MEDIAN, MOST_WORST, good ? "yes" : "NO");
        System.exit(good ? 0 : 1);
    }

    private boolean measured(String field, KeyCode step, Function<Scene, Node> find) throws Exception {
        onWindow(() -> press(scene.getFocusOwner(), step, true));
        Thread.sleep(2_500);
        Node target = onWindow(() -> find.apply(scene));
        onWindow(() -> {
            textField(target).requestFocus();
            return target;
        });
        for (int key = 0; key < WARM_UP; key++) {
            latency(key);
        }
        List<Double> all = new ArrayList<>();
        handled.clear();
        for (int key = 0; key < KEYS; key++) {
            all.add(latency(key));
        }
        all.sort(Double::compare);
        double median = all.get(KEYS / 2);
        double worst = all.get(KEYS - 1);
        handled.sort(Double::compare);
        say(
                "%-22s %6.1f %6.1f %6.1f %6.1f",
                field, median, all.get(KEYS * 95 / 100), worst, handled.get(handled.size() / 2));
        return median <= MOST_MEDIAN && worst <= MOST_WORST;
    }

    private static Node textField(Node node) {
        return node.isFocusTraversable() ? node : node.lookup(".text-field");
    }

    /** A digit and its taking back in turns, each at its own moment between two frames. */
    private double latency(int key) throws Exception {
        Thread.sleep(PACE_MILLIS + random.nextInt(JITTER_MILLIS));
        CompletableFuture<Long> framed = new CompletableFuture<>();
        long before = System.nanoTime();
        Platform.runLater(() -> {
            long began = System.nanoTime();
            if (key % 2 == 0) {
                type(scene.getFocusOwner());
            } else {
                press(scene.getFocusOwner(), KeyCode.BACK_SPACE, false);
            }
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                scene.removePostLayoutPulseListener(listener[0]);
                framed.complete(System.nanoTime());
            };
            handled.add((System.nanoTime() - began) / NANOS_PER_MILLI);
            scene.addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        return (framed.get() - before) / NANOS_PER_MILLI;
    }

    private static void type(Node at) {
        KeyEvent.fireEvent(
                at, new KeyEvent(KeyEvent.KEY_TYPED, "1", "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private static Node press(Node at, KeyCode key, boolean control) {
        KeyEvent.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        KeyEvent.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, false, false));
        return at;
    }

    private static PlanDraft fifty() {
        Random random = new Random(5);
        Drafts drafts = Drafts.of(TestWindow.BASE).regimen(Regimen.INTRATUMOURAL_BLEOMYCIN);
        for (int lesion = 0; lesion < LESIONS; lesion++) {
            drafts.lesion(5 + random.nextInt(30), 5 + random.nextInt(20), 2 + random.nextInt(15));
        }
        PlanDraft draft = drafts.draft();
        ChartRegion chest = new ChartRegion(ChartFace.FRONT, Site.CHEST_WALL, Side.RIGHT);
        for (int lesion = 1; lesion <= LESIONS; lesion++) {
            ChartPoint point = new ChartPoint(126 + random.nextInt(60), 200 + random.nextInt(30));
            draft = draft.withMark(lesion, ChartPosition.at(chest, point));
        }
        return draft;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static <T> T onWindow(Supplier<T> task) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(task.get());
            } catch (RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.get();
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
