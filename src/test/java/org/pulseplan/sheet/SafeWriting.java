package org.pulseplan.sheet;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules of safe medication writing that printed text is held to, after the list of error-prone abbreviations of the
 * Institute for Safe Medication Practices (ISMP).
 */
public final class SafeWriting {
    private static final Map<String, Pattern> FAULTS = Map.of(
            "trailing zero", Pattern.compile("(?<![\\d.,])\\d+\\.\\d*0(?![\\d.])"),
            "no leading zero", Pattern.compile("(?<![\\d.])\\.\\d"),
            "thousands not separated",
                    Pattern.compile("(?<![\\d.,A-Z-])\\d{4,}(?=[\\s\\u00a0](international|mg|mL|V\\b))"),
            "unit stuck to number", Pattern.compile("\\d(mg|mL|international|units|mm|kg|cm)\\b"),
            "unit abbreviated", Pattern.compile("\\b(IU|I\\.U\\.|U|IE|cc|mcg|ug|mgs|mls)\\b"),
            "microgram sign", Pattern.compile("[\\u00b5\\u03bc]g"),
            "route or time abbreviated",
                    Pattern.compile("\\b(IT|IN|SC|SQ|QD|QOD|OD|HS|BT|D/C|q\\.d\\.|t\\.i\\.d\\.|i\\.v\\.)(?![A-Za-z-])"),
            "at sign", Pattern.compile("@"));

    private SafeWriting() {}

    /** The faults of a text, each with what is wrong and where. */
    public static List<String> faults(String text) {
        return FAULTS.entrySet().stream()
                .flatMap(fault -> fault.getValue()
                        .matcher(text)
                        .results()
                        .map(hit -> fault.getKey() + ": \"" + around(text, hit.start(), hit.end()) + "\""))
                .sorted()
                .toList();
    }

    private static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from - 20), Math.min(text.length(), to + 20));
    }
}
