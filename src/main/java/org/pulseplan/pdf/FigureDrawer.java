package org.pulseplan.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pulseplan.bodychart.PathText;
import org.pulseplan.pdf.PrintFonts.Face;
import org.pulseplan.sheet.ChartFigure;
import org.pulseplan.sheet.ChartFigure.Ink;
import org.pulseplan.sheet.ChartFigure.Panel;
import org.pulseplan.sheet.ChartFigure.Ring;
import org.pulseplan.sheet.ChartFigure.Sign;
import org.pulseplan.sheet.ChartFigure.Stroke;
import org.w3c.dom.Element;

/** Draws the figures of a document as lines, never as a picture of points; black and grey, nothing that colour tells. */
final class FigureDrawer implements FSObjectDrawerFactory {
    /** The type of the element that stands for a figure. */
    static final String TYPE = "figure";

    /** The attribute with the number of the figure within the document. */
    static final String NUMBER = "data-figure";

    private static final Color GREY = new Color(0x77, 0x77, 0x77);
    private static final Color LIGHT = new Color(0xA8, 0xA8, 0xA8);
    private static final double TITLE_SIZE = 7.5;
    private static final double NUMBER_SIZE = 6.8;
    private static final double LONG_SIZE = 5.2;
    private static final double TITLE_ABOVE = 3;
    private static final double CAPITALS = 0.36;
    private static final double DOT = 1;

    private final List<ChartFigure> figures;
    private final Face face;

    FigureDrawer(List<ChartFigure> figures, Face face) {
        this.figures = figures;
        this.face = face;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        ChartFigure figure = figures.get(Integer.parseInt(element.getAttribute(NUMBER)));
        return (at, x, y, width, height, device, context, dots) -> draw(figure, x, y, width, height, device, dots);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object")
                && element.getAttribute("type").equals(TYPE);
    }

    private Map<Shape, String> draw(
            ChartFigure figure, double x, double y, double width, double height, OutputDevice device, int dots) {
        device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots), graphics -> {
            Graphics2D all = (Graphics2D) graphics.create();
            double scale = width / dots / figure.width();
            all.scale(scale, scale);
            figure.panels().forEach(panel -> draw(panel, all));
            all.dispose();
        });
        return Map.of();
    }

    private void draw(Panel panel, Graphics2D all) {
        Graphics2D graphics = (Graphics2D) all.create();
        graphics.translate(panel.x(), panel.y());
        title(panel, graphics);
        Graphics2D inside = (Graphics2D) graphics.create();
        inside.clip(new Rectangle2D.Double(0, 0, panel.width(), panel.height()));
        panel.strokes().forEach(stroke -> draw(stroke, inside));
        inside.dispose();
        panel.signs().forEach(sign -> leader(sign, graphics));
        panel.signs().forEach(sign -> draw(sign, graphics));
        graphics.dispose();
    }

    private void title(Panel panel, Graphics2D graphics) {
        graphics.setColor(Color.BLACK);
        double base = -TITLE_ABOVE;
        text(panel.left(), 0, base, TITLE_SIZE, graphics);
        text(panel.title(), (panel.width() - face.width(panel.title(), TITLE_SIZE)) / 2, base, TITLE_SIZE, graphics);
        text(panel.right(), panel.width() - face.width(panel.right(), TITLE_SIZE), base, TITLE_SIZE, graphics);
    }

    private static void draw(Stroke stroke, Graphics2D graphics) {
        AffineTransform place = new AffineTransform();
        place.scale(stroke.scale(), stroke.scale());
        place.translate(-stroke.left(), -stroke.top());
        Shape shape = place.createTransformedShape(PathText.path(stroke.path()));
        if (stroke.ink() == Ink.STRIPES) {
            graphics.setColor(LIGHT);
            graphics.fill(shape);
        } else {
            graphics.setColor(stroke.ink() == Ink.EDGE ? Color.BLACK : GREY);
            graphics.setStroke(line(stroke.ink() == Ink.EDGE ? 0.8f : 0.35f));
            graphics.draw(shape);
        }
    }

    private static void leader(Sign sign, Graphics2D graphics) {
        sign.leads().ifPresent(to -> {
            graphics.setColor(Color.BLACK);
            graphics.setStroke(line(0.5f));
            graphics.draw(new Line2D.Double(sign.x(), sign.y(), to.x(), to.y()));
            graphics.fill(new Ellipse2D.Double(to.x() - DOT, to.y() - DOT, 2 * DOT, 2 * DOT));
        });
    }

    private void draw(Sign sign, Graphics2D graphics) {
        Shape disc = new Ellipse2D.Double(
                sign.x() - sign.radius(), sign.y() - sign.radius(), 2 * sign.radius(), 2 * sign.radius());
        graphics.setColor(sign.ring() == Ring.FILLED ? Color.BLACK : Color.WHITE);
        graphics.fill(disc);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(ring(sign.ring()));
        graphics.draw(disc);
        double size = sign.text().length() > 2 ? LONG_SIZE : NUMBER_SIZE;
        text(sign.text(), sign.x() - face.width(sign.text(), size) / 2, sign.y() + CAPITALS * size, size, graphics);
    }

    private static BasicStroke ring(Ring ring) {
        return switch (ring) {
            case FULL, FILLED -> line(0.7f);
            case THICK -> line(1.5f);
            case BROKEN ->
                new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1.6f, 1.1f}, 0);
        };
    }

    private static BasicStroke line(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Letters as outlines: they are signs of a drawing, and its words stand in its alternative text. */
    private void text(String text, double x, double base, double size, Graphics2D graphics) {
        Optional<Path2D> outline = face.outline(text, size);
        outline.map(path -> AffineTransform.getTranslateInstance(x, base).createTransformedShape(path))
                .ifPresent(graphics::fill);
    }
}
