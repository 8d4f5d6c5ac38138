package org.pulseplan.desktop.response.export;

import java.util.Locale;
import org.pulseplan.sheet.Figure;
import org.pulseplan.sheet.Figure.Box;
import org.pulseplan.sheet.Figure.Disc;
import org.pulseplan.sheet.Figure.Grey;
import org.pulseplan.sheet.Figure.Line;
import org.pulseplan.sheet.Figure.Shape;
import org.pulseplan.sheet.Figure.Words;

/** A figure as SVG 1.1: title and description for screen readers, no scripts, no links, no foreign fonts. */
public final class SvgFigure {
    private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

    private final StringBuilder svg = new StringBuilder();

    private SvgFigure() {}

    public static String of(Figure figure) {
        SvgFigure writer = new SvgFigure();
        writer.write(figure);
        return writer.svg.toString();
    }

    private void write(Figure figure) {
        add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>%n");
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"%s\" height=\"%s\""
                        + " viewBox=\"0 0 %s %s\" role=\"img\" aria-labelledby=\"title description\""
                        + " font-family=\"%s\">%n",
                number(figure.width()),
                number(figure.height()),
                number(figure.width()),
                number(figure.height()),
                FONTS);
        add("<title id=\"title\">%s</title>%n", text(figure.title()));
        add("<desc id=\"description\">%s</desc>%n", text(figure.description()));
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n");
        figure.shapes().forEach(this::write);
        add("</svg>%n");
    }

    private void write(Shape shape) {
        if (shape instanceof Line line) {
            add(
                    "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>%n",
                    number(line.x1()),
                    number(line.y1()),
                    number(line.x2()),
                    number(line.y2()),
                    colour(line.grey()),
                    number(line.thickness()),
                    line.dashed() ? " stroke-dasharray=\"2 3\"" : "");
        } else if (shape instanceof Box box) {
            add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"black\"/>%n",
                    number(box.x()), number(box.y()), number(box.width()), number(box.height()), colour(box.fill()));
        } else if (shape instanceof Disc disc) {
            add(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"black\"/>%n",
                    number(disc.x()), number(disc.y()), number(disc.radius()), colour(disc.fill()));
        } else if (shape instanceof Words words) {
            add(
                    "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\">%s</text>%n",
                    number(words.x()),
                    number(words.y()),
                    number(words.size()),
                    words.bold() ? " font-weight=\"bold\"" : "",
                    words.anchor().name().toLowerCase(Locale.ROOT),
                    text(words.text()));
        }
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String colour(Grey grey) {
        return String.format(Locale.ROOT, "#%1$02x%1$02x%1$02x", grey.level());
    }

    /** Text as XML can hold it: its own signs escaped, what XML forbids left out as a sign of its own. */
    private static String text(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(sign) ? sign : '\ufffd');
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= ' ' && sign <= 0xd7ff)
                || (sign >= 0xe000 && sign <= 0xfffd)
                || (sign >= 0x10000 && sign <= 0x10ffff);
    }
}
