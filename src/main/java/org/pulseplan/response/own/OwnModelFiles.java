package org.pulseplan.response.own;

import java.nio.file.Path;

/** Keeps own models in files. Implemented outside the core; may take long, so never called on the window's thread. */
public interface OwnModelFiles {
    /** The model in use at this workplace. */
    ActiveModel active();

    /** Takes an own model into use at this workplace; the shipped one stays as it is. */
    void use(OwnModel model) throws OwnModelRefused;

    /** From now on the shipped model plans new cases; the own one stays beside it as a backup. */
    void useShipped() throws OwnModelRefused;

    /** The own model in this file. */
    OwnModel read(Path file) throws OwnModelRefused;

    /** Writes an own model for other workplaces. */
    void write(OwnModel model, Path file) throws OwnModelRefused;

    /** The bytes of a file of outcomes, so many that it can be one. */
    byte[] outcomes(Path file) throws OwnModelRefused;
}
