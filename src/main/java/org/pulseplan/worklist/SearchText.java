package org.pulseplan.worklist;

import com.ibm.icu.text.Transliterator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search compares: letters without their marks, in small ones, so that "Muller" finds "Müller". */
final class SearchText {
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private SearchText() {}

    /** Everything by which a patient can be found: name, number, and the birth date as it is commonly typed. */
    static String of(CaseHeading.Who who) {
        return Stream.of(
                        who.name().map(SearchText::folded).stream(),
                        who.number().map(SearchText::folded).stream(),
                        who.birth().stream().flatMap(SearchText::ways))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    static List<String> words(String search) {
        return Stream.of(GAPS.split(folded(search).strip()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> ways(LocalDate date) {
        return Stream.of("%d-%02d-%02d", "%3$02d.%2$02d.%1$d", "%3$d.%2$d.%1$d", "%3$02d/%2$02d/%1$d", "%3$d/%2$d/%1$d")
                .map(way ->
                        String.format(Locale.ROOT, way, date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    private static String folded(String text) {
        return text.chars().allMatch(letter -> letter < 128)
                ? text.toLowerCase(Locale.ROOT)
                : Latin.LETTERS.transliterate(text).toLowerCase(Locale.ROOT);
    }

    /** Made when the first name with a mark is met: it takes a while. */
    private static final class Latin {
        static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
