package org.pulseplan.desktop.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.desktop.Messages;
import org.pulseplan.desktop.TestWindow;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.outcome.OutcomeReader;
import org.pulseplan.outcome.RowFault;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.response.own.OwnModelFiles;
import org.pulseplan.response.own.OwnModels;
import org.pulseplan.store.OwnModelFolder;
import org.pulseplan.text.Language;

/** A department learns from its own outcomes: faults, runs, what they say, and the model in use. */
class LearningModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Language ENGLISH = Language.of(Locale.UK);

    /** Small, so that the test takes seconds; whether it converges is asked where a model is needed. */
    private static final FitSettings SMALL = new FitSettings(4, 400, 1000, 2, 0.9, 8);

    @TempDir
    private Path folder;

    private final ModelUse use = new ModelUse(new ActiveModel.Shipped());
    private OwnModelFiles files;
    private LearningModel model;

    @BeforeEach
    void open() {
        files = new OwnModelFolder(folder.resolve("config"), () -> OwnModels.TEXT);
        model = model(Runnable::run);
    }

    private LearningModel model(java.util.concurrent.Executor background) {
        return new LearningModel(
                new LearningModel.Tools(
                        files,
                        use,
                        new OutcomeReader(new EntryLimits(TestWindow.BASE)),
                        new Learner(SMALL, "test"),
                        () -> TODAY),
                background,
                Runnable::run);
    }

    @Test
    void eachFaultIsNamedWithRowAndColumn() throws Exception {
        model.choose(file(Outcomes.of(4, 0.6, 1).replace("P00001,1,", ",1,").replaceFirst(",5,yes", ",900,yes")));
        LearningWords words = new LearningWords(ENGLISH);
        assertThat(read().read().faults().stream().map(words::fault))
                .hasSize(2)
                .anyMatch(said -> said.startsWith("Row 2, column depth_mm: 900 is not possible"))
                .anyMatch(said -> said.startsWith("Row 4, column patient: nothing is entered"));
        assertThat(words.file(read())).contains("8 rows, 6 can be used, 2 have faults");
    }

    @Test
    @Hazard("H-91")
    void goodRowsAreUsedOnlyWhenTheUserSaysSo() throws Exception {
        model.choose(file(Outcomes.of(15, 0.6, 2).replaceFirst("iv_bleomycin", "bleomycin")));
        model.weigh();
        assertThat(model.learnt().get()).isEmpty();
        model.goodRowsAlone().set(true);
        model.weigh();
        assertThat(model.learnt().get().orElseThrow().lookBack().lesions()).isEqualTo(29);
        model.goodRowsAlone().set(false);
        assertThat(model.learnt().get())
                .as("what was learnt from other rows is not shown")
                .isEmpty();
    }

    @Test
    void anotherFileAsksAgainWhetherItsGoodRowsAreToBeUsedAlone() throws Exception {
        model.choose(file(Outcomes.of(3, 0.6, 2).replaceFirst("iv_bleomycin", "bleomycin")));
        model.goodRowsAlone().set(true);
        model.choose(file(Outcomes.of(4, 0.6, 2).replaceFirst("iv_bleomycin", "bleomycin")));
        assertThat(model.goodRowsAlone().get()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOneBefore() throws Exception {
        model.choose(file(Outcomes.of(3, 0.6, 2)));
        ReadFile before = read();
        model.choose(folder.resolve("none.csv"));
        assertThat(read()).isEqualTo(before);
        assertThat(said()).contains("none.csv is refused: there is no such file.");
    }

    @Test
    void aDepartmentThatDoesAsPredictedHearsNoAlarmAndOneThatDoesWorseDoes() throws Exception {
        model.choose(file(Outcomes.of(60, 0.6, 3)));
        model.weigh();
        LearningWords words = new LearningWords(ENGLISH);
        assertThat(words.drift(model.learnt().get().orElseThrow().lookBack().drift()))
                .startsWith("The alarm is quiet");
        model.choose(file(Outcomes.of(60, 0.25, 3)));
        model.weigh();
        assertThat(words.drift(model.learnt().get().orElseThrow().lookBack().drift()))
                .startsWith("The alarm RINGS")
                .contains("fewer responded completely");
    }

    /** The real path: fit, take into use, next start, and back. */
    @Test
    void aNewFitIsTakenIntoUseAndTheShippedModelStaysAsItWas() throws Exception {
        double[] shipped = shippedDraws();
        model.choose(file(Outcomes.of(20, 0.8, 5)));
        model.refit();
        Learnt learnt = model.learnt().get().orElseThrow();
        OwnModel fitted = learnt.model().orElseThrow(() -> new AssertionError(learnt.notConverged()));
        assertThat(fitted.origin().learntOn()).isEqualTo(TODAY);
        assertThat(fitted.local().outcomesSha256()).isEqualTo(read().read().sha256());
        assertThat(use.name()).as("only when told").isEmpty();
        model.take();
        assertThat(use.name()).contains(fitted.name());
        assertThat(files.active().own().orElseThrow().name()).isEqualTo(fitted.name());
        assertThat(shippedDraws()).isEqualTo(shipped);
        model.takeShipped();
        assertThat(use.name()).isEmpty();
        assertThat(files.active()).isEqualTo(new ActiveModel.Shipped());
    }

    @Test
    void theModelsFileNamesNoPatient() throws Exception {
        model.choose(file(Outcomes.of(20, 0.8, 5)));
        model.refit();
        Path saved = folder.resolve("own.json");
        model.save(model.candidate().get().orElseThrow(), saved);
        assertThat(Files.readString(saved))
                .doesNotContain("P00001")
                .contains(read().read().sha256());
        model.open(saved);
        assertThat(model.candidate().get()).isPresent();
    }

    /** The user stops it while it waits for its turn: nothing is kept, and the same can be asked again. */
    @Test
    void whatWasStoppedLeavesNothingBehind() throws Exception {
        Queue<Runnable> waiting = new ArrayDeque<>();
        model = model(waiting::add);
        model.choose(file(Outcomes.of(20, 0.8, 5)));
        waiting.remove().run();
        model.refit();
        assertThat(model.work().get()).isPresent();
        model.refit();
        assertThat(waiting).as("one run at a time").hasSize(1);
        model.cancel();
        waiting.remove().run();
        assertThat(model.work().get()).isEmpty();
        assertThat(model.learnt().get()).isEmpty();
        assertThat(model.candidate().get()).isEmpty();
        assertThat(said()).contains("Stopped. Nothing of it was kept.");
    }

    @Test
    void aForeignFileIsRefusedAsAModelWithASentence() throws Exception {
        Path foreign = Files.writeString(folder.resolve("case.json"), "{\"format\": \"pulseplan-case/1\"}");
        model.open(foreign);
        assertThat(model.candidate().get()).isEmpty();
        assertThat(said()).contains("case.json is refused: this is not an own response model of PulsePlan");
    }

    /** 100,000 rows, each with a fault: all are named, in some seconds. */
    @Test
    void aHundredThousandFaultyRowsAreAllNamed() throws Exception {
        String row = "P,1,2025-01-01,14,5,yes,no,no,no,yes,no,iv_bleomycin,maybe,CR,63\r\n";
        long begun = System.nanoTime();
        model.choose(file(Outcomes.HEADINGS + "\r\n" + row.repeat(100_000)));
        assertThat((System.nanoTime() - begun) / 1e9).as("seconds").isLessThan(20);
        assertThat(read().read().faultyRows()).isEqualTo(100_000);
        RowFault last = read().read().faults().get(99_999);
        assertThat(last.row()).isEqualTo(100_001);
        assertThat(last.column()).contains("hexagonal_array");
    }

    private double[] shippedDraws() {
        return StoredResponseModel.fit(StoredResponseModel.evidence(), StoredResponseModel.definitions())
                .draws()
                .column(0);
    }

    private ReadFile read() {
        return model.file().get().orElseThrow();
    }

    private String said() {
        Optional<Messages.Message> message = model.messages().shown().stream().findFirst();
        return ENGLISH.say(message.orElseThrow().text());
    }

    private Path file(String text) throws Exception {
        return Files.write(folder.resolve("outcomes.csv"), Outcomes.bytes(text));
    }
}
