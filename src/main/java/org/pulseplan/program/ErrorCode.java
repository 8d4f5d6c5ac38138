package org.pulseplan.program;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The code of an unexpected error: the same defect has the same code, and the log names it without patient data. */
public final class ErrorCode {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorCode.class);
    private static final int FRAMES = 6;

    private ErrorCode() {}

    /** Writes into the log where it happened, but not its message, and returns its code. */
    public static String report(Throwable defect) {
        String code = of(defect);
        LOG.error("unexpected error {}: {}", code, trace(defect));
        return code;
    }

    /** The code, such as {@code 3F2A91C0}. */
    static String of(Throwable defect) {
        String where = defect.getClass().getName()
                + Arrays.stream(defect.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> frame.getClassName() + frame.getMethodName())
                        .collect(Collectors.joining());
        return String.format(Locale.ROOT, "%08X", where.hashCode());
    }

    private static String trace(Throwable defect) {
        String own = defect.getClass().getName()
                + Arrays.stream(defect.getStackTrace())
                        .map(frame -> System.lineSeparator() + "    at " + frame)
                        .collect(Collectors.joining());
        Throwable cause = defect.getCause();
        return cause == null || cause == defect ? own : own + System.lineSeparator() + "caused by " + trace(cause);
    }
}
