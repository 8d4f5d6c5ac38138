package org.pulseplan.response.evidence;

/**
 * The patients and lesions of a series: what share has which property, and how large and deep the lesions are.
 *
 * @param sizeMedianMm median of the longest diameter, mm
 * @param sizeGsd geometric standard deviation of the longest diameter, above 1
 * @param depthMeanMm mean depth of the deep margin, mm
 * @param depthSdMm its standard deviation, mm
 * @param erNegative share of oestrogen receptor negative patients, 0 to 1; likewise the next five
 * @param lesionsPerPatient target lesions of one patient
 */
public record Mix(
        double sizeMedianMm,
        double sizeGsd,
        double depthMeanMm,
        double depthSdMm,
        double erNegative,
        double her2Positive,
        double ki67High,
        double irradiated,
        double ulcerated,
        double visceral,
        double lesionsPerPatient) {}
