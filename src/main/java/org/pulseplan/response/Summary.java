package org.pulseplan.response;

/** Mean and 95 % interval of draws. */
record Summary(double mean, double low95, double high95) {

    static Summary of(double[] draws) {
        Band band = new BandFinder(draws.length).of(draws);
        return new Summary(mean(draws), band.low95(), band.high95());
    }

    static double mean(double[] draws) {
        double sum = 0;
        for (double draw : draws) {
            sum += draw;
        }
        return sum / draws.length;
    }

    /** The summary of the same draws, each multiplied by the factor. */
    Summary times(double factor) {
        return factor >= 0
                ? new Summary(factor * mean, factor * low95, factor * high95)
                : new Summary(factor * mean, factor * high95, factor * low95);
    }
}
