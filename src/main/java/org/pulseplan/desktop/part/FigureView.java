package org.pulseplan.desktop.part;

import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.pulseplan.sheet.Figure;

/**
 * A figure in the window, in the theme's own light and dark; never wider than it is drawn, and smaller where there is less
 * room. Its description is read aloud.
 */
public final class FigureView extends Region {
    private final Figure figure;
    private final Scale scale = new Scale();

    public FigureView(Figure figure) {
        this.figure = figure;
        Group drawn = new Group();
        drawn.setManaged(false);
        drawn.getTransforms().add(scale);
        figure.shapes().forEach(shape -> drawn.getChildren().add(node(shape)));
        getChildren().add(drawn);
        getStyleClass().add("figure");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(figure.title() + " " + figure.description());
        setFocusTraversable(true);
        setMaxWidth(figure.width());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return figure.width();
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return figure.height() * share(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(share(getWidth()));
        scale.setY(share(getWidth()));
    }

    private double share(double width) {
        return width < 0 ? 1 : Math.min(1, width / figure.width());
    }

    private static Node node(Figure.Shape shape) {
        if (shape instanceof Figure.Line line) {
            Line drawn = new Line(line.x1(), line.y1(), line.x2(), line.y2());
            drawn.setStrokeWidth(line.thickness());
            drawn.getStyleClass().add("figure-stroke-" + name(line.grey()));
            if (line.dashed()) {
                drawn.getStrokeDashArray().setAll(2.0, 3.0);
            }
            return drawn;
        }
        if (shape instanceof Figure.Box box) {
            Rectangle drawn = new Rectangle(box.x(), box.y(), box.width(), box.height());
            drawn.getStyleClass().addAll("figure-stroke-black", "figure-fill-" + name(box.fill()));
            return drawn;
        }
        if (shape instanceof Figure.Disc disc) {
            Circle drawn = new Circle(disc.x(), disc.y(), disc.radius());
            drawn.getStyleClass().addAll("figure-stroke-black", "figure-fill-" + name(disc.fill()));
            return drawn;
        }
        return text((Figure.Words) shape);
    }

    private static Text text(Figure.Words words) {
        Text text = new Text(words.text());
        text.setFont(Font.font(
                Font.getDefault().getFamily(), words.bold() ? FontWeight.BOLD : FontWeight.NORMAL, words.size()));
        text.getStyleClass().add("figure-fill-black");
        text.setTextOrigin(VPos.BASELINE);
        double width = text.getLayoutBounds().getWidth();
        text.setY(words.y());
        text.setX(
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                });
        return text;
    }

    private static String name(Figure.Grey grey) {
        return grey.name().toLowerCase(Locale.ROOT);
    }
}
