package org.pulseplan.desktop;

import javafx.scene.layout.Region;

/** A screen of the workplace, not of a case, that lies over the whole window while it is open. */
public interface Cover {
    Region node();

    /** Moves the keyboard to where work begins. */
    void focus();

    /** The key of the window's title meanwhile: no patient is named in it. */
    String title();

    default void undo() {}

    default void redo() {}

    default void save() {}

    default void startNew() {}

    default void open() {}
}
