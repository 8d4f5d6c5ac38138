package org.pulseplan.desktop.part;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/**
 * What is worked on, and beside it what is read along with it. Where the window is narrow, or the type large, the second
 * goes below the first and both scroll together, so that nothing is cut off.
 */
public final class TwoColumns extends BorderPane {
    private static final double READABLE_EM = 76;

    private final Region main;
    private final Region aside;
    private final double shareOfAside;
    private boolean wide;

    /** @param shareOfAside how much of the width the second takes where they stand side by side, 0 to 1 */
    public TwoColumns(Region main, Region aside, double shareOfAside) {
        this.main = main;
        this.aside = aside;
        this.shareOfAside = shareOfAside;
        getStyleClass().add("two-columns");
        stack();
        widthProperty().subscribe(width -> arrange());
    }

    private void arrange() {
        boolean room = getWidth() >= READABLE_EM * Font.getDefault().getSize();
        if (room != wide) {
            wide = room;
            if (wide) {
                sideBySide();
            } else {
                stack();
            }
        }
        if (wide) {
            aside.setPrefWidth(getWidth() * shareOfAside);
        }
    }

    private void sideBySide() {
        setCenter(null);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(main, Priority.ALWAYS);
        HBox row = new HBox(main, aside);
        row.setFillHeight(true);
        setCenter(row);
    }

    private void stack() {
        setCenter(null);
        aside.setMinWidth(0);
        aside.setPrefWidth(Region.USE_COMPUTED_SIZE);
        setCenter(scrolling(new VBox(main, aside)));
    }

    /** Content that scrolls downwards only. */
    public static ScrollPane scrolling(Node content) {
        ScrollPane scroller = new ScrollPane(content);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.getStyleClass().add("part-scroll");
        return scroller;
    }
}
