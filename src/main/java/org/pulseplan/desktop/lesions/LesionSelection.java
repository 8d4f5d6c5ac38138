package org.pulseplan.desktop.lesions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.lesion.LesionDraft;

/** The lesions that are selected, to be given one value at once. */
final class LesionSelection {
    private final ReadOnlyObjectWrapper<Set<Integer>> selected = new ReadOnlyObjectWrapper<>(Set.of());

    LesionSelection(CaseModel model) {
        model.draft()
                .addListener((property, before, draft) ->
                        retain(draft.lesions().stream().map(LesionDraft::number).toList()));
    }

    /** Their numbers. */
    ReadOnlyObjectProperty<Set<Integer>> selected() {
        return selected.getReadOnlyProperty();
    }

    boolean holds(int number) {
        return selected.get().contains(number);
    }

    void change(int number) {
        Set<Integer> changed = new TreeSet<>(selected.get());
        if (!changed.remove(number)) {
            changed.add(number);
        }
        selected.set(changed);
    }

    void add(List<Integer> numbers) {
        Set<Integer> changed = new TreeSet<>(selected.get());
        changed.addAll(numbers);
        selected.set(changed);
    }

    void clear() {
        selected.set(Set.of());
    }

    private void retain(List<Integer> there) {
        Set<Integer> changed = new TreeSet<>(selected.get());
        if (changed.retainAll(there)) {
            selected.set(changed);
        }
    }
}
