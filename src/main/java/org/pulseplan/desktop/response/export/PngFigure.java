package org.pulseplan.desktop.response.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.pulseplan.sheet.Figure;
import org.pulseplan.sheet.Figure.Box;
import org.pulseplan.sheet.Figure.Disc;
import org.pulseplan.sheet.Figure.Grey;
import org.pulseplan.sheet.Figure.Line;
import org.pulseplan.sheet.Figure.Shape;
import org.pulseplan.sheet.Figure.Words;

/** A figure as a PNG in greys, with the typeface that travels in the program, so that no accent is missing. */
public final class PngFigure {
    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 40e6;

    private final Graphics2D pen;
    private final Font regular = font("Regular");
    private final Font bold = font("Bold");

    private PngFigure(Graphics2D pen) {
        this.pen = pen;
    }

    /** Two dots a point, fewer where the figure is so large that the picture would not fit into memory. */
    public static byte[] of(Figure figure) {
        double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (figure.width() * figure.height())));
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(figure.width() * scale),
                (int) Math.ceil(figure.height() * scale),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.scale(scale, scale);
        figure.shapes().forEach(new PngFigure(pen)::draw);
        pen.dispose();
        return bytes(picture);
    }

    private void draw(Shape shape) {
        if (shape instanceof Line line) {
            pen.setColor(colour(line.grey()));
            pen.setStroke(stroke(line));
            pen.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
        } else if (shape instanceof Box box) {
            fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), box.fill());
        } else if (shape instanceof Disc disc) {
            double across = 2 * disc.radius();
            fill(new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(), across, across), disc.fill());
        } else if (shape instanceof Words words) {
            write(words);
        }
    }

    private void fill(java.awt.Shape shape, Grey grey) {
        pen.setColor(colour(grey));
        pen.fill(shape);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(1));
        pen.draw(shape);
    }

    private void write(Words words) {
        pen.setColor(Color.BLACK);
        pen.setFont((words.bold() ? bold : regular).deriveFont((float) words.size()));
        double width = pen.getFontMetrics().getStringBounds(words.text(), pen).getWidth();
        double left = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        pen.drawString(words.text(), (float) left, (float) words.y());
    }

    private static BasicStroke stroke(Line line) {
        float thickness = (float) line.thickness();
        return line.dashed()
                ? new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 3}, 0)
                : new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private static Color colour(Grey grey) {
        return new Color(grey.level(), grey.level(), grey.level());
    }

    private static Font font(String face) {
        String name = "/org/pulseplan/fonts/LiberationSans-" + face + ".ttf";
        try (InputStream file = Objects.requireNonNull(PngFigure.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException | IOException damaged) {
            throw new IllegalStateException("The program's own typeface " + name + " cannot be read", damaged);
        }
    }

    private static byte[] bytes(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
