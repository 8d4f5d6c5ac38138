package org.pulseplan.sheet;

import java.util.List;
import org.pulseplan.entry.Phrase;

/** Sends documents to printers. Its methods wait for the printing system, so they are called in the background. */
public interface Printing {
    /** The printers that are set up here, by name, the usual one first; empty where there is none. */
    List<String> printers();

    /** Prints a document. Never throws for what can go wrong with a printer: the outcome says it. */
    Outcome print(byte[] pdf, Order order);

    /**
     * What is to be printed where.
     *
     * @param title the name of the job in the printer's queue; holds nothing about the patient
     */
    record Order(String printer, int copies, String title) {
        public Order {
            if (copies < 1) {
                throw new IllegalArgumentException("at least one copy");
            }
        }
    }

    /** How it went. */
    sealed interface Outcome {
        /** The printing system has taken the job; whether paper comes out, it does not say. */
        record Sent(Order order) implements Outcome {}

        /** Nothing was printed, and why. */
        record NotPrinted(Phrase reason) implements Outcome {}
    }
}
