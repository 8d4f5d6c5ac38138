package org.pulseplan.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Planner;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Hazard: the plan of an older choice arrives late and turns the prescriber's newer choice back. */
@ExtendWith(ApplicationExtension.class)
class LatePlanTest {
    private final Deque<Runnable> planning = new ArrayDeque<>();
    private final Deque<Runnable> arriving = new ArrayDeque<>();

    @Start
    void start(Stage stage) {
        stage.hide();
    }

    @Test
    @Hazard("H-71")
    void aLatePlanNeverTurnsANewerChoiceBack(FxRobot robot) {
        robot.interact(() -> {
            CaseModel model = new CaseModel(
                    new Planner(Cases.KNOWLEDGE, Cases.MODEL),
                    Cases.plan(Cases.lesions(5)),
                    planning::add,
                    arriving::add);
            RegimenView view = new RegimenView(
                    new RegimenModel(model, Cases.ENGLISH),
                    new FactModel(Cases.KNOWLEDGE, Cases.ENGLISH),
                    Cases.ENGLISH);
            button(view, Regimen.INTRATUMOURAL_CISPLATIN).fire();
            planning.remove().run();
            button(view, Regimen.INTRAVENOUS_BLEOMYCIN).fire();
            arriving.remove().run();
            assertThat(chosen(model)).contains(Regimen.INTRAVENOUS_BLEOMYCIN);
            planning.remove().run();
            arriving.remove().run();
            assertThat(chosen(model)).contains(Regimen.INTRAVENOUS_BLEOMYCIN);
            assertThat(button(view, Regimen.INTRAVENOUS_BLEOMYCIN).isSelected()).isTrue();
            assertThat(planning).isEmpty();
        });
    }

    private static Optional<Regimen> chosen(CaseModel model) {
        return model.draft().get().decisions().entries().known(DecisionFields.REGIMEN);
    }

    private static RadioButton button(RegimenView view, Regimen regimen) {
        return (RadioButton) view.node().lookup("#choose-" + regimen);
    }
}
