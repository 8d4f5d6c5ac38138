package org.pulseplan.store;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.regex.Pattern;

/** Names places in a case file the way people write them: {@code lesions[2].depth.unit}. */
final class CasePath {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    private static final int LONGEST_SHOWN = 60;

    private CasePath() {}

    static String member(String path, String name) {
        if (!PLAIN.matcher(name).matches()) {
            return path + "[\"" + shown(name) + "\"]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Items are counted from 0, as JSON tools do. */
    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    /** The place at which a parser stands. */
    static String of(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent == null) {
            return "";
        }
        return inside(of(parent), parent);
    }

    private static String inside(String path, JsonStreamContext container) {
        if (container.inArray()) {
            return item(path, container.getCurrentIndex());
        }
        return container.hasCurrentName() ? member(path, container.getCurrentName()) : path;
    }

    /** Text from a file, safe to put into a message: short, and without characters that hide or reorder. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST_SHOWN).forEach(point -> {
            if (Escapes.invisible(point)) {
                shown.append(String.format("\\u%04X", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }
}
