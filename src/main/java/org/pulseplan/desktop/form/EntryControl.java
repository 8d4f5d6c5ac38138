package org.pulseplan.desktop.form;

import javafx.scene.Node;

/** The control of one field: shows the entry of the draft and edits it. */
public interface EntryControl {
    /** What is laid out. */
    Node node();

    /** What takes the keyboard; its accessible name is that of the field. */
    Node focusTarget();

    /** Follows the draft: rewrites what is shown only where the draft says something else. */
    void refresh();

    /** Gives the field its name for screen readers. */
    void name(String label, String help);
}
