package org.pulseplan.response.own;

import java.time.LocalDate;

/**
 * When and with what an own model was learnt.
 *
 * @param learntOn the day
 * @param programVersion the program that learnt it
 */
public record ModelOrigin(LocalDate learntOn, String programVersion) {}
