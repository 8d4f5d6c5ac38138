package org.pulseplan.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Lays a document out and writes it. */
public interface DocumentWriter {
    /**
     * Writes the document whole; the stream is left open.
     *
     * @throws UnprintableException naming the first sign that cannot be printed; then nothing was written
     * @throws IOException where the stream refuses
     */
    void write(Document document, OutputStream out) throws IOException;
}
