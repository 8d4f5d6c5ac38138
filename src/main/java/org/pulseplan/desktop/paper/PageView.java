package org.pulseplan.desktop.paper;

import java.nio.IntBuffer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.pulseplan.sheet.PageImage;

/** The page itself, on a desk that scrolls; as large as one likes, or as wide as there is room. */
final class PageView extends ScrollPane {
    /** Pixels of the screen for a point of paper at its own size: 96 against 72 for an inch. */
    private static final double OWN_SIZE = 96.0 / 72;

    private static final double DESK = 24;

    private final ImageView page = new ImageView();
    private final Label making = new Label();
    private Zoom zoom = Zoom.fit();
    private double ownWidth;

    PageView() {
        page.setId("page");
        page.setPreserveRatio(true);
        StackPane desk = new StackPane(page, making);
        desk.getStyleClass().add("desk");
        setContent(desk);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(true);
        setId("preview");
    }

    /** A page of another case, or of what was entered before, must not be read as that of this one. */
    void showOnlyWhile(ObservableBooleanValue current, String otherwise) {
        making.setText(otherwise);
        making.setWrapText(true);
        making.setId("page-making");
        page.visibleProperty().bind(current);
        current.addListener((property, before, now) -> {
            if (!now) {
                describe(otherwise);
            }
        });
        making.visibleProperty()
                .bind(page.imageProperty()
                        .isNotNull()
                        .and(BooleanExpression.booleanExpression(current).not()));
    }

    /** Does this when there is more or less room for a page that follows it. */
    void whenRoomChanges(Runnable action) {
        viewportBoundsProperty().addListener((property, before, bounds) -> {
            if (zoom.fitted() && before.getWidth() != bounds.getWidth()) {
                action.run();
            }
        });
    }

    void larger() {
        zoom = zoom.larger(scale());
    }

    void smaller() {
        zoom = zoom.smaller(scale());
    }

    void fit() {
        zoom = Zoom.fit();
    }

    /** The scale to draw pages at: screen pixels for a point of paper. */
    double pixelsPerPoint() {
        return scale() * OWN_SIZE * outputScale();
    }

    /** Shows a page that was drawn at a scale; one pixel of it is one pixel of the screen. */
    void show(PageImage image, double pixelsPerPoint) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(
                image.width(), image.height(), IntBuffer.wrap(image.pixels()), PixelFormat.getIntArgbPreInstance());
        Image drawn = new WritableImage(pixels);
        page.setImage(drawn);
        page.setFitWidth(image.width() / outputScale());
        ownWidth = image.width() / pixelsPerPoint * OWN_SIZE;
        setVvalue(0);
    }

    void clear() {
        page.setImage(null);
    }

    /** What a screen reader says of it. */
    void describe(String text) {
        page.setAccessibleText(text);
        setAccessibleText(text);
    }

    private double scale() {
        double room = getViewportBounds().getWidth() - DESK;
        return zoom.fitted() && ownWidth > 0 && room > 0 ? room / ownWidth : zoom.scale();
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }
}
