package org.pulseplan.desktop.part;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The stylesheet of the Response and Plan screens and of the fact drawer; it names colours of the theme only, so it follows light and dark. */
public final class Look {
    private static final URL SHEET =
            Objects.requireNonNull(Look.class.getResource("/org/pulseplan/desktop/screens.css"), "screens.css");

    private Look() {}

    /** The same node with the stylesheet. */
    public static <P extends Parent> P dressed(P node) {
        node.getStylesheets().add(SHEET.toExternalForm());
        return node;
    }
}
