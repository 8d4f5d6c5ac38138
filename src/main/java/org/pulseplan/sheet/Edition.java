package org.pulseplan.sheet;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The circumstances of one printout, which the plan itself does not know.
 *
 * @param programVersion version of this program
 * @param printedAt when it is made
 * @param zone the time zone in which that is said
 * @param paper what it is laid out for
 * @param verified whether the self-test of this installation has passed; a paper that is not verified says so
 */
public record Edition(String programVersion, Instant printedAt, ZoneId zone, Paper paper, boolean verified) {}
