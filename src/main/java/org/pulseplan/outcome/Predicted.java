package org.pulseplan.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.fit.LocalLesion;

/**
 * One lesion's predicted probability of complete response beside what happened.
 *
 * @param patient the patient's code: lesions of one patient are alike
 * @param probability predicted, 0 to 1
 * @param complete whether the lesion responded completely
 */
public record Predicted(String patient, double probability, boolean complete) {

    /**
     * In the order of treatment. What was shown when the session was planned counts where the file holds it; else the
     * model's median at an average centre stands in.
     */
    public static List<Predicted> of(List<TreatedLesion> rows, ResponseModel model) {
        return of(rows, model, () -> false).orElseThrow();
    }

    /**
     * The same; lesions alike in everything are predicted once.
     *
     * @param cancelled asked before each lesion
     * @return empty if it was cancelled
     */
    public static Optional<List<Predicted>> of(
            List<TreatedLesion> rows, ResponseModel model, BooleanSupplier cancelled) {
        List<TreatedLesion> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(TreatedLesion::treated).thenComparing(TreatedLesion::row));
        Map<List<Object>, Double> known = new HashMap<>();
        List<Predicted> predicted = new ArrayList<>();
        for (TreatedLesion one : ordered) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            List<Object> alike = List.of(one.covariates(), one.outcome().lesion());
            predicted.add(new Predicted(
                    one.patient(),
                    one.predictedComplete().orElseGet(() -> known.computeIfAbsent(alike, any -> predict(one, model))),
                    one.outcome().result() == LocalLesion.Result.COMPLETE));
        }
        return Optional.of(List.copyOf(predicted));
    }

    private static double predict(TreatedLesion one, ResponseModel model) {
        return model.predict(one.covariates(), List.of(one.outcome().lesion()))
                .lesions()
                .get(0)
                .complete()
                .averageCentre()
                .median();
    }
}
