package org.pulseplan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;

/** Slips that other programs shipped: 0,55 read as 55, 1,5 as 15, 0.5 as 5. None may be possible here. */
class NumberReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12.5|12.5",
                "12,5|12.5",
                "0,55|0.55",
                "1,5|1.5",
                "0.5|0.5",
                "0,500|0.500",
                "0.125|0.125",
                "1234|1234",
                "12345.678|12345.678",
                "1,25|1.25",
                "1.2345|1.2345",
                "1 500|1500",
                "1\u00a0500|1500",
                "1\u202f500|1500",
                "1'500|1500",
                "1\u2019500|1500",
                "300 000|300000",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "1 234 567,25|1234567.25",
                "  70 |70",
                "0|0",
                "0.0|0"
            })
    @Hazard("H-01")
    void numberWithOneReadingIsRead(String typed, BigDecimal meant) {
        assertThat(NumberReader.read(typed).known().orElseThrow()).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500|1500|1.5",
                "1,500|1500|1.5",
                "01,500|1500|1.5",
                "0 500|500|0.5",
                "300.000|300000|300",
                "15,000|15000|15",
                "9,999|9999|9.999"
            })
    @Hazard("H-02")
    void numberWithTwoReadingsIsRefusedAndBothAreNamed(String typed, String large, String small) {
        assertThat(NumberReader.read(typed)).isInstanceOfSatisfying(Entry.Rejected.class, refused -> {
            assertThat(refused.raw()).isEqualTo(typed);
            assertThat(refused.reason().key()).isEqualTo("entry.number.ambiguous");
            assertThat(refused.reason().arguments()).contains(large, small);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.8.1",
                "1,2,3",
                "-5",
                "\u22125",
                "+5",
                "1e5",
                "0x10",
                "NaN",
                "Infinity",
                "12 5",
                "1 50",
                "1'50",
                "12..5",
                ",5",
                ".5",
                "5.",
                "5,",
                "twelve",
                "1.23.456",
                "1 234.567.8",
                "\u0661\u0662",
                "1/2",
                "12%",
                "--",
                "123456789012345678901",
                "1.234,567.8",
                "1 000'000"
            })
    @Hazard("H-01")
    void anythingElseIsRefusedAndKeptAsTyped(String typed) {
        assertThat(NumberReader.read(typed))
                .isInstanceOfSatisfying(
                        Entry.Rejected.class,
                        refused -> assertThat(refused.raw()).isEqualTo(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"01,5|1.5", "01.5|1.5", "007|7", "00.5|0.5", "00|0", "0070.10|70.10"})
    void zeroBeforeAnotherDigitIsRefusedWithWhatItWouldMean(String typed, String meant) {
        assertThat(NumberReader.read(typed)).isInstanceOfSatisfying(Entry.Rejected.class, refused -> {
            assertThat(refused.reason().key()).isEqualTo("entry.number.zero");
            assertThat(refused.reason().arguments()).contains(meant);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u2003", "\u00a0", "\u202f "})
    @Hazard("H-10")
    void nothingIsMissingAndNotZero(String typed) {
        assertThat(NumberReader.read(typed)).isInstanceOf(Entry.Missing.class);
    }

    /** Whatever is typed: it is read as the digits say, or refused; never a thousandth or a thousandfold of it. */
    @Test
    @Hazard("H-01")
    void randomTextIsReadAsWrittenOrRefused() {
        Random random = new Random(20261123);
        String signs = "0123456789.,' \u00a0";
        for (int run = 0; run < 200_000; run++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(10);
            for (int index = 0; index < length; index++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String typed = text.toString();
            NumberReader.read(typed)
                    .known()
                    .ifPresent(read -> assertThat(digits(read)).as(typed).isEqualTo(digits(typed)));
        }
    }

    private static String digits(BigDecimal number) {
        return digits(number.toPlainString());
    }

    /** The digits without leading zeros; a reading may only place the sign among them. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
    }
}
