package org.pulseplan.modelcard;

import java.util.Locale;

/** Writes a picture as SVG, with a title and a description for those who hear it instead of seeing it. */
final class Svg {
    /** How a line looks: greys and widths that differ also when printed. */
    enum Stroke {
        AXIS("#000000", 1),
        GRID("#c8c8c8", 0.7),
        THIN("#707070", 1.4),
        MEDIUM("#505050", 4),
        THICK("#202020", 8),
        FAINT("#909090", 0.8);

        private final String colour;
        private final double width;

        Stroke(String colour, double width) {
            this.colour = colour;
            this.width = width;
        }
    }

    /** Where a text begins, ends or is centred. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title, String description) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"12\">",
                width, height, width, height);
        add("<title>%s</title>", escape(title));
        add("<desc>%s</desc>", escape(description));
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                x1, y1, x2, y2, stroke.colour, stroke.width);
    }

    void rectangle(double x, double y, double width, double height, boolean filled) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"#202020\"/>",
                x, y, width, height, filled ? "#505050" : "#ffffff");
    }

    void shade(double x, double y, double width, double height) {
        add("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#e4e4e4\"/>", x, y, width, height);
    }

    void circle(double x, double y, double radius, boolean filled) {
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"#000000\" stroke-width=\"1.5\"/>",
                x, y, radius, filled ? "#000000" : "#ffffff");
    }

    void diamond(double x, double y, double r, boolean filled) {
        add(
                "<path d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fZ\" fill=\"%s\" stroke=\"#000000\" stroke-width=\"1.5\"/>",
                x, y - r, x + r, y, x, y + r, x - r, y, filled ? "#000000" : "#ffffff");
    }

    void path(double[] x, double[] y, Stroke stroke) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            points.append(String.format(Locale.ROOT, i == 0 ? "%.1f,%.1f" : " %.1f,%.1f", x[i], y[i]));
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                points, stroke.colour, stroke.width);
    }

    void text(double x, double y, Anchor anchor, String words) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x, y, anchor.name().toLowerCase(Locale.ROOT), escape(words));
    }

    /** The whole picture. */
    String end() {
        return text + "</svg>\n";
    }

    private void add(String template, Object... arguments) {
        text.append(String.format(Locale.ROOT, template, arguments)).append('\n');
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
