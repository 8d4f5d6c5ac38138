package org.pulseplan.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.Snapshot;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.FactPane;
import org.pulseplan.desktop.fact.RuleLink;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Place;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The prescriber chooses, questions a number and answers for going on. */
@ExtendWith(ApplicationExtension.class)
class PlanScreenTest {
    private final FactModel facts = new FactModel(Cases.KNOWLEDGE, Cases.ENGLISH);
    private Stage stage;
    private CaseModel model;
    private PlanScreen screen;

    @Start
    void start(Stage shown) {
        stage = shown;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        model = Cases.open(Cases.lesions(5));
        screen = new PlanScreen(Cases.form(model), facts);
        stage.setScene(new Scene(new FactPane(screen.node(), facts)));
        stage.getScene().getStylesheets().add("/org/pulseplan/desktop/pulseplan.css");
        stage.setWidth(820);
        stage.setHeight(640);
        stage.show();
    }

    @Test
    void thePrescriberChoosesFromTheKeyboardAndTheDoseFollows(FxRobot robot) throws Exception {
        picture("plan-proposed");
        RadioButton proposed = robot.lookup("#choose-INTRAVENOUS_BLEOMYCIN").queryAs(RadioButton.class);
        robot.interact(proposed::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(model.plan().get().regimenChosen()).isTrue();
        assertThat(dose(robot)).isEqualTo("Intravenous bleomycin: 26,500\u00a0international units");

        robot.type(KeyCode.RIGHT);
        assertThat(model.plan().get().regimen().known()).contains(Regimen.INTRATUMOURAL_BLEOMYCIN);
        assertThat(dose(robot)).startsWith("Intratumoural bleomycin: ");
        assertThat(proposed.isSelected()).isFalse();
        scrollTo(robot, 0.55);
        picture("plan-lesions");
        scrollTo(robot, 1);
        picture("plan-findings");
    }

    @Test
    @Hazard("H-72")
    void undoShowsTheOlderChoiceAgainWithoutChoosingAnew(FxRobot robot) {
        robot.interact(() -> robot.lookup("#choose-INTRAVENOUS_BLEOMYCIN")
                .queryAs(RadioButton.class)
                .fire());
        robot.interact(() -> model.undo());
        assertThat(robot.lookup("#choose-INTRAVENOUS_BLEOMYCIN")
                        .queryAs(RadioButton.class)
                        .isSelected())
                .isFalse();
        assertThat(model.plan().get().regimenChosen()).isFalse();
        assertThat(model.redoable().get()).isTrue();
    }

    @Test
    void aRuleOpensItsFactWithEnterAndEscapeGoesBackToIt(FxRobot robot) throws Exception {
        RuleLink link = robot.lookup(".choice-card .rule-link").queryAs(RuleLink.class);
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(facts.shown().get().orElseThrow().id()).isEqualTo(link.getText());
        assertThat(robot.lookup(".fact-address").<Node>query().isVisible()).isTrue();
        picture("plan-fact");
        robot.type(KeyCode.ESCAPE);
        assertThat(facts.shown().get()).isEmpty();
        assertThat(link.isFocused()).isTrue();
    }

    @Test
    void aCautionIsAnsweredBesideIt(FxRobot robot) {
        robot.interact(() -> robot.lookup("#choose-INTRATUMOURAL_BLEOMYCIN")
                .queryAs(RadioButton.class)
                .fire());
        TextField reason = robot.lookup(".finding-card .text-field").queryAs(TextField.class);
        robot.interact(reason::requestFocus);
        robot.write("few lesions, patient wish", 0);
        Finding caution = model.plan().get().findings(Finding.Level.CAUTION).get(0);
        assertThat(model.draft().get().decisions().reason(caution)).contains("few lesions, patient wish");
        assertThat(reason.isFocused()).isTrue();
        assertThat(reason.getText()).isEqualTo("few lesions, patient wish");
    }

    /** Creatinine above the limit stops; a specialist and a second person override it from the keyboard. */
    @Test
    void aStopIsOverriddenBesideItFromTheKeyboard(FxRobot robot) throws Exception {
        robot.interact(() -> model.edit(
                "test",
                draft -> draft.with(draft.patient()
                        .with(draft.patient().entries().with(PatientFields.CREATININE, new MicromolesPerLitre(160))))));
        robot.interact(() -> robot.lookup("#choose-INTRAVENOUS_BLEOMYCIN")
                .queryAs(RadioButton.class)
                .fire());
        robot.interact(() -> model.edit(
                "test2",
                draft -> draft.with(draft.decisions()
                        .with(draft.decisions().entries().with(DecisionFields.DOSE_LEVEL, DoseLevel.REDUCED)))));
        assertThat(model.plan().get().stopped()).isTrue();
        ToggleButton open = robot.lookup(".override-open").queryAs(ToggleButton.class);
        robot.interact(open::requestFocus);
        robot.type(KeyCode.SPACE, KeyCode.TAB);
        robot.type(KeyCode.DOWN, KeyCode.TAB);
        robot.type(KeyCode.TAB);
        robot.write("A. Nephrologist", 0);
        robot.type(KeyCode.TAB);
        robot.write("a nephrologist", 0);
        assertThat(model.plan().get().stopped()).isTrue();
        robot.eraseText("a nephrologist".length());
        robot.write("B. Pharmacist", 0);
        scrollTo(robot, 0.72);
        picture("plan-override");
        assertThat(model.plan().get().stopped()).isFalse();
        robot.interact(() -> model.undo());
        assertThat(model.plan().get().stopped()).isTrue();
    }

    @Test
    void aFindingLeadsToTheElectrodeOfItsLesion(FxRobot robot) {
        robot.interact(() -> screen.goTo(Place.lesion(3, "electrode")));
        ComboBox<?> electrode = robot.lookup("#plan-electrode").queryComboBox();
        assertThat(electrode.isFocused()).isTrue();
        assertThat(electrode.getAccessibleText()).isEqualTo("Electrode for lesion 3");
        robot.type(KeyCode.DOWN);
        assertThat(model.plan().get().lesions().get(2).electrode().get().chosenByPrescriber())
                .isTrue();
        assertThat(electrode.isFocused()).isTrue();
    }

    @Test
    void theScreenHoldsInASmallDarkWindow(FxRobot robot) throws Exception {
        robot.interact(() -> {
            Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
            stage.setWidth(640);
            stage.setHeight(360);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.lookup(".part-card").queryAll().forEach(card -> {
            Bounds bounds = card.localToScene(card.getLayoutBounds());
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(stage.getScene().getWidth());
        });
        picture("plan-dark-small");
    }

    private static String dose(FxRobot robot) {
        return robot.lookup("#plan-dose .dose-known").queryAs(Label.class).getText();
    }

    private void scrollTo(FxRobot robot, double share) {
        robot.interact(() -> ((ScrollPane) screen.node()).setVvalue(share));
    }

    private void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> {
                    Snapshot.of(stage.getScene(), name);
                    return true;
                })
                .get();
    }
}
