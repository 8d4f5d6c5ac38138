package org.pulseplan.desktop.response.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values after RFC 4180, in UTF-8 with its mark, so that spreadsheets read accents rightly.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe instead (OWASP, CSV injection).
 */
public final class Csv {
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Csv() {}

    public static byte[] of(List<List<String>> lines) {
        String text = lines.stream()
                .map(line -> line.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", "\ufeff", ""));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String safe = mayBeFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(sign -> ",;\"\r\n\t".indexOf(sign) >= 0);
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Also behind spaces, which some spreadsheets drop before they look. */
    private static boolean mayBeFormula(String text) {
        String bare = text.strip();
        return (!bare.isEmpty() && FORMULA_SIGNS.indexOf(bare.charAt(0)) >= 0)
                || (!text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0);
    }
}
