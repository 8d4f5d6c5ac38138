package org.pulseplan.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Place;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.plan.PlanDraft;

/**
 * One field of the open case: where its entry lives in the draft.
 *
 * @param place as findings name it
 * @param label the key of its label; the key of its help is the same with {@code .help} behind it
 * @param read the entry in a draft
 * @param write the draft with the entry changed
 * @param <T> what the field holds
 */
public record Slot<T>(
        Place place,
        Field<T> field,
        String label,
        Function<PlanDraft, Entry<T>> read,
        BiFunction<PlanDraft, Entry<T>, PlanDraft> write) {

    /** A field of the patient. */
    public static <T> Slot<T> patient(Field<T> field) {
        return new Slot<>(
                Place.patient(field.id()),
                field,
                "labels.patient." + field.id(),
                draft -> draft.patient().entries().get(field),
                (draft, entry) -> draft.with(
                        draft.patient().with(draft.patient().entries().with(field, entry))));
    }

    /** A field of the prescriber's decisions. */
    public static <T> Slot<T> decision(Field<T> field) {
        return new Slot<>(
                Place.decisions(field.id()),
                field,
                "labels.decisions." + field.id(),
                draft -> draft.decisions().entries().get(field),
                (draft, entry) -> draft.with(
                        draft.decisions().with(draft.decisions().entries().with(field, entry))));
    }

    /** A field of the lesion with this number; stays empty once the lesion is deleted. */
    public static <T> Slot<T> lesion(int number, Field<T> field) {
        return new Slot<>(
                Place.lesion(number, field.id()),
                field,
                "labels.lesion." + field.id(),
                draft -> entriesOf(draft, number).get(field),
                (draft, entry) -> draft.withLesion(number, entries -> entries.with(field, entry)));
    }

    /**
     * A field of several lesions at once: what they all have, nothing where they differ; an entry goes into each of them.
     */
    public static <T> Slot<T> lesions(Set<Integer> numbers, Field<T> field) {
        return new Slot<>(
                Place.lesion(0, field.id() + "@" + numbers),
                field,
                "labels.lesion." + field.id(),
                draft -> common(draft, numbers, field),
                (draft, entry) -> {
                    PlanDraft changed = draft;
                    for (int number : numbers) {
                        changed = changed.withLesion(number, entries -> entries.with(field, entry));
                    }
                    return changed;
                });
    }

    private static <T> Entry<T> common(PlanDraft draft, Set<Integer> numbers, Field<T> field) {
        List<Entry<T>> entries = numbers.stream()
                .map(number -> entriesOf(draft, number).get(field))
                .distinct()
                .toList();
        return entries.size() == 1 ? entries.get(0) : Entry.missing();
    }

    /** The answer to a screening question. */
    public static Slot<Answer> screening(String question) {
        return new Slot<>(
                Place.screening(question),
                Field.choice(question, Answer.class),
                "labels.screening",
                draft -> draft.patient().answer(question),
                (draft, answer) -> draft.with(draft.patient().withAnswer(question, answer)));
    }

    /** A field of an earlier course of bleomycin, counted from 0; stays empty once the course is deleted. */
    public static <T> Slot<T> course(int index, Field<T> field) {
        return new Slot<>(
                Place.patient("courses/" + (index + 1) + "/" + field.id()),
                field,
                "labels.course." + field.id(),
                draft -> courseOf(draft, index).get(field),
                (draft, entry) -> withCourse(draft, index, field, entry));
    }

    /** What was entered, in this draft. */
    public Entry<T> in(PlanDraft draft) {
        return read.apply(draft);
    }

    /** The draft with this entry instead. */
    public PlanDraft into(PlanDraft draft, Entry<T> entry) {
        return write.apply(draft, entry);
    }

    /** What is being edited: edits of the same thing in a row are undone together. */
    public String what() {
        return place.area() + "/" + place.lesion() + "/" + place.field();
    }

    private static Entries entriesOf(PlanDraft draft, int lesion) {
        return draft.lesions().stream()
                .filter(candidate -> candidate.number() == lesion)
                .findFirst()
                .map(LesionDraft::entries)
                .orElse(Entries.none());
    }

    private static Entries courseOf(PlanDraft draft, int index) {
        List<Entries> courses = draft.patient().courses();
        return index < courses.size() ? courses.get(index) : Entries.none();
    }

    private static <T> PlanDraft withCourse(PlanDraft draft, int index, Field<T> field, Entry<T> entry) {
        List<Entries> courses = new ArrayList<>(draft.patient().courses());
        if (index < courses.size()) {
            courses.set(index, courses.get(index).with(field, entry));
        }
        return draft.with(draft.patient().withCourses(courses));
    }
}
