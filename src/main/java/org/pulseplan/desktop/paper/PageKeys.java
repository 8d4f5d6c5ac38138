package org.pulseplan.desktop.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a step, wherever in it the keyboard is. */
final class PageKeys {
    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    PageKeys on(KeyCode key, Runnable action) {
        actions.put(new KeyCodeCombination(key), action);
        return this;
    }

    PageKeys onShortcut(KeyCode key, Runnable action) {
        actions.put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
        return this;
    }

    void listenIn(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::run);
    }

    private void run(KeyEvent pressed) {
        actions.entrySet().stream()
                .filter(action -> action.getKey().match(pressed))
                .findFirst()
                .ifPresent(action -> {
                    pressed.consume();
                    action.getValue().run();
                });
    }
}
