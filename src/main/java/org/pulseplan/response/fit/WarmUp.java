package org.pulseplan.response.fit;

/**
 * The plan of the warm-up: a first stretch for the step alone, windows of doubling length after each of which the
 * metric is renewed, and a last stretch for the step alone.
 */
final class WarmUp {
    private final int first;
    private final int lastBegins;
    private int windowLength;
    private int windowEnds;

    WarmUp(int length) {
        first = length * 15 / 200;
        int last = length / 20;
        lastBegins = length - last;
        windowLength = length / 40;
        windowEnds = first + windowLength;
    }

    boolean learnsShape(int transition) {
        return transition >= first && transition < lastBegins;
    }

    /** Whether the metric is to be renewed after this transition; then plans the next window. */
    boolean endsWindow(int transition) {
        if (transition + 1 != windowEnds) {
            return false;
        }
        windowLength *= 2;
        windowEnds += windowLength;
        // A window that would be cut short by the next, longer one takes all that is left.
        if (windowEnds + 2 * windowLength > lastBegins) {
            windowEnds = lastBegins;
        }
        return transition + 1 <= lastBegins;
    }
}
