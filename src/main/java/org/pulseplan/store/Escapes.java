package org.pulseplan.store;

/** Characters that cannot be seen or that reorder text; in a file they are written as escapes, so that they show. */
final class Escapes {
    private Escapes() {}

    static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The same JSON text with invisible characters escaped; line feeds between the members stay. */
    static String escape(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(point -> {
            if (point != '\n' && invisible(point)) {
                for (char unit : Character.toChars(point)) {
                    escaped.append(String.format("\\u%04X", (int) unit));
                }
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}
