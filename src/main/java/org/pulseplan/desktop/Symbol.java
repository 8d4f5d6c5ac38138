package org.pulseplan.desktop;

import javafx.scene.layout.Region;

/** A drawn sign, so that no font has to have it; always beside a word, never alone. */
public final class Symbol extends Region {
    /** @param style the class under which the stylesheet draws it, such as {@code state-stop} */
    public Symbol(String style) {
        getStyleClass().addAll("symbol", style);
        setMouseTransparent(true);
    }

    /** Draws another sign. */
    public void show(String style) {
        getStyleClass().setAll("symbol", style);
    }
}
