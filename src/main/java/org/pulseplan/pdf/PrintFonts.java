package org.pulseplan.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of all paper: which signs it has, and how wide they are. Comes with the program, never from the system. */
final class PrintFonts {
    static final String FAMILY = "Liberation Sans";

    private final Face regular;
    private final Face bold;

    PrintFonts() {
        this.regular = Face.read("LiberationSans-Regular.ttf");
        this.bold = Face.read("LiberationSans-Bold.ttf");
    }

    Face regular() {
        return regular;
    }

    Face bold() {
        return bold;
    }

    /** The first sign of the text that one of the faces lacks. */
    OptionalInt missing(String text) {
        return text.codePoints()
                .filter(sign -> !regular.has(sign) || !bold.has(sign))
                .findFirst();
    }

    /** One weight of the typeface. */
    static final class Face {
        private final byte[] file;
        private final CmapLookup signs;
        private final HorizontalMetricsTable widths;
        private final double unitsPerEm;

        private Face(byte[] file, TrueTypeFont font) throws IOException {
            this.file = file;
            this.signs = font.getUnicodeCmapLookup();
            this.widths = font.getHorizontalMetrics();
            this.unitsPerEm = font.getUnitsPerEm();
        }

        private static Face read(String name) {
            try (InputStream in = PrintFonts.class.getResourceAsStream("/org/pulseplan/fonts/" + name)) {
                if (in == null) {
                    throw new IOException("the program lacks its font " + name);
                }
                byte[] file = in.readAllBytes();
                try (TrueTypeFont font = parsed(file)) {
                    return new Face(file, font);
                }
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }

        /** This face inside a PDF. */
        PDFont in(PDDocument pdf) throws IOException {
            return PDType0Font.load(pdf, parsed(file), true);
        }

        /**
         * Its substitution rules are left out: they would join letters, which then could not be searched, and they
         * take most of the time of writing.
         */
        private static TrueTypeFont parsed(byte[] file) throws IOException {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        }

        boolean has(int sign) {
            return signs.getGlyphId(sign) != 0;
        }

        /** The text as outlines, its first letter's origin at 0, 0; empty where it has none. */
        Optional<Path2D> outline(String text, double size) {
            try (TrueTypeFont font = parsed(file)) {
                Path2D whole = new Path2D.Double();
                double scale = size / unitsPerEm;
                double x = 0;
                for (int sign : text.codePoints().toArray()) {
                    GlyphData glyph = font.getGlyph().getGlyph(signs.getGlyphId(sign));
                    if (glyph != null) {
                        AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                        whole.append(place.createTransformedShape(glyph.getPath()), false);
                    }
                    x += widths.getAdvanceWidth(signs.getGlyphId(sign)) * scale;
                }
                return text.isBlank() ? Optional.empty() : Optional.of(whole);
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }

        /** How wide the text is in this size, in points. */
        double width(String text, double size) {
            return text.codePoints()
                            .map(sign -> widths.getAdvanceWidth(signs.getGlyphId(sign)))
                            .sum()
                    * size
                    / unitsPerEm;
        }
    }
}
