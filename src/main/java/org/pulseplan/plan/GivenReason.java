package org.pulseplan.plan;

/**
 * Why a person goes on in spite of a finding.
 *
 * @param words what the person wrote
 * @param about what it was given for, as {@link org.pulseplan.entry.Finding#statement()}: it lapses when that changes, since
 *     what explains one weight does not explain another
 */
public record GivenReason(String words, String about) {}
