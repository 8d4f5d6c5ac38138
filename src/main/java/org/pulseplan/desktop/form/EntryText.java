package org.pulseplan.desktop.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pulseplan.entry.Entry;
import org.pulseplan.quantity.Quantity;

/** What stands in a text field for an entry: as typed where it was refused, else a text that reads as the same value. */
final class EntryText {
    /** Three digits behind the sign could be thousands; a fourth makes it plain that they are not. */
    private static final Pattern COULD_BE_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private EntryText() {}

    static String of(Entry<?> entry, Locale locale) {
        if (entry instanceof Entry.Rejected<?> rejected) {
            return rejected.raw();
        }
        return entry instanceof Entry.Accepted<?> accepted ? value(accepted.value(), locale) : "";
    }

    private static String value(Object value, Locale locale) {
        return value instanceof Quantity quantity ? number(quantity.value(), locale) : value.toString();
    }

    /** The exact number, without grouping, with the locale's decimal sign. */
    static String number(double value, Locale locale) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        String safe = COULD_BE_THOUSANDS.matcher(plain).matches() ? plain + "0" : plain;
        return safe.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }
}
