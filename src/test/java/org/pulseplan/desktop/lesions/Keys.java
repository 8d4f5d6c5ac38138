package org.pulseplan.desktop.lesions;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pulseplan.desktop.TestWindow;
import org.testfx.api.FxRobot;

/** Presses keys where the keyboard is, and counts those that are not part of a value. */
final class Keys {
    private final FxRobot robot;
    private final TestWindow window;
    private int beyond;

    Keys(FxRobot robot, TestWindow window) {
        this.robot = robot;
        this.window = window;
    }

    int beyond() {
        return beyond;
    }

    /** A key with or without Ctrl, which counts as a key of its own. */
    void beyond(KeyCode key, boolean control) {
        beyond += control ? 2 : 1;
        robot.interact(() -> press(key, control));
    }

    /** The characters of a value. */
    void value(String value) {
        robot.interact(() -> value.chars().forEach(letter -> type(String.valueOf((char) letter))));
    }

    private void press(KeyCode key, boolean control) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, false, false));
    }

    private void type(String letter) {
        fire(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void fire(KeyEvent key) {
        Node focused = window.model() == null ? null : focusOwner();
        if (focused != null) {
            KeyEvent.fireEvent(focused, key);
        }
    }

    private Node focusOwner() {
        return robot.listWindows().get(0).getScene().getFocusOwner();
    }
}
