package org.pulseplan.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.sheet.Printing.Order;
import org.pulseplan.sheet.Printing.Outcome;
import org.pulseplan.text.Language;

/** What the user is told when paper cannot come out. */
class SystemPrintingTest {
    private final SystemPrinting printing = new SystemPrinting();

    @Test
    @Hazard("H-63")
    void aPrinterThatIsNotThereIsToldPlainly() {
        Outcome outcome = printing.print(new byte[0], new Order("No such printer", 1, "Protocol sheet"));
        assertThat(outcome).isInstanceOf(Outcome.NotPrinted.class);
        String told = Language.of(Locale.UK).say(((Outcome.NotPrinted) outcome).reason());
        assertThat(told).contains("Nothing was printed");
        assertThat(told).contains(printing.printers().isEmpty() ? "No printer is set up" : "No such printer");
    }

    @Test
    void noCopiesAtAllIsNoOrder() {
        assertThatThrownBy(() -> new Order("Any", 0, "Protocol sheet")).isInstanceOf(IllegalArgumentException.class);
    }
}
