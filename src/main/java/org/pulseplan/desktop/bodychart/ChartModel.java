package org.pulseplan.desktop.bodychart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.bodychart.BodyChart;
import org.pulseplan.bodychart.Direction;
import org.pulseplan.bodychart.RegionShape;
import org.pulseplan.bodychart.Walk;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.entry.Entries;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.text.Language;

/**
 * What can be done on the body chart: a place that is chosen gets a new lesion, the lesion that was picked up, or the mark
 * of an irradiated field.
 */
public final class ChartModel {
    private final BodyChart chart;
    private final Walk walk;
    private final CaseModel model;
    private final Language language;
    private final RegionWords words;
    private final IntConsumer marked;
    private final ReadOnlyObjectWrapper<ChartTask> task = new ReadOnlyObjectWrapper<>(new ChartTask.NewLesion());
    private final ReadOnlyObjectWrapper<ChartRegion> current;

    /** @param marked is told the number of the lesion that was marked */
    public ChartModel(BodyChart chart, CaseModel model, Language language, IntConsumer marked) {
        this.chart = chart;
        this.walk = new Walk(chart);
        this.model = model;
        this.language = language;
        this.words = new RegionWords(chart, language);
        this.marked = marked;
        this.current = new ReadOnlyObjectWrapper<>(walk.start());
        model.draft().addListener((property, before, draft) -> settle(draft));
    }

    BodyChart chart() {
        return chart;
    }

    ReadOnlyObjectProperty<PlanDraft> draft() {
        return model.draft();
    }

    /** What the next choice of a place does. */
    ReadOnlyObjectProperty<ChartTask> task() {
        return task.getReadOnlyProperty();
    }

    /** The region that the keyboard stands in. */
    ReadOnlyObjectProperty<ChartRegion> current() {
        return current.getReadOnlyProperty();
    }

    /** What the next choice of a place does, in words. */
    String hint() {
        return task.get().hint(language);
    }

    String text(String key, Object... arguments) {
        return language.text("chartview." + key, arguments);
    }

    /** The region as a screen reader says it. */
    String say(ChartRegion region) {
        return words.whole(region, model.draft().get());
    }

    /** The name of the region alone. */
    String name(ChartRegion region) {
        return words.name(region);
    }

    /** The lesions that are not marked on the chart. */
    List<Integer> unmarked() {
        return model.draft().get().lesions().stream()
                .filter(lesion -> lesion.position().flatMap(chart::spot).isEmpty())
                .map(LesionDraft::number)
                .toList();
    }

    /** Takes a lesion up: the next place that is chosen is its place. A second time lays it down again. */
    public void pickUp(int number) {
        ChartTask picked = new ChartTask.Move(number);
        task.set(task.get().equals(picked) ? new ChartTask.NewLesion() : picked);
        position(number).map(ChartPosition::region).ifPresent(current::set);
    }

    /** From now on places are marked as irradiated, or no longer. */
    void markFields(boolean fields) {
        task.set(fields ? new ChartTask.Irradiated() : new ChartTask.NewLesion());
    }

    /** Back to the usual: a place gets a new lesion. */
    void layDown() {
        task.set(new ChartTask.NewLesion());
    }

    void step(Direction direction) {
        current.set(walk.from(current.get(), direction));
    }

    /** A point of the chart was clicked; beside the body nothing happens. */
    void choose(ChartFace face, ChartPoint point) {
        chart.at(face, point).map(RegionShape::region).ifPresent(region -> {
            current.set(region);
            choose(region, ChartPosition.at(region, point));
        });
    }

    /** The region in which the keyboard stands was chosen. */
    void choose() {
        choose(current.get(), ChartPosition.in(current.get()));
    }

    private void choose(ChartRegion region, ChartPosition position) {
        if (task.get() instanceof ChartTask.Irradiated) {
            boolean already = model.draft().get().irradiated().contains(region);
            model.edit("chart/field/" + region.id(), draft -> draft.withIrradiated(region, !already));
        } else if (task.get() instanceof ChartTask.Move move) {
            model.edit("chart/move/" + move.lesion(), draft -> draft.withMark(move.lesion(), position));
            layDown();
            marked.accept(move.lesion());
        } else {
            add(position);
        }
    }

    private void add(ChartPosition position) {
        PlanDraft before = model.draft().get();
        int number = before.nextLesionNumber();
        List<LesionDraft> lesions = new ArrayList<>(before.lesions());
        lesions.add(new LesionDraft(number, Entries.none()).marked(position));
        model.edit("chart/add/" + number, draft -> draft.withLesions(lesions));
        marked.accept(number);
    }

    /** A lesion that is no longer there cannot be placed. */
    private void settle(PlanDraft draft) {
        if (task.get() instanceof ChartTask.Move move
                && draft.lesions().stream().noneMatch(lesion -> lesion.number() == move.lesion())) {
            layDown();
        }
    }

    private Optional<ChartPosition> position(int number) {
        return model.draft().get().lesions().stream()
                .filter(lesion -> lesion.number() == number)
                .findFirst()
                .flatMap(LesionDraft::position);
    }
}
