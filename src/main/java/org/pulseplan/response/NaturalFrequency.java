package org.pulseplan.response;

/**
 * A probability as so many of ten, the way people count; ten and not a hundred, because more would promise more than the
 * interval holds.
 *
 * @param ofTen the nearest whole number
 * @param lowest the lower end of the 95 % interval, rounded down
 * @param highest its upper end, rounded up, so that rounding never makes the interval narrower
 * @param kind whether the number is what it says, or less than one, or more than nine
 */
public record NaturalFrequency(int ofTen, int lowest, int highest, Kind kind) {
    private static final int TEN = 10;

    /** How the number is to be said. */
    public enum Kind {
        ABOUT,
        FEWER_THAN_ONE,
        MORE_THAN_NINE
    }

    /** Of the median and the 95 % interval of a probability. */
    public static NaturalFrequency of(Band band) {
        int nearest = (int) Math.round(band.median() * TEN);
        return new NaturalFrequency(
                nearest,
                (int) Math.floor(band.low95() * TEN),
                (int) Math.ceil(band.high95() * TEN),
                nearest == 0 ? Kind.FEWER_THAN_ONE : nearest == TEN ? Kind.MORE_THAN_NINE : Kind.ABOUT);
    }
}
