package org.pulseplan.desktop.response;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.learning.ModelUse;
import org.pulseplan.desktop.part.Look;
import org.pulseplan.desktop.part.TwoColumns;
import org.pulseplan.desktop.response.compare.ComparePart;
import org.pulseplan.desktop.response.compare.CompareTools;
import org.pulseplan.desktop.response.whatif.WhatIfPart;
import org.pulseplan.entry.Place;
import org.pulseplan.plan.Plan;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.text.Language;

/**
 * The step in which a clinician sees what each lesion will probably do and why, and compares lesions. What is not looked at
 * is not built.
 */
public final class ResponseScreen implements Screen {
    private static final String ID = "response-tab-";

    private final ResponseViewModel model;
    private final Language language;
    private final TabPane tabs = new TabPane();
    private final ModelLine line;
    private final BorderPane node = new BorderPane(tabs);

    /**
     * @param evidence what the model was fitted to
     * @param tools what the comparison needs from outside
     * @param use which model is in use here
     * @param learn opens the learning from own outcomes
     */
    public ResponseScreen(
            CaseModel model,
            Language language,
            ResponseModel response,
            Evidence evidence,
            FactModel facts,
            CompareTools tools,
            ModelUse use,
            Runnable learn) {
        this(model.plan(), language, response, evidence, facts, tools, new ModelLine(model, use, learn, language));
    }

    ResponseScreen(
            ObservableValue<Plan> plan,
            Language language,
            ResponseModel response,
            Evidence evidence,
            FactModel facts,
            CompareTools tools,
            ModelLine line) {
        this.line = line;
        this.model = new ResponseViewModel(plan, language);
        this.language = language;
        PredictedBy predictedBy = new PredictedBy(response);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("response-tabs");
        tabs.setAccessibleText(language.text("compareview.tabs"));
        add("lesions", () -> {
            EvidenceModel drawer =
                    new EvidenceModel(new EvidenceWords(() -> predictedBy.of(plan.getValue()), evidence, language));
            model.own().subscribe(own -> drawer.close());
            WhyView why =
                    new WhyView(new WhyModel(model, plan, predictedBy, evidence, language), drawer, facts, language);
            ResponseView view =
                    new ResponseView(model, why.node(), new Studies(language).of(evidence), facts, language);
            return new BorderPane(view.node(), null, null, new EvidenceDrawer(drawer, language), null);
        });
        add(
                "compare",
                () -> TwoColumns.scrolling(
                        new ComparePart(plan, predictedBy, tools, facts, looked("compare"), language).node()));
        add(
                "whatIf",
                () -> TwoColumns.scrolling(new WhatIfPart(plan, predictedBy, tools.reader(), facts, language).node()));
        node.setTop(line);
        Look.dressed(node);
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
    public boolean holds(Place place) {
        return place.equals(ModelLine.PLACE);
    }

    @Override
    public void goTo(Place place) {
        line.focus();
    }

    @Override
    public ObservableValue<State> state() {
        return model.state();
    }

    /** Whether a part is seen: it is the open one, and the step is in the window. */
    private ObservableBooleanValue looked(String name) {
        return Bindings.createBooleanBinding(
                () -> node.getScene() != null
                        && (ID + name)
                                .equals(tabs.getSelectionModel()
                                        .getSelectedItem()
                                        .getId()),
                node.sceneProperty(),
                tabs.getSelectionModel().selectedItemProperty());
    }

    /** A part of the step that is built when it is first looked at. */
    private void add(String name, Supplier<Node> builder) {
        Tab tab = new Tab(language.text("compareview.tab." + name));
        tab.setId(ID + name);
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(builder.get());
            }
        });
        tabs.getTabs().add(tab);
    }
}
