package org.pulseplan.sheet;

import java.util.Locale;

/** Writes a figure as a file that is printed and kept. */
public interface FigureWriter {
    /**
     * The figure's title and description are for readers who cannot see it.
     *
     * @param locale language of the figure's words
     * @throws UnprintableException naming the first sign that cannot be printed
     */
    byte[] write(Figure figure, Locale locale) throws UnprintableException;
}
