package org.pulseplan.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Checklist;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.PaperPlans;
import org.pulseplan.sheet.ProtocolSheet;
import org.pulseplan.text.Language;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Writes documents for tests and reads back what is really on their pages. */
public final class Pdfs {
    static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();
    static final Language ENGLISH = Language.of(Locale.UK);

    private static final PdfDocumentWriter WRITER = new PdfDocumentWriter();

    private Pdfs() {}

    static Document sheet(Plan plan) {
        return ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH);
    }

    static Document checklist(Plan plan) {
        return Checklist.of(plan, PaperPlans.EDITION, ENGLISH);
    }

    public static byte[] write(Document document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WRITER.write(document, out);
            return out.toByteArray();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The text of each page, every run of spaces and line ends as one space. */
    static List<String> pages(byte[] pdf) {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= opened.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(spaced(stripper.getText(opened)));
            }
            return pages;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** What veraPDF finds against this profile; empty where the file conforms. */
    static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
