package org.pulseplan.store;

import java.io.IOException;
import java.nio.file.Path;

/** What saving asks of the disk; an interface, so that tests can let each step fail. */
interface Disk {
    /** The first bytes of a file, at most so many. */
    byte[] read(Path file, int most) throws IOException;

    /** A new file with this content, on the medium when this returns; an existing one is refused. */
    void create(Path file, byte[] content) throws IOException;

    /** Puts a file in the place of another in one step. */
    void replace(Path from, Path to) throws IOException;

    /** Removes a file if it is there. */
    void remove(Path file) throws IOException;

    /** Room left for files in this folder, bytes. */
    long room(Path folder) throws IOException;
}
