package org.pulseplan.knowledge;

/**
 * Where a fact was read.
 *
 * @param key the short name by which facts cite it
 * @param what the publication, label or guideline, and how much of it was read
 * @param address where to find it
 */
public record Source(String key, String what, String address) {}
