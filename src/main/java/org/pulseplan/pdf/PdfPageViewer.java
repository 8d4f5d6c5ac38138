package org.pulseplan.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pulseplan.sheet.PageImage;
import org.pulseplan.sheet.PageViewer;

/** Draws the pages of a PDF from its own bytes, so that a preview shows what is saved and printed. */
public final class PdfPageViewer implements PageViewer {
    @Override
    public int pages(byte[] pdf) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            return opened.getNumberOfPages();
        }
    }

    @Override
    public PageImage draw(byte[] pdf, int page, double pixelsPerPoint) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            BufferedImage drawn = new PDFRenderer(opened).renderImage(page, (float) pixelsPerPoint, ImageType.RGB);
            return image(drawn);
        }
    }

    private static PageImage image(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        return new PageImage(width, height, drawn.getRGB(0, 0, width, height, null, 0, width));
    }
}
