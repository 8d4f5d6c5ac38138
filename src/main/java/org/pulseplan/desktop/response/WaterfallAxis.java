package org.pulseplan.desktop.response;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The common axis of a waterfall: log-odds against the reference lesion, wide enough for every step and its interval.
 *
 * @param low at the left edge
 * @param high at the right edge
 */
record WaterfallAxis(double low, double high) {
    private static final double LEAST = Math.log(2);
    private static final double ROOM = 0.08;
    private static final List<Double> TIMES = List.of(1 / 16.0, 1 / 8.0, 1 / 4.0, 1 / 2.0, 1.0, 2.0, 4.0, 8.0, 16.0);

    static WaterfallAxis of(List<Factor> factors) {
        double low = reach(factors, -1);
        double high = reach(factors, 1);
        double room = ROOM * (high + low);
        return new WaterfallAxis(-low - room, high + room);
    }

    /** Where a log-odds stands on an axis of this width. */
    double at(double logOdds, double width) {
        return width * (logOdds - low) / (high - low);
    }

    /** The multiples of the reference's odds that the axis names. */
    List<Double> ticks() {
        return TIMES.stream()
                .filter(times -> Math.log(times) >= low && Math.log(times) <= high)
                .toList();
    }

    private static double reach(List<Factor> factors, int side) {
        return Stream.concat(
                        Stream.of(LEAST),
                        factors.stream()
                                .flatMapToDouble(step -> DoubleStream.of(
                                        side * (step.start() + step.low95()),
                                        side * (step.start() + step.high95()),
                                        side * step.end()))
                                .boxed())
                .reduce(LEAST, Math::max);
    }
}
