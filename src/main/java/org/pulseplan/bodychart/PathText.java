package org.pulseplan.bodychart;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Path data as in SVG, with the absolute commands M, L, Q, C and Z only. */
public final class PathText {
    private static final Pattern TOKENS = Pattern.compile("[A-Za-z]|-?\\d+(?:\\.\\d+)?");
    private static final String COMMANDS = "MLQCZ";

    private PathText() {}

    /** The path of this text. */
    public static Path2D path(String text) {
        return read(text, x -> x);
    }

    /** The path of this text; mirrored about a vertical axis where one is given. */
    static Path2D read(String text, Across across) {
        Path2D path = new Path2D.Double();
        Iterator<String> tokens =
                TOKENS.matcher(text).results().map(MatchResult::group).iterator();
        while (tokens.hasNext()) {
            String command = tokens.next();
            switch (command) {
                case "M" -> path.moveTo(across.x(next(tokens)), next(tokens));
                case "L" -> path.lineTo(across.x(next(tokens)), next(tokens));
                case "Q" -> path.quadTo(across.x(next(tokens)), next(tokens), across.x(next(tokens)), next(tokens));
                case "C" ->
                    path.curveTo(
                            across.x(next(tokens)),
                            next(tokens),
                            across.x(next(tokens)),
                            next(tokens),
                            across.x(next(tokens)),
                            next(tokens));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("not in a path of the body chart: " + command);
            }
        }
        return path;
    }

    private static double next(Iterator<String> tokens) {
        return Double.parseDouble(tokens.next());
    }

    /** The text of this path. */
    static String of(PathIterator path) {
        StringBuilder text = new StringBuilder();
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            text.append(text.isEmpty() ? "" : " ").append(COMMANDS.charAt(kind));
            for (int number = 0; number < numbers(kind); number++) {
                text.append(number == 0 ? "" : " ").append(shown(at[number]));
            }
        }
        return text.toString();
    }

    private static int numbers(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }

    private static String shown(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.toPlainString().toLowerCase(Locale.ROOT);
    }

    /** Where an x goes: itself, or its mirror image. */
    interface Across {
        double x(double x);
    }
}
