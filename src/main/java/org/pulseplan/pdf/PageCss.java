package org.pulseplan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pulseplan.pdf.PrintFonts.Face;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.Document.Banner;
import org.pulseplan.sheet.Paper;

/**
 * The look of a document: one style sheet, and page margins as high as what stands on every page needs, so that a
 * long name or many banners never cover the text.
 */
final class PageCss {
    /** Points a millimetre. */
    private static final double MM = 72 / 25.4;

    private static final double SIDE = 14 * MM;
    private static final double OUTER = 9 * MM;
    private static final double LINE = 1.25;
    private static final double NAME_SIZE = 12;
    private static final double SMALL_SIZE = 9;
    private static final double FOOTER_SIZE = 7;
    private static final double NAME_SHARE = 0.65;
    private static final double BANNER_PADDING = 6;
    private static final double GAP = 8;

    private final PrintFonts fonts;
    private final String sheet;

    PageCss(PrintFonts fonts) {
        this.fonts = fonts;
        this.sheet = read();
    }

    String of(Document document) {
        double width = width(document.paper()) - 2 * SIDE;
        return String.format(
                Locale.ROOT,
                "@page { size: %s portrait; margin: %.1fpt %.1fpt %.1fpt %.1fpt; }%n.pages:before { content: %s; }%n%s",
                document.paper() == Paper.A4 ? "A4" : "letter",
                OUTER + header(document, width) + GAP,
                SIDE,
                OUTER + footer(document, width) + GAP,
                SIDE,
                pageNumbers(document.pageLabel()),
                sheet);
    }

    /** The page label as generated content; only the renderer knows the numbers. */
    private static String pageNumbers(String label) {
        return '"'
                + label.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("{page}", "\" counter(page) \"")
                        .replace("{pages}", "\" counter(pages) \"")
                + '"';
    }

    private static double width(Paper paper) {
        return paper == Paper.A4 ? 210 * MM : 215.9 * MM;
    }

    private double header(Document document, double width) {
        double named = width * NAME_SHARE - BANNER_PADDING;
        double height = 0;
        double which = height(document.title(), fonts.bold(), SMALL_SIZE, width * (1 - NAME_SHARE))
                + height(document.pageLabel(), fonts.regular(), SMALL_SIZE, width * (1 - NAME_SHARE));
        for (int line = 0; line < document.identity().size(); line++) {
            Face face = line == 0 ? fonts.bold() : fonts.regular();
            height += height(document.identity().get(line), face, line == 0 ? NAME_SIZE : SMALL_SIZE, named);
        }
        height = Math.max(height, which);
        for (Banner banner : document.banners()) {
            height += height(banner.text(), fonts.bold(), SMALL_SIZE, width - 2 * BANNER_PADDING) + BANNER_PADDING;
        }
        return height + BANNER_PADDING;
    }

    private double footer(Document document, double width) {
        return document.footer().stream()
                .mapToDouble(line -> height(line, fonts.regular(), FOOTER_SIZE, width))
                .sum();
    }

    private static double height(String text, Face face, double size, double width) {
        return lines(PdfDocumentWriter.printed(text), face, size, width) * size * LINE;
    }

    /** How many lines the text needs, as it is broken between words or, where a word is too long, inside it. */
    private static int lines(String text, Face face, double size, double width) {
        int lines = 1;
        double filled = 0;
        for (String word : text.split("(?<= )", -1)) {
            double wide = face.width(word, size);
            if (filled > 0 && filled + face.width(word.stripTrailing(), size) > width) {
                lines++;
                filled = 0;
            }
            lines += (int) (wide / width);
            filled = filled + wide % width;
        }
        return lines;
    }

    private static String read() {
        try (InputStream in = PageCss.class.getResourceAsStream("/org/pulseplan/pdf/paper.css")) {
            if (in == null) {
                throw new IOException("the program lacks the style sheet of its paper");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
