package org.pulseplan.response.fit;

/**
 * A stretch of a Hamiltonian path with one point of it chosen in proportion to its density.
 *
 * @param left its earliest point in time
 * @param right its latest
 * @param momentumSum sum of the momenta of its points
 * @param chosen the point that stands for it
 * @param logWeight logarithm of the summed densities, relative to the start
 * @param keepsGoing whether neither it nor a part of it has made a U-turn or diverged
 */
record PathTree(
        PhasePoint left,
        PhasePoint right,
        Momentum momentumSum,
        PhasePoint chosen,
        double logWeight,
        boolean keepsGoing) {

    /** A sum of momenta. */
    static final class Momentum {
        private final double[] values;

        Momentum(double[] values) {
            this.values = values;
        }

        Momentum plus(Momentum other) {
            return new Momentum(Vectors.sum(values, other.values));
        }

        Momentum plus(PhasePoint point) {
            return new Momentum(Vectors.sum(values, point.momentum()));
        }
    }

    static PathTree leaf(PhasePoint point, double logWeight, boolean keepsGoing) {
        return new PathTree(point, point, new Momentum(point.momentum()), point, logWeight, keepsGoing);
    }

    PhasePoint end(boolean forward) {
        return forward ? right : left;
    }

    /** This tree followed by a later one; {@code chosen} is one of the two trees' chosen points. */
    PathTree followedBy(PathTree later, PhasePoint selected) {
        Momentum total = momentumSum.plus(later.momentumSum);
        boolean going = keepsGoing
                && later.keepsGoing
                && straight(left, later.right, total)
                && straight(left, later.left, momentumSum.plus(later.left))
                && straight(right, later.right, later.momentumSum.plus(right));
        return new PathTree(left, later.right, total, selected, Vectors.logAddExp(logWeight, later.logWeight), going);
    }

    private static boolean straight(PhasePoint from, PhasePoint to, Momentum total) {
        return from.movesAlong(total.values) && to.movesAlong(total.values);
    }
}
