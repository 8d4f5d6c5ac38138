package org.pulseplan.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.pulseplan.entry.Phrase;
import org.pulseplan.sheet.Printing;
import org.pulseplan.sheet.Printing.Outcome.NotPrinted;
import org.pulseplan.sheet.Printing.Outcome.Sent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints through the operating system's printers. The page is drawn by the program itself, since handing the file over
 * reports success where a printer's command is missing and nothing comes out.
 */
public final class SystemPrinting implements Printing {
    private static final Logger LOG = LoggerFactory.getLogger(SystemPrinting.class);
    private static final float POINTS_PER_INCH = 72;

    @Override
    public List<String> printers() {
        List<String> names = new ArrayList<>();
        usual().ifPresent(usual -> names.add(usual.getName()));
        Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(PrintService::getName)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return List.copyOf(names);
    }

    @Override
    public Outcome print(byte[] pdf, Order order) {
        Optional<PrintService> printer = printer(order.printer());
        if (printer.isEmpty()) {
            return new NotPrinted(
                    printers().isEmpty()
                            ? Phrase.of("paper.print.noPrinter")
                            : Phrase.of("paper.print.gone", order.printer()));
        }
        if (!takesJobs(printer.get())) {
            return new NotPrinted(Phrase.of("paper.print.closed", order.printer()));
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            send(document, printer.get(), order);
            return new Sent(order);
        } catch (PrinterException refused) {
            LOG.warn("printing failed: {}", refused.getClass().getName());
            return new NotPrinted(Phrase.of("paper.print.refused", order.printer(), said(refused)));
        } catch (IOException damaged) {
            return new NotPrinted(Phrase.of("paper.print.unreadable"));
        }
    }

    /** A queue that was closed says so; a queue that was only stopped takes the job and keeps it. */
    static boolean takesJobs(PrintService printer) {
        return printer.getAttribute(PrinterIsAcceptingJobs.class) != PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
    }

    private static void send(PDDocument document, PrintService printer, Order order) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(printer);
        job.setJobName(order.title());
        job.setPageable(new PDFPageable(document));
        job.print(wishes(document, order));
    }

    private static PrintRequestAttributeSet wishes(PDDocument document, Order order) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new Copies(order.copies()));
        wishes.add(new JobName(order.title(), null));
        wishes.add(paper(document.getPage(0).getMediaBox()));
        return wishes;
    }

    /** The paper that the document was laid out for; without it, a printer takes its own idea of paper. */
    private static MediaSizeName paper(PDRectangle page) {
        return MediaSize.findMedia(
                page.getWidth() / POINTS_PER_INCH, page.getHeight() / POINTS_PER_INCH, Size2DSyntax.INCH);
    }

    private static Optional<PrintService> printer(String name) {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(printer -> printer.getName().equals(name))
                .findFirst();
    }

    private static Optional<PrintService> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
    }

    private static String said(PrinterException refused) {
        return Optional.ofNullable(refused.getMessage())
                .orElseGet(() -> refused.getClass().getSimpleName());
    }
}
