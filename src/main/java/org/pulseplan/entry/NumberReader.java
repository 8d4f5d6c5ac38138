package org.pulseplan.entry;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a typed number the same way in every locale: a point or a comma may be the decimal sign, spaces, apostrophes,
 * points or commas may group by threes. Text that can be read in two ways ("1.500") is refused with both readings
 * named, so that a decimal sign never becomes a thousandfold dose.
 */
public final class NumberReader {
    private static final int LONGEST = 20;
    private static final String GROUP_SPACE = "[ \\u00A0\\u202F\\u2009'\\u2019]";
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("([1-9]\\d{0,2})[.,](\\d{3})");
    private static final Pattern SPACED =
            Pattern.compile("[1-9]\\d{0,2}(?:(" + GROUP_SPACE + ")\\d{3})(?:\\1\\d{3})*(?:[.,]\\d+)?");
    private static final Pattern POINTS =
            Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+|[1-9]\\d{0,2}(?:\\.\\d{3}){2,}");
    private static final Pattern COMMAS =
            Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+|[1-9]\\d{0,2}(?:,\\d{3}){2,}");

    /** Spaces of every width, also those that {@link String#strip} leaves where a text was pasted. */
    private static final Pattern SPACES_AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private static final Pattern LEADING_ZEROS = Pattern.compile("0+(\\d.*)");
    private static final Pattern ZERO_GROUP = Pattern.compile("0" + GROUP_SPACE + "(\\d{3})");

    private NumberReader() {}

    /** The exact decimal that was typed; missing for blank text; rejected with a reason for anything else. */
    public static Entry<BigDecimal> read(String typed) {
        String text = SPACES_AROUND.matcher(typed).replaceAll("");
        if (text.isEmpty()) {
            return Entry.missing();
        }
        if (text.length() > LONGEST) {
            return Entry.rejected(typed, Phrase.of("entry.number.long", LONGEST));
        }
        if (text.startsWith("-") || text.startsWith("\u2212")) {
            return Entry.rejected(typed, Phrase.of("entry.number.negative"));
        }
        return unsigned(typed, text);
    }

    private static Entry<BigDecimal> unsigned(String typed, String text) {
        Matcher ambiguous = AMBIGUOUS.matcher(text);
        if (ambiguous.matches()) {
            return Entry.rejected(typed, bothReadings(ambiguous.group(1), ambiguous.group(2)));
        }
        Matcher zeros = LEADING_ZEROS.matcher(text);
        if (zeros.matches()) {
            return leadingZero(typed, zeros.group(1));
        }
        return withoutLeadingZero(typed, text);
    }

    /**
     * A zero before another digit is mostly a sign that slipped: "01,5" for 0.15 or 10.5. It is refused with what it would
     * mean as it stands.
     */
    private static Entry<BigDecimal> leadingZero(String typed, String rest) {
        Entry<BigDecimal> read = unsigned(typed, rest);
        return read.known()
                .map(number -> Entry.<BigDecimal>rejected(
                        typed, Phrase.of("entry.number.zero", number, number.toPlainString())))
                .orElse(read);
    }

    private static Entry<BigDecimal> withoutLeadingZero(String typed, String text) {
        Matcher zeroGroup = ZERO_GROUP.matcher(text);
        if (zeroGroup.matches()) {
            return Entry.rejected(typed, bothReadings("0", zeroGroup.group(1)));
        }
        if (PLAIN.matcher(text).matches()) {
            return Entry.of(new BigDecimal(text.replace(',', '.')));
        }
        if (SPACED.matcher(text).matches()) {
            return Entry.of(new BigDecimal(text.replaceAll(GROUP_SPACE, "").replace(',', '.')));
        }
        if (POINTS.matcher(text).matches()) {
            return Entry.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (COMMAS.matcher(text).matches()) {
            return Entry.of(new BigDecimal(text.replace(",", "")));
        }
        return Entry.rejected(typed, Phrase.of("entry.number.unreadable"));
    }

    private static Phrase bothReadings(String whole, String rest) {
        BigDecimal large = new BigDecimal(whole + rest);
        BigDecimal small = new BigDecimal(whole + "." + rest).stripTrailingZeros();
        return Phrase.of("entry.number.ambiguous", large, small, large.toPlainString(), small.toPlainString());
    }
}
