package org.pulseplan.desktop.plan;

import java.util.List;
import org.pulseplan.desktop.part.RuledText;

/**
 * One of several things to choose from.
 *
 * @param key what is chosen
 * @param title its name
 * @param badge what is said of it in a word or two; may be empty
 * @param style the style of the badge
 * @param lines what speaks for and against it, each with its rule
 * @param chosen whether the prescriber chose it
 * @param planned whether the plan uses it, chosen or not
 */
record CardText<K>(
        K key, String title, String badge, String style, List<RuledText> lines, boolean chosen, boolean planned) {
    CardText {
        lines = List.copyOf(lines);
    }
}
