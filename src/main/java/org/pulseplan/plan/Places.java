package org.pulseplan.plan;

import java.util.List;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.patient.PatientFields;

/** Finds the field that a reason speaks of, so that a message can stand where the input is. */
final class Places {
    private static final String PREFIX = "fields.";

    private Places() {}

    static Place of(Phrase reason) {
        return reason.arguments().stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .filter(name -> name.key().startsWith(PREFIX))
                .findFirst()
                .map(Places::ofName)
                .orElse(Place.decisions(DecisionFields.REGIMEN.id()));
    }

    private static Place ofName(Phrase name) {
        String field = name.key().substring(PREFIX.length());
        if (field.equals("ofLesion")
                && name.arguments().get(0) instanceof Integer number
                && name.arguments().get(1) instanceof Phrase inner) {
            return Place.lesion(number, inner.key().substring(PREFIX.length()));
        }
        if (field.equals("ofCourse")) {
            return Place.patient("courses/" + name.arguments().get(0));
        }
        return has(PatientFields.all(), field) ? Place.patient(field) : Place.decisions(field);
    }

    private static boolean has(List<Field<?>> fields, String id) {
        return fields.stream().anyMatch(field -> field.id().equals(id));
    }
}
