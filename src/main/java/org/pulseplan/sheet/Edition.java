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
 */
public record Edition(String programVersion, Instant printedAt, ZoneId zone, Paper paper) {}
