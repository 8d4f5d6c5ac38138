package org.pulseplan.response.own;

import java.time.LocalDate;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.fit.OwnCentre;

/** Own models for tests, made without a fit. */
public final class OwnModels {
    public static final OwnModelText TEXT =
            new OwnModelText(StoredResponseModel.evidence(), StoredResponseModel.definitions());
    public static final ModelOrigin ORIGIN = new ModelOrigin(LocalDate.of(2026, 11, 20), "test");

    private OwnModels() {}

    /** A department that does clearly better than an average centre. */
    public static OwnModel better() {
        return made(1.5, "a");
    }

    /** Another department. */
    public static OwnModel other() {
        return made(0, "b");
    }

    private static OwnModel made(double effect, String outcomes) {
        try {
            return TEXT.make(OwnCentre.model(effect, outcomes), ORIGIN);
        } catch (OwnModelRefused refused) {
            throw new AssertionError(refused.reason().toString(), refused);
        }
    }
}
