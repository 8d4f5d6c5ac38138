package org.pulseplan.desktop.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pulseplan.desktop.TestWindow;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.quantity.BodyWeight;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.Pounds;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PatientStepTest {
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage);
    }

    @Test
    void patientTypedWithTheKeyboardAloneIsTheDraft(FxRobot robot) {
        focus(robot, "#patient-name");
        robot.write("Anna Bianchi").type(KeyCode.TAB).write("0815").type(KeyCode.TAB);
        robot.write("31/03/1958").type(KeyCode.TAB).type(KeyCode.F).type(KeyCode.TAB);
        robot.write("62,5").type(KeyCode.TAB).write("165").type(KeyCode.TAB).write("88");
        Entries patient = window.draft().patient().entries();
        assertThat(patient)
                .isEqualTo(Entries.none()
                        .with(PatientFields.NAME, "Anna Bianchi")
                        .with(PatientFields.NUMBER, "0815")
                        .with(PatientFields.BIRTH_DATE, LocalDate.of(1958, 3, 31))
                        .with(PatientFields.SEX, Sex.FEMALE)
                        .with(PatientFields.WEIGHT, new Kilograms(62.5))
                        .with(PatientFields.HEIGHT, new Centimetres(165))
                        .with(PatientFields.CREATININE, new MicromolesPerLitre(88)));
        assertThat(below(robot, "#patient-weight")).isEqualTo("Read as 62.5\u00a0kg");
        assertThat(text(robot, "#derived-surface .derived-value")).contains("Du Bois");
    }

    @Test
    void refusedTextStaysInTheFieldAndIsExplained(FxRobot robot) {
        focus(robot, "#patient-weight");
        robot.write("1.500");
        Entry<BodyWeight> weight = window.draft().patient().entries().get(PatientFields.WEIGHT);
        assertThat(weight).isInstanceOf(Entry.Rejected.class);
        assertThat(robot.lookup("#patient-weight .entry-text")
                        .queryAs(TextField.class)
                        .getText())
                .isEqualTo("1.500");
        window.until(() -> !below(robot, "#patient-weight").isEmpty());
        assertThat(below(robot, "#patient-weight")).startsWith("Not accepted: ").contains("1,500", "1.5");
        assertThat(text(robot, "#derived-surface .derived-value")).isEqualTo("cannot be computed");
    }

    @Test
    void poundsTypedBehindTheNumberAreShownBesideItAndReadBackAsKilograms(FxRobot robot) {
        focus(robot, "#patient-weight");
        robot.write("154 lb");
        assertThat(weight()).isEqualTo(Entry.of(new Pounds(154)));
        assertThat(unit(robot, "#patient-weight")).isEqualTo("lb");
        window.until(() -> below(robot, "#patient-weight").contains("kg"));
        assertThat(below(robot, "#patient-weight")).isEqualTo("Read as 154\u00a0lb × 0.45359237 = 69.853\u00a0kg");
    }

    /** 400 lb are an unusual weight: the CAUTION must not hide what the pounds became. */
    @Test
    void conversionIsReadBackAlsoBelowAFinding(FxRobot robot) {
        focus(robot, "#patient-weight");
        robot.write("400 lb");
        window.until(() -> below(robot, "#patient-weight").contains("CAUTION"));
        assertThat(below(robot, "#patient-weight")).endsWith("Read as 400\u00a0lb × 0.45359237 = 181.437\u00a0kg");
    }

    @Test
    void unitIsChosenFromTheNumberByKeysAloneAndTheNumberStays(FxRobot robot) {
        focus(robot, "#patient-weight");
        robot.write("70");
        assertThat(unit(robot, "#patient-weight")).isEqualTo("kg");
        robot.type(KeyCode.F4).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(weight()).isEqualTo(Entry.of(new Pounds(70)));
        assertThat(unit(robot, "#patient-weight")).isEqualTo("lb");
        assertThat(shown(robot, "#patient-weight")).isEqualTo("70");
    }

    /** The unit of the patient before must not wait beside an empty field for the next one. */
    @Test
    void unitGoesBackToTheUsualOneWithTheEntry(FxRobot robot) {
        focus(robot, "#patient-weight");
        robot.write("154 lb");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(weight()).isEqualTo(Entry.missing());
        assertThat(shown(robot, "#patient-weight")).isEmpty();
        assertThat(unit(robot, "#patient-weight")).isEqualTo("kg");
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(unit(robot, "#patient-weight")).isEqualTo("lb");
    }

    @Test
    @Hazard("H-72")
    void undoGoesBackThroughTheWholeCaseToTheStart(FxRobot robot) {
        PlanDraft before = window.draft();
        focus(robot, "#patient-name");
        robot.write("Anna").type(KeyCode.TAB).write("12").type(KeyCode.TAB).write("nonsense");
        PlanDraft after = window.draft();
        for (int step = 0; step < 3; step++) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        }
        assertThat(window.draft()).isEqualTo(before).isNotEqualTo(after);
        assertThat(robot.lookup("#patient-birthDate .entry-text")
                        .queryAs(TextField.class)
                        .getText())
                .isEmpty();
        for (int step = 0; step < 3; step++) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        }
        assertThat(window.draft()).isEqualTo(after);
        assertThat(robot.lookup("#patient-birthDate .entry-text")
                        .queryAs(TextField.class)
                        .getText())
                .isEqualTo("nonsense");
    }

    @Test
    void screeningIsAnsweredByLettersAndDeleteTakesAnAnswerBack(FxRobot robot) {
        window.until(() -> robot.lookup("#SCR-PREGNANCY").tryQuery().isPresent());
        focus(robot, "#SCR-PREGNANCY");
        robot.type(KeyCode.N)
                .type(KeyCode.DOWN)
                .type(KeyCode.U)
                .type(KeyCode.ENTER)
                .type(KeyCode.Y);
        assertThat(window.draft().patient().screening())
                .containsValues(Entry.of(Answer.NO))
                .hasSize(3);
        assertThat(window.draft().patient().answer("SCR-PREGNANCY").is(Answer.NO))
                .isTrue();
        assertThat(window.draft().patient().answer("SCR-BREAST-FEEDING").is(Answer.NOT_KNOWN))
                .isTrue();
        assertThat(window.draft().patient().answer("SCR-DEVICE").is(Answer.YES)).isTrue();
        assertThat(text(robot, "#screening-count")).startsWith("3 of");
        robot.type(KeyCode.DELETE);
        assertThat(window.draft().patient().answer("SCR-DEVICE")).isEqualTo(Entry.missing());
    }

    @Test
    void earlierCourseNeedsItsUnit(FxRobot robot) {
        focus(robot, "#patient-previousBleomycin");
        robot.type(KeyCode.Y).type(KeyCode.TAB).type(KeyCode.SPACE);
        robot.write("germ cell")
                .type(KeyCode.TAB)
                .write("2019-05-02")
                .type(KeyCode.TAB)
                .write("60000");
        Entries course = window.draft().patient().courses().get(0);
        assertThat(course.get(CourseFields.AMOUNT)).isInstanceOf(Entry.Rejected.class);
        robot.type(KeyCode.TAB).write("int");
        assertThat(window.draft().patient().courses().get(0))
                .isEqualTo(Entries.none()
                        .with(CourseFields.WHAT, "germ cell")
                        .with(CourseFields.DATE, LocalDate.of(2019, 5, 2))
                        .with(CourseFields.AMOUNT, new InternationalUnits(60_000)));
    }

    private Entry<BodyWeight> weight() {
        return window.draft().patient().entries().get(PatientFields.WEIGHT);
    }

    private static String unit(FxRobot robot, String row) {
        return robot.lookup(row + " .picker").queryAs(Button.class).getText();
    }

    private static String shown(FxRobot robot, String row) {
        return robot.lookup(row + " .entry-text").queryAs(TextField.class).getText();
    }

    private static void focus(FxRobot robot, String row) {
        robot.interact(() -> robot.lookup(row + " .entry-text")
                .tryQuery()
                .or(() -> robot.lookup(row + " .toggle-button").tryQuery())
                .orElseThrow()
                .requestFocus());
    }

    private static String below(FxRobot robot, String row) {
        return text(robot, row + " .field-below");
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
