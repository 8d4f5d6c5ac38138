package org.pulseplan.desktop.response.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void linesEndAsRfc4180SaysAndTheFileBeginsWithTheMarkOfUtf8() {
        byte[] bytes = Csv.of(List.of(List.of("a", "b"), List.of("Křížová", "1")));
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\ufeffa,b\r\nKřížová,1\r\n");
    }

    @Test
    void separatorsQuotesAndLineBreaksInACellStayInIt() {
        assertThat(cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(cell("two\nlines")).isEqualTo("\"two\nlines\"");
    }

    /** Hazard: a name typed somewhere else runs as a formula in a colleague's spreadsheet. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =HYPERLINK(\"x\")", "\uff1d1", " +1"})
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String text) {
        String cell = cell(text);
        assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
    }

    @Test
    void ordinaryCellsStayAsTheyAre() {
        assertThat(cell("chest wall")).isEqualTo("chest wall");
        assertThat(cell("<1")).isEqualTo("<1");
        assertThat(cell("")).isEmpty();
    }

    private static String cell(String text) {
        String line = new String(Csv.of(List.of(List.of(text))), StandardCharsets.UTF_8);
        return line.substring(1, line.length() - 2);
    }
}
