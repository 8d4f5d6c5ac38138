package org.pulseplan.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in the order of day and month that a user writes, whichever of point, slash or hyphen stands between them, or
 * year first as 1958-03-31. The year always has four digits; an order that the locale does not write is refused.
 */
final class DateReader {
    private static final LocalDate EXAMPLE = LocalDate.of(1958, 3, 31);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,4})([./-]) ?(\\d{1,2})\\2 ?(\\d{1,4})");

    private final String order;
    private final String example;

    DateReader(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        this.order = pattern.replaceAll("[^dMyu]", "").replace('u', 'y').replaceAll("(.)\\1+", "$1");
        this.example = DateTimeFormatter.ofPattern(
                        pattern.replaceAll("d+", "dd").replaceAll("M+", "MM").replaceAll("[yu]+", "uuuu"), locale)
                .format(EXAMPLE);
    }

    Entry<LocalDate> read(String typed) {
        String text = typed.strip();
        return yearFirst(text)
                .or(() -> inOrder(text))
                .map(Entry::of)
                .orElseGet(
                        () -> Entry.rejected(typed, Phrase.of("entry.date.unreadable", example, EXAMPLE.toString())));
    }

    private static Optional<LocalDate> yearFirst(String text) {
        Matcher parts = YEAR_FIRST.matcher(text);
        return parts.matches() ? date(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    private Optional<LocalDate> inOrder(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String[] written = {parts.group(1), parts.group(3), parts.group(4)};
        return date(written[order.indexOf('y')], written[order.indexOf('M')], written[order.indexOf('d')]);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        if (year.length() != 4 || month.length() > 2 || day.length() > 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
