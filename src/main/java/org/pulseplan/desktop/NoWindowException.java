package org.pulseplan.desktop;

import java.util.Locale;

/** This computer cannot show a window; says which of the usual causes it is. */
public final class NoWindowException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why there is no window. */
    public enum Cause {
        /** No screen can be reached from here. */
        DISPLAY,
        /** The system lacks libraries that windows need. */
        LIBRARIES,
        /** Anything else: a defect, or a system that nobody has tried. */
        OTHER
    }

    private final Cause reason;

    NoWindowException(Throwable failure) {
        super(failure);
        this.reason = reasonOf(failure);
    }

    public Cause reason() {
        return reason;
    }

    /** The toolkit says it in words only: these are the words of JavaFX 21 on Linux. */
    static Cause reasonOf(Throwable failure) {
        String said = String.valueOf(failure.getMessage()).toUpperCase(Locale.ROOT);
        if (said.contains("DISPLAY")) {
            return Cause.DISPLAY;
        }
        return failure instanceof UnsatisfiedLinkError || said.contains("GTK LIBRARY") ? Cause.LIBRARIES : Cause.OTHER;
    }
}
