package org.pulseplan.desktop.response.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pulseplan.desktop.part.LesionWords;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Treatment;
import org.pulseplan.text.Language;

/** One lesion as planned and as it might be. Knows the plan and has no way to change it. */
final class WhatIfModel {
    private final ObservableValue<Plan> plan;
    private final PredictedBy models;
    private final EntryReader reader;
    private final Language language;
    private final LesionWords lesionWords;
    private final ObjectProperty<Optional<Integer>> lesion = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Treatment>> treatment = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ElectrodeIf> electrode = new SimpleObjectProperty<>(ElectrodeIf.AS_PLANNED);
    private final StringProperty size = new SimpleStringProperty("");
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.COMPLETE);
    private final ObjectProperty<Centre> centre = new SimpleObjectProperty<>(Centre.NEW);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<LesionPlan>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<WhatIfRow> rows = FXCollections.observableArrayList();
    private final ObservableList<WhatIfRow> shown = FXCollections.unmodifiableObservableList(rows);

    WhatIfModel(ObservableValue<Plan> plan, PredictedBy models, EntryReader reader, Language language) {
        this.plan = plan;
        this.models = models;
        this.reader = reader;
        this.language = language;
        this.lesionWords = new LesionWords(language);
        plan.subscribe(planned -> follow());
        List.<ObservableValue<?>>of(lesion, treatment, electrode, size, measure, centre)
                .forEach(choice -> choice.subscribe(changed -> show()));
    }

    /** The number of the lesion; the first that has a prediction until the user chooses. */
    ObjectProperty<Optional<Integer>> lesion() {
        return lesion;
    }

    /** Drug, route and dose level; empty for those of the plan. */
    ObjectProperty<Optional<Treatment>> treatment() {
        return treatment;
    }

    ObjectProperty<ElectrodeIf> electrode() {
        return electrode;
    }

    /** The longest diameter that the lesion may have grown to, as typed; nothing for its size of today. */
    StringProperty size() {
        return size;
    }

    /** Why the typed size is not taken; empty where it is. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ObjectProperty<Measure> measure() {
        return measure;
    }

    ObjectProperty<Centre> centre() {
        return centre;
    }

    /** The lesions that have a prediction. */
    ReadOnlyObjectProperty<List<LesionPlan>> offered() {
        return offered.getReadOnlyProperty();
    }

    /** As planned, then each change by itself, then what is chosen together. */
    ObservableList<WhatIfRow> rows() {
        return shown;
    }

    /** The lesion's number, site and size. */
    String name(int number) {
        return offered.get().stream()
                .filter(one -> one.number() == number)
                .map(one ->
                        language.text("whatifview.lesion", lesionWords.name(one.draft()), lesionWords.size(one.size())))
                .findFirst()
                .orElse("");
    }

    String spoken(WhatIfRow row) {
        return words().spoken(row);
    }

    private void follow() {
        Plan planned = plan.getValue();
        offered.set(planned.lesions().stream()
                .filter(one -> planned.response().lesion(one.number()).known().isPresent())
                .toList());
        boolean there = lesion.get()
                .filter(number -> offered.get().stream().anyMatch(one -> one.number() == number))
                .isPresent();
        if (there) {
            show();
        } else {
            lesion.set(offered.get().stream().map(LesionPlan::number).findFirst());
        }
    }

    private void show() {
        Entry<Millimetres> typed = reader.read(LesionFields.DIAMETER_1, size.get());
        problem.set(typed instanceof Entry.Rejected<Millimetres> refused ? language.sentence(refused.reason()) : "");
        rows.setAll(lesion.get()
                .flatMap(number -> offered.get().stream()
                        .filter(one -> one.number() == number)
                        .findFirst())
                .map(one -> plan.getValue().response().lesion(one.number()).get())
                .map(planned -> sideBySide(planned, typed.known()))
                .orElse(List.of()));
    }

    private List<WhatIfRow> sideBySide(LesionResponse planned, Optional<Millimetres> grown) {
        WhatIfWords words = words();
        List<WhatIfRow> all = new ArrayList<>(List.of(words.planned(planned)));
        Supposed together = new Supposed(treatment.get(), electrode.get(), grown);
        Supposed.sideBySide(planned.lesion(), together)
                .forEach(one -> all.add(words.supposed(
                        one,
                        models.of(plan.getValue())
                                .whatIf(
                                        plan.getValue().response().asked(),
                                        planned.lesion(),
                                        one.of(planned.lesion())))));
        return all;
    }

    private WhatIfWords words() {
        return new WhatIfWords(language, measure.get(), centre.get(), PredictedBy.own(plan.getValue()));
    }
}
