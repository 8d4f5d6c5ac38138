package org.pulseplan.cli;

/** How a headless run ended; documented in the README, so that scripts can rely on it. */
public final class ExitCode {
    public static final int SUCCESS = 0;

    /** The command was not understood. */
    public static final int USAGE = 2;

    /** The case file could not be read, or holds what cannot be printed. */
    public static final int BAD_INPUT = 3;

    /** Files were written, but something stands against using the plan. */
    public static final int STOP = 4;

    /** The files could not be written; none was. */
    public static final int NOT_WRITTEN = 5;

    /** The program itself is damaged or has a defect. */
    public static final int DEFECT = 6;

    /** A fit has not converged; nothing was written. */
    public static final int NOT_CONVERGED = 7;

    /** The window cannot be shown on this computer. */
    public static final int NO_WINDOW = 8;

    /** Ended by Ctrl+C; nothing was written. Shells use this number for it. */
    public static final int STOPPED = 130;

    private ExitCode() {}
}
