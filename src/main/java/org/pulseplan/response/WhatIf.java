package org.pulseplan.response;

/**
 * One lesion as it is planned and as it might be, side by side; what is unknown of it is the same in both.
 *
 * @param planned the prediction as it is planned
 * @param changed the prediction as it might be
 * @param difference changed minus planned
 * @param preference planned first, changed second
 */
public record WhatIf(
        LesionResponse planned, LesionResponse changed, ResponseDifference difference, Preference preference) {}
