package org.pulseplan.response.validation;

/** A fit that the validation needs has not converged; the message says which diagnostics object. */
public final class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String objections;

    ValidationException(String objections) {
        super(objections);
        this.objections = objections;
    }

    /** Which diagnostics object, one after the other. */
    public String objections() {
        return objections;
    }
}
