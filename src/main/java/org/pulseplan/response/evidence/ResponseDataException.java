package org.pulseplan.response.evidence;

/** A file of the response model that must not be used; the message names the place and what was expected there. */
public final class ResponseDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ResponseDataException(String message) {
        super(message);
    }

    public ResponseDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
