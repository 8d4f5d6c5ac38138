package org.pulseplan.desktop.response;

/**
 * One study that the predictions stand on.
 *
 * @param citation where it was published
 * @param doi its address, or that there is none
 * @param counts what was counted in it
 */
public record Study(String citation, String doi, String counts) {}
