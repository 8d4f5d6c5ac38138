package org.pulseplan.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pulseplan.quantity.Unit;

/**
 * A typed amount taken apart: "154 lb" into "154" and the pound.
 *
 * @param number what stands before the unit, as typed
 * @param unit the unit that is named behind the number, where it is one of those asked for
 * @param unknown what stands behind the number and names none of them; mostly empty
 */
public record TypedAmount(String number, Optional<Unit> unit, String unknown) {
    private static final Pattern NUMBER_AND_REST =
            Pattern.compile("(?s)\\s*(-?[\\d.,'\\u2019\\u00A0\\u202F\\u2009 ]*)(.*)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u2009]");

    /** What was typed, read against these units. */
    public static TypedAmount of(String typed, List<Unit> units) {
        String text = SPACE.matcher(typed).replaceAll(" ").stripTrailing();
        return units.stream()
                .flatMap(unit -> named(text, unit).stream())
                .min(Comparator.comparingInt(amount -> amount.number().length()))
                .orElseGet(() -> unnamed(typed));
    }

    /** Whether nothing but a number was typed. */
    public boolean plain() {
        return unit.isEmpty() && unknown.isEmpty();
    }

    private static Optional<TypedAmount> named(String text, Unit unit) {
        return UnitNames.of(unit).stream()
                .filter(name -> endsWith(text, name))
                .map(name -> text.substring(0, text.length() - name.length()))
                .filter(before -> !before.isBlank())
                .min(Comparator.comparingInt(String::length))
                .map(before -> new TypedAmount(before, Optional.of(unit), ""));
    }

    /** The name stands at the end and is not the tail of a longer word or number: "mm" is not "m". */
    private static boolean endsWith(String text, String name) {
        int start = text.length() - name.length();
        return start > 0
                && text.regionMatches(true, start, name, 0, name.length())
                && !joined(text.charAt(start - 1), name.charAt(0));
    }

    private static boolean joined(char before, char first) {
        return (Character.isLetter(before) && Character.isLetter(first))
                || (Character.isDigit(before) && Character.isDigit(first));
    }

    private static TypedAmount unnamed(String typed) {
        Matcher parts = NUMBER_AND_REST.matcher(typed);
        return parts.matches()
                ? new TypedAmount(
                        parts.group(1), Optional.empty(), parts.group(2).strip())
                : new TypedAmount(typed, Optional.empty(), "");
    }
}
