package org.pulseplan.response.fit;

import java.util.Arrays;

/**
 * How well one parameter was sampled, and what came out.
 *
 * @param mean posterior mean on the reported scale
 * @param sd posterior standard deviation
 * @param rHat rank-normalised split R-hat, the larger of bulk and folded
 * @param bulkSize effective sample size of the bulk
 * @param tailSize effective sample size of the 5 % and 95 % quantiles, the smaller
 */
public record ParameterDiagnostic(String name, double mean, double sd, double rHat, double bulkSize, double tailSize) {

    static ParameterDiagnostic of(String name, double[][] chains) {
        double[] all = Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
        return new ParameterDiagnostic(
                name,
                ChainStatistics.mean(all),
                Math.sqrt(ChainStatistics.variance(all)),
                ChainStatistics.rHat(chains),
                ChainStatistics.bulkSize(chains),
                ChainStatistics.tailSize(chains));
    }
}
