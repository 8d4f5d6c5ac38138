package org.pulseplan.benchmark;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.pulseplan.Main;

/**
 * Opens a window, says {@code usable} once it is drawn and takes the keyboard, and ends. With {@code bare} an empty
 * JavaFX window, otherwise the program's own.
 */
public final class WindowProbe {
    static final String USABLE = "usable";
    private static final long POLL_MILLIS = 5;

    private WindowProbe() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments[0].equals("bare")) {
            Platform.startup(WindowProbe::showBare);
        } else {
            Main.main(new String[0]);
        }
        while (true) {
            Platform.runLater(() -> shown().ifPresent(WindowProbe::reportAfterNextFrame));
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static void showBare() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Label("bare"), 1280, 720));
        stage.show();
    }

    private static Optional<Scene> shown() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(scene -> scene.getRoot() instanceof Label || scene.lookup("#patient-name") != null)
                .findFirst();
    }

    /** After a frame, and after everything that was waiting before it: then a key that is pressed is answered. */
    private static void reportAfterNextFrame(Scene scene) {
        scene.addPostLayoutPulseListener(() -> Platform.runLater(() -> {
            System.out.println(USABLE);
            Runtime.getRuntime().halt(0);
        }));
        Platform.requestNextPulse();
    }
}
