package org.pulseplan.response;

/**
 * A probability.
 *
 * @param value from 0 to 1
 */
public record Probability(double value) implements Comparable<Probability> {
    public Probability {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A probability lies between 0 and 1, not " + value);
        }
    }

    @Override
    public int compareTo(Probability other) {
        return Double.compare(value, other.value);
    }
}
