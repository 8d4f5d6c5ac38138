package org.pulseplan.response;

/**
 * Which evidence, definitions and seed a model came from.
 *
 * @param evidenceVersion version of the evidence file
 * @param evidenceSha256 SHA-256 of the evidence file
 * @param definitionsSha256 SHA-256 of the definitions and priors
 * @param seed seed of the fit
 */
public record ModelIdentity(String evidenceVersion, String evidenceSha256, String definitionsSha256, long seed) {}
