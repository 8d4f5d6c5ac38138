package org.pulseplan.desktop;

import javafx.scene.input.KeyCombination;

/**
 * A key for a command, as listed in the keyboard map.
 *
 * @param text the key of the text that says what it does
 */
record Shortcut(KeyCombination keys, String text, Runnable action) {
    static Shortcut of(String keys, String text, Runnable action) {
        return new Shortcut(KeyCombination.valueOf(keys), text, action);
    }
}
