package org.pulseplan.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.ModelDefinitions;
import org.pulseplan.response.fit.FittedModel;
import org.pulseplan.response.fit.Parameters;

/**
 * How past predictions did.
 *
 * @param calibration observed against predicted complete response, in groups
 * @param drift whether outcomes have left the predictions
 * @param shown lesions whose prediction had been shown when the session was planned; for the others the shipped model's
 *     median at an average centre stands in
 * @param lesions all
 */
public record LookBack(CalibrationTable calibration, DriftAlarm.Verdict drift, int shown, int lesions) {

    /**
     * @param rows one at least
     * @param shipped the shipped fit, for the spread between patients
     * @param cancelled asked again and again
     * @return empty if it was cancelled
     */
    public static Optional<LookBack> of(
            List<TreatedLesion> rows,
            ResponseModel model,
            FittedModel shipped,
            ModelDefinitions definitions,
            long seed,
            BooleanSupplier cancelled) {
        Optional<List<Predicted>> predicted = Predicted.of(rows, model, cancelled);
        if (predicted.isEmpty() || cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        double spread = Arrays.stream(shipped.draws().column(Parameters.PATIENT_SPREAD))
                .average()
                .orElseThrow();
        return Optional.of(new LookBack(
                CalibrationTable.of(predicted.get(), definitions.likenessWithinPatient()),
                new DriftAlarm(spread, seed).judge(predicted.get()),
                (int) rows.stream()
                        .filter(one -> one.predictedComplete().isPresent())
                        .count(),
                rows.size()));
    }
}
