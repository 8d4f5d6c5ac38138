package org.pulseplan.desktop.response.compare;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.response.Compared;

/**
 * The lesions that can be compared: those that have a prediction, in the order of their cases.
 *
 * @param keys which lesion each is
 * @param lesions the same as the model compares them
 */
record Pairable(List<LesionKey> keys, List<Compared> lesions) {
    static Pairable of(List<ComparedCase> cases) {
        List<LesionKey> keys = new ArrayList<>();
        List<Compared> lesions = new ArrayList<>();
        cases.forEach(one -> one.plan()
                .lesions()
                .forEach(lesion -> one.plan()
                        .response()
                        .lesion(lesion.number())
                        .known()
                        .ifPresent(known -> {
                            keys.add(new LesionKey(one.whose(), lesion.number()));
                            lesions.add(new Compared(
                                    one.whose(), one.plan().response().asked(), known.lesion()));
                        })));
        return new Pairable(List.copyOf(keys), List.copyOf(lesions));
    }
}
