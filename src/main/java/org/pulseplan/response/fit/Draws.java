package org.pulseplan.response.fit;

import java.util.List;

/**
 * Joint draws from the posterior on the reported scale, in the order of {@link Parameters#names}; chain after chain.
 * Never changed once made.
 */
public final class Draws {
    private final List<String> names;
    private final double[][] columns;

    Draws(List<String> names, double[][] columns) {
        this.names = List.copyOf(names);
        this.columns = columns;
    }

    /** How many joint draws there are. */
    public int count() {
        return columns[0].length;
    }

    public List<String> names() {
        return names;
    }

    /** A copy of all draws of one parameter. */
    public double[] column(int parameter) {
        return columns[parameter].clone();
    }

    /** All parameters of one joint draw. */
    public double[] row(int draw) {
        double[] row = new double[columns.length];
        for (int p = 0; p < row.length; p++) {
            row[p] = columns[p][draw];
        }
        return row;
    }

    double value(int parameter, int draw) {
        return columns[parameter][draw];
    }
}
