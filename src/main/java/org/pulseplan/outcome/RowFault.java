package org.pulseplan.outcome;

import org.pulseplan.entry.Phrase;

/**
 * Why a row, or the whole file, cannot be used.
 *
 * @param row the line in the file, the heading being 1
 * @param what in the user's words
 */
public record RowFault(int row, Phrase what) {}
