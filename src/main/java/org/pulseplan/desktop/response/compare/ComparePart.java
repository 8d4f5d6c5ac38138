package org.pulseplan.desktop.response.compare;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/** The comparison, put together. */
public final class ComparePart {
    private final CompareView view;

    /**
     * @param plan the plan of the open case
     * @param looked whether somebody sees the comparison
     */
    public ComparePart(
            ObservableValue<Plan> plan,
            PredictedBy models,
            CompareTools tools,
            FactModel facts,
            ObservableBooleanValue looked,
            Language language) {
        OtherCases cases =
                new OtherCases(tools.store(), tools.planner(), plan, language, tools.background(), tools.window());
        CompareModel compare = new CompareModel(plan, cases, models, language, tools.background(), tools.window());
        compare.looked().bind(looked);
        PairsModel pairs = new PairsModel(compare, models, language, tools.background(), tools.window());
        view = new CompareView(
                compare,
                pairs,
                cases,
                new ExportModel(
                        compare,
                        tools.toExport(),
                        language,
                        tools.pdf(),
                        tools.today(),
                        tools.background(),
                        tools.window()),
                () -> tools.toOpen().get().ifPresent(cases::add),
                facts,
                language);
    }

    public Region node() {
        return view.node();
    }
}
