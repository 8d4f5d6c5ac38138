package org.pulseplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Milligrams;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.Quantity;

/** A dose read back in German or Italian says the digits that are printed: built here from its parts, without the library. */
class ReadBackInTonguesTest {
    private static final List<String> GERMAN = List.of(
            "null",
            "eins",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn");
    private static final List<String> GERMAN_TENS =
            List.of("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
    private static final List<String> ITALIAN = List.of(
            "zero",
            "uno",
            "due",
            "tre",
            "quattro",
            "cinque",
            "sei",
            "sette",
            "otto",
            "nove",
            "dieci",
            "undici",
            "dodici",
            "tredici",
            "quattordici",
            "quindici",
            "sedici",
            "diciassette",
            "diciotto",
            "diciannove");
    private static final List<String> ITALIAN_TENS =
            List.of("", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta");

    private final Language german = Language.of(Tongue.GERMAN, Locale.GERMANY);
    private final Language italian = Language.of(Tongue.ITALIAN, Locale.ITALY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26500|sechsundzwanzigtausendfünfhundert Internationale Einheiten",
                "15000|fünfzehntausend Internationale Einheiten",
                "50000|fünfzigtausend Internationale Einheiten",
                "493|vierhundertdreiundneunzig Internationale Einheiten",
                "1|eine Internationale Einheit",
                "0|null Internationale Einheiten"
            })
    @Hazard("H-98")
    void germanDoses(double amount, String words) {
        assertThat(german.inWords(new InternationalUnits(amount))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26500|ventiseimilacinquecento unità internazionali",
                "15000|quindicimila unità internazionali",
                "50000|cinquantamila unità internazionali",
                "493|quattrocentonovantatré unità internazionali",
                "1|una unità internazionale",
                "0|zero unità internazionali"
            })
    @Hazard("H-98")
    void italianDoses(double amount, String words) {
        assertThat(italian.inWords(new InternationalUnits(amount))).isEqualTo(words);
    }

    @Test
    @Hazard("H-98")
    void decimalsAreReadDigitByDigit() {
        assertThat(german.inWords(new Millilitres(10.05))).isEqualTo("zehn Komma null fünf Milliliter");
        assertThat(german.inWords(new Millilitres(0.125))).isEqualTo("null Komma eins zwei fünf Milliliter");
        assertThat(german.inWords(new Millilitres(1))).isEqualTo("ein Milliliter");
        assertThat(italian.inWords(new Millilitres(10.05))).isEqualTo("dieci virgola zero cinque millilitri");
        assertThat(italian.inWords(new Millilitres(0.125))).isEqualTo("zero virgola uno due cinque millilitri");
        assertThat(italian.inWords(new Millilitres(1))).isEqualTo("un millilitro");
        assertThat(italian.inWords(new Milligrams(2.87))).isEqualTo("due virgola otto sette milligrammi");
    }

    @Test
    @Hazard("H-98")
    void wordsSayTheNumberThatIsPrintedWhateverItIs() {
        Random random = new Random(20261127);
        for (int dose = 0; dose <= 60_000; dose += 500) {
            assertSaysIt(new InternationalUnits(dose));
        }
        for (int round = 0; round < 3_000; round++) {
            assertSaysIt(new InternationalUnits(random.nextInt(999_999)));
            assertSaysIt(new Millilitres(decimal(random, 50, 2)));
            assertSaysIt(new Milligrams(decimal(random, 20, 3)));
        }
    }

    private void assertSaysIt(Quantity quantity) {
        BigDecimal printed =
                new BigDecimal(german.number(quantity).replace(".", "").replace(',', '.'));
        if (printed.compareTo(BigDecimal.ONE) != 0) {
            assertThat(german.inWords(quantity)).startsWith(spelled(printed, " Komma ", GERMAN) + " ");
            assertThat(unaccented(italian.inWords(quantity))).startsWith(spelled(printed, " virgola ", ITALIAN) + " ");
        }
    }

    private static String spelled(BigDecimal number, String sign, List<String> digits) {
        String[] parts = number.toPlainString().split("\\.");
        int whole = Integer.parseInt(parts[0]);
        String words = digits == GERMAN ? german(whole) : unaccented(italian(whole));
        return parts.length == 1
                ? words
                : words
                        + sign
                        + Arrays.stream(parts[1].split(""))
                                .map(digit -> unaccented(digits.get(Integer.parseInt(digit)), digits))
                                .collect(Collectors.joining(" "));
    }

    private static String unaccented(String word, List<String> digits) {
        return digits == GERMAN ? word : unaccented(word);
    }

    private static String unaccented(String word) {
        return word.replace('é', 'e');
    }

    private static String german(int number) {
        if (number >= 1000) {
            String rest = number % 1000 == 0 ? "" : german(number % 1000);
            return begin(number / 1000) + "tausend" + rest;
        }
        if (number >= 100) {
            return begin(number / 100) + "hundert" + (number % 100 == 0 ? "" : german(number % 100));
        }
        if (number < 20) {
            return GERMAN.get(number);
        }
        return (number % 10 == 0 ? "" : begin(number % 10) + "und") + GERMAN_TENS.get(number / 10);
    }

    /** Before another word "eins" loses its s. */
    private static String begin(int number) {
        String words = german(number);
        return words.endsWith("eins") ? words.substring(0, words.length() - 1) : words;
    }

    private static String italian(int number) {
        if (number >= 1000) {
            String thousands = number / 1000 == 1 ? "mille" : thousands(number / 1000) + "mila";
            return thousands + (number % 1000 == 0 ? "" : italian(number % 1000));
        }
        if (number >= 100) {
            String hundreds = (number / 100 == 1 ? "" : ITALIAN.get(number / 100)) + "cento";
            String rest = number % 100 == 0 ? "" : italian(number % 100);
            return (rest.startsWith("ott") ? hundreds.substring(0, hundreds.length() - 1) : hundreds) + rest;
        }
        if (number < 20) {
            return ITALIAN.get(number);
        }
        String tens = ITALIAN_TENS.get(number / 10);
        int ones = number % 10;
        if (ones == 0) {
            return tens;
        }
        boolean vowel = ones == 1 || ones == 8;
        return (vowel ? tens.substring(0, tens.length() - 1) : tens) + ITALIAN.get(ones);
    }

    /** Twenty-one to ninety-one thousand lose the o of their one; "ventunomila" is said as well. */
    private static String thousands(int number) {
        String words = italian(number);
        return number > 20 && number < 100 && number % 10 == 1 ? words.substring(0, words.length() - 1) : words;
    }

    private static double decimal(Random random, int most, int digits) {
        return BigDecimal.valueOf(random.nextDouble() * most)
                .setScale(digits, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
