package org.pulseplan.desktop.paper;

import java.util.List;

/**
 * How large a page is drawn.
 *
 * @param fitted whether it follows the width that there is
 * @param scale of the paper's own size, where it is not fitted
 */
record Zoom(boolean fitted, double scale) {
    private static final List<Double> STEPS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);

    static Zoom fit() {
        return new Zoom(true, 1);
    }

    /** The next step above what is seen now. */
    Zoom larger(double seen) {
        return new Zoom(
                false,
                STEPS.stream().filter(step -> step > seen * 1.01).findFirst().orElse(STEPS.get(STEPS.size() - 1)));
    }

    /** The next step below what is seen now. */
    Zoom smaller(double seen) {
        return new Zoom(
                false,
                STEPS.stream()
                        .filter(step -> step < seen * 0.99)
                        .reduce((first, second) -> second)
                        .orElse(STEPS.get(0)));
    }
}
