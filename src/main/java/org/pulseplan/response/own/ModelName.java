package org.pulseplan.response.own;

/**
 * Which own model a case is planned with.
 *
 * @param version what the model calls itself
 * @param fingerprint SHA-256 of its file, hexadecimal
 */
public record ModelName(String version, String fingerprint) {}
