package org.pulseplan.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.pulseplan.Main;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.program.ConfigFolder;
import org.pulseplan.program.DataFolder;
import org.pulseplan.text.Tongue;

/**
 * Takes pictures of every screen of the real program, in every language, light and dark, so that a person can look at
 * them and the guides show what there is. Works with invented cases in a folder of its own.
 */
public final class Pictures {
    private static final int WIDTH = Integer.getInteger("pictures.width", 1280);
    private static final int HEIGHT = Integer.getInteger("pictures.height", 720);
    private static final int SCALE = Integer.getInteger("pictures.scale", 1);
    private static final String SAMPLE = System.getProperty("pictures.sample", "1");
    private static final String ONLY = System.getProperty("pictures.only", "");
    private static final int PATIENCE_SECONDS = 120;
    private static final List<String> STEPS =
            List.of("patient", "lesions", "response", "plan", "check", "sheet", "checklist");

    private final Path folder;
    private final Stage stage;
    private PulsePlanWindow window;

    private Pictures(Path folder, Stage stage, PulsePlanWindow window) {
        this.folder = folder;
        this.stage = stage;
        this.window = window;
    }

    /** @param arguments the folder of the pictures */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("pictures");
        System.setProperty(ConfigFolder.PROPERTY, home.resolve("settings").toString());
        System.setProperty(DataFolder.PROPERTY, home.resolve("data").toString());
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        WindowParts parts = Main.parts();
        Pictures pictures = on(() -> {
            Stage stage = new Stage();
            PulsePlanWindow window = new PulsePlanWindow(stage, parts);
            window.show(() -> parts.selfTest().run());
            return new Pictures(folder, stage, window);
        });
        pictures.take(parts);
        System.exit(0);
    }

    private void take(WindowParts parts) throws Exception {
        until(() -> stage.getTitle().contains("PulsePlan"));
        Thread.sleep(TimeUnit.SECONDS.toMillis(3));
        practise(parts);
        until(() -> parts.selfTest().verdict().get().isPresent());
        for (Tongue tongue : parts.tongues().offered()) {
            on(() -> {
                window.speak(tongue);
                return true;
            });
            until(() -> window.newest().language().tongue() == tongue);
            window = on(window::newest);
            for (String theme : List.of("light", "dark")) {
                String name = tongue.tag() + "-" + theme;
                if (name.contains(ONLY)) {
                    screens(name);
                }
                press("#command-theme");
            }
        }
    }

    /** Some practice cases, so that the worklist is not empty; the last one stays open. */
    private void practise(WindowParts parts) throws Exception {
        for (int sample : List.of(0, 2, 4, Integer.parseInt(SAMPLE))) {
            PlanDraft draft = parts.samples().get(sample).draft();
            on(() -> {
                window.toCase();
                window.startFrom(draft);
                return true;
            });
            until(() -> window.model().draft().get().equals(draft)
                    && window.model().current().get());
            on(() -> {
                window.keepNow();
                return true;
            });
            until(window::kept);
        }
    }

    private void screens(String name) throws Exception {
        key(KeyCode.L, true);
        press("#worklist-PRACTICE");
        picture(name + "-0-worklist");
        key(KeyCode.ESCAPE, false);
        for (int step = 0; step < STEPS.size(); step++) {
            key(KeyCode.valueOf("DIGIT" + (step + 1)), true);
            picture(name + "-" + (step + 1) + "-" + STEPS.get(step));
        }
        key(KeyCode.F9, false);
        picture(name + "-8-profile");
        key(KeyCode.F9, false);
        key(KeyCode.F5, false);
        picture(name + "-9-learning");
        key(KeyCode.F5, false);
        key(KeyCode.F1, false);
        picture(name + "-10-keys");
        key(KeyCode.F1, false);
    }

    private void picture(String name) throws Exception {
        Thread.sleep(1500);
        until(() -> window.model().current().get() && !working());
        on(() -> {
            Scene scene = stage.getScene();
            Parent root = scene.getRoot();
            root.resize(WIDTH, HEIGHT);
            for (int pass = 0; pass < 3; pass++) {
                root.applyCss();
                root.layout();
            }
            return true;
        });
        Thread.sleep(1500);
        until(() -> !working());
        on(() -> {
            Snapshot.of(stage.getScene().getRoot(), WIDTH, HEIGHT, SCALE, folder.resolve(name + ".png"));
            return true;
        });
    }

    /** Whether a sign of something under way is to be seen. */
    private boolean working() {
        return stage.getScene().getRoot().lookupAll(".progress-indicator").stream()
                .anyMatch(sign ->
                        Stream.iterate(sign, Objects::nonNull, Node::getParent).allMatch(Node::isVisible));
    }

    private void key(KeyCode code, boolean control) throws Exception {
        on(() -> {
            Scene scene = stage.getScene();
            Event.fireEvent(
                    scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return true;
        });
    }

    private void press(String id) throws Exception {
        on(() -> {
            if (stage.getScene().lookup(id) instanceof javafx.scene.control.ButtonBase button) {
                button.fire();
            }
            return true;
        });
    }

    private static <T> T on(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!on(holds)) {
            if (System.nanoTime() > end) {
                throw new IOException("waited in vain");
            }
            Thread.sleep(50);
        }
    }
}
