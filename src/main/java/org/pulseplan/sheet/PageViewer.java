package org.pulseplan.sheet;

import java.io.IOException;

/** Draws the pages of a written document exactly as they are printed. */
public interface PageViewer {
    /** How many pages the document has. */
    int pages(byte[] pdf) throws IOException;

    /**
     * One page.
     *
     * @param page counted from 0
     * @param pixelsPerPoint its scale; a point is 1/72 inch
     */
    PageImage draw(byte[] pdf, int page, double pixelsPerPoint) throws IOException;
}
