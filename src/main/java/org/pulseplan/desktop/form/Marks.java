package org.pulseplan.desktop.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The marks that the stylesheet draws on controls. */
final class Marks {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private Marks() {}

    /** Marks a control whose text was not understood. */
    static void refused(Node node, boolean refused) {
        node.pseudoClassStateChanged(REFUSED, refused);
    }
}
