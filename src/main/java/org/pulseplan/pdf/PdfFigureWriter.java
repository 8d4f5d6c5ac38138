package org.pulseplan.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.pulseplan.entry.Phrase;
import org.pulseplan.sheet.Figure;
import org.pulseplan.sheet.Figure.Box;
import org.pulseplan.sheet.Figure.Disc;
import org.pulseplan.sheet.Figure.Grey;
import org.pulseplan.sheet.Figure.Line;
import org.pulseplan.sheet.Figure.Words;
import org.pulseplan.sheet.FigureWriter;
import org.pulseplan.sheet.UnprintableException;

/**
 * Writes a figure as a PDF of one page of its own size: lines and words stay lines and words, the typeface is embedded, and
 * what it shows is read aloud. A figure with a sign that the typeface lacks is refused, as a sheet is.
 */
public final class PdfFigureWriter implements FigureWriter {
    /** How far the control points of a quarter circle lie, in radii. */
    private static final float ROUND = 0.5523f;

    private static final float LEVELS = 255;

    private Optional<PrintFonts> loaded = Optional.empty();

    @Override
    public byte[] write(Figure figure, Locale locale) throws UnprintableException {
        PrintFonts fonts = fonts();
        refuseWhatCannotBePrinted(figure, fonts);
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle((float) figure.width(), (float) figure.height()));
            pdf.addPage(page);
            name(pdf, page, figure, locale);
            draw(pdf, page, figure, fonts);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private synchronized PrintFonts fonts() {
        PrintFonts ready = loaded.orElseGet(PrintFonts::new);
        loaded = Optional.of(ready);
        return ready;
    }

    private static void refuseWhatCannotBePrinted(Figure figure, PrintFonts fonts) throws UnprintableException {
        for (Figure.Shape shape : figure.shapes()) {
            if (shape instanceof Words words) {
                OptionalInt sign = fonts.missing(PdfDocumentWriter.printed(words.text()));
                if (sign.isPresent()) {
                    String code = String.format(Locale.ROOT, "U+%04X", sign.getAsInt());
                    throw new UnprintableException(
                            Phrase.of("paper.unprintable", Character.toString(sign.getAsInt()), code, words.text()),
                            code);
                }
            }
        }
    }

    /** What the whole is, for readers and for whoever finds the file; the drawing is one figure with its description. */
    private static void name(PDDocument pdf, PDPage page, Figure figure, Locale locale) {
        pdf.getDocumentInformation().setTitle(figure.title());
        pdf.getDocumentInformation().setSubject(figure.description());
        pdf.getDocumentInformation().setProducer("PulsePlan");
        pdf.getDocumentCatalog().setLanguage(locale.toLanguageTag());
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(shown);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        PDStructureElement drawing = new PDStructureElement("Figure", root);
        drawing.setPage(page);
        drawing.setAlternateDescription(figure.title() + " " + figure.description());
        drawing.getCOSObject().setInt(COSName.K, 0);
        root.appendKid(drawing);
    }

    private static void draw(PDDocument pdf, PDPage page, Figure figure, PrintFonts fonts) throws IOException {
        PDFont regular = fonts.regular().in(pdf);
        PDFont bold = fonts.bold().in(pdf);
        COSDictionary mark = new COSDictionary();
        mark.setInt(COSName.MCID, 0);
        try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
            pen.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(mark));
            Pen drawing = new Pen(pen, (float) figure.height(), regular, bold);
            for (Figure.Shape shape : figure.shapes()) {
                drawing.draw(shape);
            }
            pen.endMarkedContent();
        }
    }

    /** Draws shapes; figures count from the top, PDF from the bottom. */
    private record Pen(PDPageContentStream pen, float height, PDFont regular, PDFont bold) {
        void draw(Figure.Shape shape) throws IOException {
            if (shape instanceof Line line) {
                line(line);
            } else if (shape instanceof Box box) {
                pen.addRect((float) box.x(), up(box.y() + box.height()), (float) box.width(), (float) box.height());
                paint(box.fill());
            } else if (shape instanceof Disc disc) {
                circle((float) disc.x(), up(disc.y()), (float) disc.radius());
                paint(disc.fill());
            } else if (shape instanceof Words words) {
                write(words);
            }
        }

        private void line(Line line) throws IOException {
            pen.setStrokingColor(level(line.grey()));
            pen.setLineWidth((float) line.thickness());
            pen.setLineDashPattern(line.dashed() ? new float[] {2, 3} : new float[0], 0);
            pen.moveTo((float) line.x1(), up(line.y1()));
            pen.lineTo((float) line.x2(), up(line.y2()));
            pen.stroke();
        }

        private void circle(float x, float y, float r) throws IOException {
            float c = r * ROUND;
            pen.moveTo(x + r, y);
            pen.curveTo(x + r, y + c, x + c, y + r, x, y + r);
            pen.curveTo(x - c, y + r, x - r, y + c, x - r, y);
            pen.curveTo(x - r, y - c, x - c, y - r, x, y - r);
            pen.curveTo(x + c, y - r, x + r, y - c, x + r, y);
            pen.closePath();
        }

        private void paint(Grey fill) throws IOException {
            pen.setStrokingColor(level(Grey.BLACK));
            pen.setLineWidth(1);
            pen.setLineDashPattern(new float[0], 0);
            pen.setNonStrokingColor(level(fill));
            pen.fillAndStroke();
        }

        private void write(Words words) throws IOException {
            PDFont font = words.bold() ? bold : regular;
            String text = PdfDocumentWriter.printed(words.text());
            float size = (float) words.size();
            float width = font.getStringWidth(text) / 1000 * size;
            float left = (float) words.x()
                    - switch (words.anchor()) {
                        case START -> 0;
                        case MIDDLE -> width / 2;
                        case END -> width;
                    };
            pen.setNonStrokingColor(level(Grey.BLACK));
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(left, up(words.y()));
            pen.showText(text);
            pen.endText();
        }

        private float up(double y) {
            return height - (float) y;
        }

        private static float level(Grey grey) {
            return grey.level() / LEVELS;
        }
    }
}
