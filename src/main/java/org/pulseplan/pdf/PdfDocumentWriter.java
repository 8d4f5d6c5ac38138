package org.pulseplan.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.pulseplan.entry.Phrase;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.DocumentWriter;
import org.pulseplan.sheet.PlainText;
import org.pulseplan.sheet.UnprintableException;

/**
 * Writes a document as a PDF that lasts (PDF/A-2a) and that screen readers can read (PDF/UA-1): vector text in an
 * embedded typeface, tagged. A document with a sign that the typeface lacks is refused, since it would be printed
 * as something else.
 */
public final class PdfDocumentWriter implements DocumentWriter {
    private static final int PLAIN_WEIGHT = 400;
    private static final int STRONG_WEIGHT = 700;

    private Optional<Press> press = Optional.empty();

    public PdfDocumentWriter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Press ready = press();
        refuseWhatCannotBePrinted(document, ready.fonts());
        try (PDDocument pdf = new PDDocument()) {
            lay(document, pdf, ready).toStream(out).run();
        }
    }

    /** What every document needs; read by the first one that is written, so that nobody waits for it at the start. */
    private synchronized Press press() {
        Press ready = press.orElseGet(Press::load);
        press = Optional.of(ready);
        return ready;
    }

    private static PdfRendererBuilder lay(Document document, PDDocument pdf, Press press) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(press.colours().getData());
        builder.usePDDocument(pdf);
        use(builder, press.fonts().regular().in(pdf), PLAIN_WEIGHT);
        use(builder, press.fonts().bold().in(pdf), STRONG_WEIGHT);
        builder.useObjectDrawerFactory(
                new FigureDrawer(Xhtml.figures(document), press.fonts().bold()));
        builder.withProducer("PulsePlan");
        builder.withW3cDocument(new Xhtml(document, press.css().of(document)).build(), null);
        return builder;
    }

    private static void use(PdfRendererBuilder builder, PDFont font, int weight) {
        builder.useFont(new PDFontSupplier(font), PrintFonts.FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static void refuseWhatCannotBePrinted(Document document, PrintFonts fonts) throws UnprintableException {
        for (String text : PlainText.of(document)) {
            String printed = printed(text).replace("\n", "");
            OptionalInt sign = fonts.missing(printed);
            if (sign.isPresent()) {
                String code = String.format(Locale.ROOT, "U+%04X", sign.getAsInt());
                throw new UnprintableException(
                        Phrase.of("paper.unprintable", Character.toString(sign.getAsInt()), code, text), code);
            }
        }
    }

    /** The text as it is printed: letters and their accents joined, since the typeface has them joined. */
    static String printed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The typeface, the colour profile, and the styles that rest on them. */
    private record Press(PrintFonts fonts, ICC_Profile colours, PageCss css) {
        static Press load() {
            PrintFonts fonts = new PrintFonts();
            return new Press(fonts, ICC_Profile.getInstance(ColorSpace.CS_sRGB), new PageCss(fonts));
        }
    }
}
