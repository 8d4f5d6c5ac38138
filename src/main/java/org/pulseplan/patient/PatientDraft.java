package org.pulseplan.patient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;

/**
 * What was entered about the patient.
 *
 * @param entries the fields of {@link PatientFields}
 * @param screening the answers to the screening questions of the knowledge base, by question id
 * @param courses earlier courses of bleomycin, each with the fields of {@link CourseFields}
 */
public record PatientDraft(Entries entries, Map<String, Entry<Answer>> screening, List<Entries> courses) {
    public PatientDraft {
        screening = Map.copyOf(screening);
        courses = List.copyOf(courses);
    }

    public static PatientDraft empty() {
        return new PatientDraft(Entries.none(), Map.of(), List.of());
    }

    public PatientDraft with(Entries changed) {
        return new PatientDraft(changed, screening, courses);
    }

    public PatientDraft withCourses(List<Entries> changed) {
        return new PatientDraft(entries, screening, changed);
    }

    /** The answer to a screening question. */
    public Entry<Answer> answer(String question) {
        return screening.getOrDefault(question, Entry.missing());
    }

    public PatientDraft withAnswer(String question, Entry<Answer> answer) {
        Map<String, Entry<Answer>> changed = new LinkedHashMap<>(screening);
        if (answer instanceof Entry.Missing<Answer>) {
            changed.remove(question);
        } else {
            changed.put(question, answer);
        }
        return new PatientDraft(entries, changed, courses);
    }
}
