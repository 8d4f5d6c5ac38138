package org.pulseplan.desktop.response;

import org.pulseplan.response.Band;

/**
 * One interval of the chart, with everything that is read beside it.
 *
 * @param measure which response
 * @param centre for which centre
 * @param band the interval, in the units of the chart's axis
 * @param name short, such as "CR new"
 * @param median in words
 * @param range80 the 80 % interval in words
 * @param range95 the 95 % interval in words
 * @param spoken the whole lane as a sentence
 */
public record Lane(
        Measure measure,
        Centre centre,
        Band band,
        String name,
        String median,
        String range80,
        String range95,
        String spoken) {}
