package org.pulseplan.desktop.plan;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.form.FieldRow;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.part.Look;
import org.pulseplan.desktop.part.TwoColumns;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.entry.Place;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.text.Language;

/** The step in which the prescriber decides: drug and route, dose, window, electrodes, and what stands against them. */
public final class PlanScreen implements Screen {
    /** The fields of a lesion that are decided here. */
    private static final Set<String> OF_LESION =
            Set.of(LesionFields.ELECTRODE.id(), LesionFields.APPLICATIONS.id(), LesionFields.SYMPTOMATIC.id());

    private final ObservableValue<State> state;
    private final RegimenView regimen;
    private final WindowView window;
    private final ChoicesView choices;
    private final LesionPlansModel lesionModel;
    private final LesionDetailView lesion;
    private final ScrollPane node;

    public PlanScreen(FormContext form, FactModel facts) {
        Language language = form.language();
        this.state = form.model().plan().map(PlanState::of);
        this.regimen = new RegimenView(new RegimenModel(form.model(), language), facts, language);
        this.window = new WindowView(new WindowModel(form.model(), language), facts, language);
        this.choices = new ChoicesView(form, facts);
        this.lesionModel = new LesionPlansModel(form.model(), language);
        this.lesion = new LesionDetailView(lesionModel, form, facts);
        DoseView dose = new DoseView(new DoseModel(form.model(), language), facts, language);
        FindingsView findings = new FindingsView(new FindingsModel(form.model(), facts, language), facts, language);
        VBox lesions = Words.card(
                Words.heading(language.text("planview.lesions")),
                new LesionPlansTable(lesionModel, language),
                lesion.node());
        VBox parts = new VBox(
                regimen.node(),
                dose.node(),
                choices.node(),
                window.node(),
                lesions,
                new SessionView(new SessionModel(form.model(), language), facts, language).node(),
                findings.node(),
                new BasisView(form.model(), facts, language).node());
        parts.getStyleClass().add("part-column");
        this.node = Look.dressed(TwoColumns.scrolling(parts));
        node.getStyleClass().add("two-columns");
        FollowFocus.in(node);
    }

    @Override
    public String title() {
        return "desktop.step.plan";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<State> state() {
        return state;
    }

    @Override
    public boolean holds(Place place) {
        boolean decision =
                place.area() == Place.Area.DECISIONS && !place.field().startsWith("secondEntry");
        return decision || isElectrode(place);
    }

    @Override
    public void goTo(Place place) {
        if (isElectrode(place)) {
            lesionModel.choose(place.lesion());
            lesion.focus(place);
        } else if (place.field().equals(DecisionFields.WINDOW.id())) {
            window.focus();
        } else {
            choices.row(place).ifPresentOrElse(FieldRow::focus, regimen::focus);
        }
    }

    private static boolean isElectrode(Place place) {
        return place.area() == Place.Area.LESION && OF_LESION.contains(place.field());
    }
}
