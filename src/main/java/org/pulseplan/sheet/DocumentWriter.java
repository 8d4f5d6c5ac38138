package org.pulseplan.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Lays a document out and writes it. */
public interface DocumentWriter {
    /** Writes the document whole; the stream is left open. */
    void write(Document document, OutputStream out) throws IOException;
}
