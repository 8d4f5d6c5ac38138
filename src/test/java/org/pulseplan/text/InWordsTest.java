package org.pulseplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Milligrams;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.Quantity;

/** A dose read back aloud says the dose that is printed: no digit more, none less, no zero lost. */
class InWordsTest {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private final Language english = Language.of(Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "26500, twenty-six thousand five hundred international units",
        "1060, one thousand sixty international units",
        "15000, fifteen thousand international units",
        "50000, fifty thousand international units",
        "493, four hundred ninety-three international units",
        "250.5, two hundred fifty point five international units",
        "1, one international unit",
        "0, zero international units"
    })
    @Hazard("H-04")
    void internationalUnitsAreSpelledWithTheirUnitInWords(double amount, String words) {
        assertThat(english.inWords(new InternationalUnits(amount))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "8.8, eight point eight millilitres",
        "0.49, zero point four nine millilitres",
        "0.05, zero point zero five millilitres",
        "10.05, ten point zero five millilitres",
        "1.0, one millilitre",
        "1.1, one point one millilitres",
        "0.125, zero point one two five millilitres"
    })
    @Hazard("H-05")
    void decimalsAreReadDigitByDigit(double amount, String words) {
        assertThat(english.inWords(new Millilitres(amount))).isEqualTo(words);
    }

    @Test
    @Hazard("H-04")
    void fifteenAndFiftyThousandAreNotMistakenForEachOther() {
        assertThat(english.inWords(new InternationalUnits(15_000)))
                .isNotEqualTo(english.inWords(new InternationalUnits(50_000)));
        assertThat(english.inWords(new Milligrams(2.87))).isEqualTo("two point eight seven milligrams");
    }

    /** Read again by a reader that knows nothing of the library: the words say the digits that are printed. */
    @Test
    @Hazard("H-65")
    void wordsSayTheNumberThatIsPrinted() {
        for (int dose = 0; dose <= 60_000; dose += 500) {
            assertSaysTheSame(new InternationalUnits(dose));
        }
        Random random = new Random(20261127);
        for (int round = 0; round < 5_000; round++) {
            assertSaysTheSame(new InternationalUnits(random.nextInt(999_999)));
            assertSaysTheSame(new Millilitres(decimal(random, 50, 2)));
            assertSaysTheSame(new Milligrams(decimal(random, 20, 3)));
        }
    }

    @Test
    @Hazard("H-65")
    void wordsAreRoundedAsTheDigitsAre() {
        assertSaysTheSame(new InternationalUnits(26_500.04));
        assertSaysTheSame(new Millilitres(8.8333333));
        assertSaysTheSame(new Millilitres(0.9999));
        assertThat(english.inWords(new Millilitres(0.99999))).isEqualTo("one millilitre");
    }

    /** Screen, paper and export spell at the same time, each on a thread of its own. */
    @Test
    void severalThreadsMaySpellAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<String>> same = IntStream.range(0, 200)
                .<Callable<String>>mapToObj(run -> () -> english.inWords(new Millilitres(8.85)))
                .toList();
        for (Future<String> said : threads.invokeAll(same)) {
            assertThat(said.get()).isEqualTo("eight point eight five millilitres");
        }
        threads.shutdownNow();
    }

    private static double decimal(Random random, int most, int digits) {
        return BigDecimal.valueOf(random.nextDouble() * most)
                .setScale(digits, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private void assertSaysTheSame(Quantity quantity) {
        String printed = english.number(quantity).replace(",", "");
        String words = english.inWords(quantity);
        String number = words.substring(0, words.lastIndexOf(quantity instanceof InternationalUnits ? " int" : " mil"));
        assertThat(read(number)).as(words).isEqualTo(printed);
    }

    private static String read(String words) {
        String[] parts = words.split(" point ");
        StringBuilder number = new StringBuilder(String.valueOf(whole(parts[0])));
        if (parts.length > 1) {
            number.append('.');
            for (String digit : parts[1].split(" ")) {
                number.append(SMALL.get(digit));
            }
        }
        return number.toString();
    }

    private static int whole(String words) {
        int thousands = 0;
        int rest = 0;
        for (String word : words.split("[ -]")) {
            if (word.equals("thousand")) {
                thousands = rest;
                rest = 0;
            } else {
                rest = word.equals("hundred") ? rest * 100 : rest + SMALL.get(word);
            }
        }
        return thousands * 1000 + rest;
    }
}
