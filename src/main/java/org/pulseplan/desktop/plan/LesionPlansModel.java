package org.pulseplan.desktop.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.entry.Entry;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/** What is planned for each lesion, the lesion that is looked at, and the choice of its electrode. */
final class LesionPlansModel {
    private final CaseModel model;
    private final LesionPlanWords words;
    private final ObservableList<LesionPlanRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<LesionPlanRow>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Map<LesionPlan, LesionPlanRow> said = Map.of();
    private boolean stopped;

    LesionPlansModel(CaseModel model, Language language) {
        this.model = model;
        this.words = new LesionPlanWords(language);
        model.plan().subscribe(plan -> follow(plan));
    }

    /** The lesions in the order of the table in which they were entered. */
    ObservableList<LesionPlanRow> rows() {
        return rows;
    }

    /** The lesion that is looked at. */
    ReadOnlyObjectProperty<Optional<LesionPlanRow>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(int lesion) {
        chosen.set(withNumber(lesion));
    }

    /** The electrodes of the catalogue. */
    List<Electrode> catalogue() {
        return model.plan().get().basis().knowledge().electrodes();
    }

    String name(Electrode electrode) {
        return words.electrode(electrode);
    }

    /** Takes this electrode for a lesion instead of the proposed one. */
    void useElectrode(int lesion, String id) {
        enter(lesion, Entry.of(id));
    }

    /** Goes back to the proposed electrode. */
    void useProposal(int lesion) {
        enter(lesion, Entry.missing());
    }

    private void enter(int lesion, Entry<String> entry) {
        Slot<String> slot = Slot.lesion(lesion, LesionFields.ELECTRODE);
        model.edit(slot.what(), draft -> slot.into(draft, entry));
    }

    private void follow(Plan plan) {
        List<LesionPlanRow> now = said(plan);
        if (!now.equals(rows)) {
            Optional<Integer> looked = chosen.get().map(LesionPlanRow::number);
            rows.setAll(now);
            chosen.set(looked.flatMap(this::withNumber).or(() -> now.stream().findFirst()));
        }
    }

    /** The words of a lesion follow from its plan alone: those of lesions that are planned as before are kept. */
    private List<LesionPlanRow> said(Plan plan) {
        Map<LesionPlan, LesionPlanRow> now = new LinkedHashMap<>();
        for (LesionPlan lesion : plan.lesions()) {
            LesionPlanRow kept = plan.stopped() == stopped ? said.get(lesion) : null;
            now.put(lesion, kept == null ? words.row(lesion, plan.stopped()) : kept);
        }
        said = now;
        stopped = plan.stopped();
        return List.copyOf(now.values());
    }

    private Optional<LesionPlanRow> withNumber(int lesion) {
        return rows.stream().filter(row -> row.number() == lesion).findFirst();
    }
}
