package org.pulseplan.desktop.response;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.part.Look;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.text.Language;

/** The step in which a clinician compares what each lesion will probably do, and how sure that is. */
public final class ResponseScreen implements Screen {
    private final ResponseViewModel model;
    private final Node node;

    /** @param evidence what the model was fitted to */
    public ResponseScreen(
            CaseModel model, Language language, ResponseModel response, Evidence evidence, FactModel facts) {
        this(model.plan(), language, response, evidence, facts);
    }

    ResponseScreen(
            ObservableValue<Plan> plan, Language language, ResponseModel response, Evidence evidence, FactModel facts) {
        this.model = new ResponseViewModel(plan, language);
        WhyView why = new WhyView(new WhyModel(model, plan, response, evidence, language), facts, language);
        this.node = Look.dressed(
                new ResponseView(model, why.node(), new Studies(language).of(evidence), facts, language).node());
    }

    @Override
    public String title() {
        return "desktop.step.response";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<State> state() {
        return model.state();
    }
}
