package org.pulseplan.selftest;

/**
 * An answer that is not the known one.
 *
 * @param file the case
 * @param name which of its answers
 * @param expected the known answer
 * @param found what was answered; a dash where nothing was
 */
public record Difference(String file, String name, double expected, String found) {}
