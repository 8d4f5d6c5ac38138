package org.pulseplan.response.own;

import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.fit.LocalModel;

/**
 * A department's own model, ready to predict. It never takes the place of the shipped one.
 *
 * @param name version, and fingerprint of the file
 * @param origin what it was learnt from, when, and with which program
 * @param local the fit, with the effect of the own centre
 * @param response predicts with it
 */
public record OwnModel(ModelName name, ModelOrigin origin, LocalModel local, ResponseModel response) {}
