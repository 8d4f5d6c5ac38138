package org.pulseplan.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<TreatedLesion> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparing(TreatedLesion::treated).thenComparing(TreatedLesion::row));
        return ordered.stream()
                .map(one -> new Predicted(
                        one.patient(),
                        one.predictedComplete().orElseGet(() -> predict(one, model)),
                        one.outcome().result() == LocalLesion.Result.COMPLETE))
                .toList();
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
