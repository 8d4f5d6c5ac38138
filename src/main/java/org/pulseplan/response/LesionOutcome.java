package org.pulseplan.response;

import org.pulseplan.response.fit.LocalLesion;

/** A treated lesion and what became of it. */
public record LesionOutcome(LesionCovariates lesion, LocalLesion.Result result) {}
