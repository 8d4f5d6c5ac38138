package org.pulseplan.desktop.lesions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.PlanDraft;

/** What can be done to the list of lesions. */
final class LesionTable {
    private final CaseModel model;

    LesionTable(CaseModel model) {
        this.model = model;
    }

    /** The lesions' numbers, in the order of the table. */
    List<Integer> numbers() {
        return model.draft().get().lesions().stream().map(LesionDraft::number).toList();
    }

    /** Adds an empty lesion at the end and returns its number. */
    int add() {
        return add(Entries.none());
    }

    /**
     * Adds a lesion like the last one and returns its number. The electrode that was chosen for the last one is not taken
     * over: it is not seen here, and what is not seen must not be decided.
     */
    int duplicateLast() {
        List<LesionDraft> lesions = model.draft().get().lesions();
        Entries like = lesions.isEmpty()
                ? Entries.none()
                : lesions.get(lesions.size() - 1).entries().with(LesionFields.ELECTRODE, Entry.missing());
        return add(like);
    }

    /** Deletes a lesion, and the reasons that were given for findings about it. */
    void delete(int number) {
        model.edit("lesions/delete/" + number, draft -> draft.withoutLesion(number));
    }

    private int add(Entries entries) {
        PlanDraft before = model.draft().get();
        int number = before.nextLesionNumber();
        List<LesionDraft> lesions = new ArrayList<>(before.lesions());
        lesions.add(new LesionDraft(number, entries));
        model.edit("lesions/add/" + number, draft -> draft.withLesions(lesions));
        return number;
    }

    /** The number of the lesion above or below; the same one at either end. */
    int neighbour(int number, int step) {
        List<Integer> numbers = numbers();
        int to = numbers.indexOf(number) + step;
        return Stream.of(to)
                .filter(index -> index >= 0 && index < numbers.size())
                .map(numbers::get)
                .findFirst()
                .orElse(number);
    }
}
