package org.pulseplan.response;

import java.util.Arrays;
import org.pulseplan.response.fit.Quantile;

/** Mean and 95 % interval of draws. */
record Summary(double mean, double low95, double high95) {

    static Summary of(double[] draws) {
        double sum = 0;
        for (double draw : draws) {
            sum += draw;
        }
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return new Summary(sum / draws.length, Quantile.ofSorted(sorted, 0.025), Quantile.ofSorted(sorted, 0.975));
    }
}
