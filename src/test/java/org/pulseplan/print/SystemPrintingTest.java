package org.pulseplan.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Locale;
import javax.print.PrintService;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
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

    /** As the print system of Debian reports a queue after cupsreject and after cupsaccept. */
    @Test
    void aQueueThatWasClosedIsKnownBeforeAnythingIsSent() {
        assertThat(SystemPrinting.takesJobs(queue(PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS)))
                .isFalse();
        assertThat(SystemPrinting.takesJobs(queue(PrinterIsAcceptingJobs.ACCEPTING_JOBS)))
                .isTrue();
    }

    private static PrintService queue(PrinterIsAcceptingJobs state) {
        return (PrintService) Proxy.newProxyInstance(
                SystemPrintingTest.class.getClassLoader(),
                new Class<?>[] {PrintService.class},
                (proxy, method, arguments) -> method.getName().equals("getAttribute") ? state : null);
    }

    @Test
    void noCopiesAtAllIsNoOrder() {
        assertThatThrownBy(() -> new Order("Any", 0, "Protocol sheet")).isInstanceOf(IllegalArgumentException.class);
    }
}
