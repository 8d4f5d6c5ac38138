package org.pulseplan.desktop;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.pulseplan.Drafts;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.learning.LearningScreen;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.pdf.PdfDocumentWriter;
import org.pulseplan.pdf.PdfFigureWriter;
import org.pulseplan.pdf.PdfPageViewer;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.print.SystemPrinting;
import org.pulseplan.profile.ActiveProfile;
import org.pulseplan.profile.SiteProfiles;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.fit.FitSettings;
import org.pulseplan.response.own.OwnModels;
import org.pulseplan.selftest.Verdict;
import org.pulseplan.sheet.Edition;
import org.pulseplan.sheet.Paper;
import org.pulseplan.store.OwnModelFolder;
import org.pulseplan.store.ProfileFolder;
import org.pulseplan.text.Language;
import org.pulseplan.worklist.CaseRecords;
import org.pulseplan.worklist.RecordsException;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with the real planner; files in memory, and a file dialog that always names the same file. */
public final class TestWindow {
    public static final KnowledgeBase BASE = KnowledgeBase.shipped();
    private static final ResponseModel RESPONSE = StoredResponseModel.load();
    public static final Language ENGLISH = Language.of(Locale.UK);
    public static final EntryReader READER = new EntryReader(new EntryLimits(BASE), Locale.UK);
    public static final Planner PLANNER = new Planner(BASE, RESPONSE);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Path FILE = Path.of("cases", "case.json");
    static final Path OUTCOMES = Path.of("target", "outcomes.csv");
    static final Path MODEL = Path.of("target", "own-model.json");
    static final PlanDraft SAMPLE = Drafts.of(BASE)
            .lesion(12, 9)
            .lesion(20, 15)
            .course(new InternationalUnits(26_000))
            .draft();

    final MemoryStore store = new MemoryStore();
    final Stage stage;
    final PulsePlanWindow window;

    public TestWindow(Stage stage) {
        this(stage, profile(new ActiveProfile.None()));
    }

    /** @param profile the site profile of this workplace */
    public TestWindow(Stage stage, WindowParts.ProfileParts profile) {
        this(stage, profile, learning());
    }

    /** @param learning the response model of this workplace */
    TestWindow(Stage stage, WindowParts.ProfileParts profile, WindowParts.LearningParts learning) {
        this(stage, profile, learning, TestWindow::without);
        window.toCase();
    }

    /** A window that shows its worklist first, as at a workplace. */
    public TestWindow(Stage stage, CaseRecords records) {
        this(stage, profile(new ActiveProfile.None()), learning(), () -> records);
    }

    private TestWindow(
            Stage stage,
            WindowParts.ProfileParts profile,
            WindowParts.LearningParts learning,
            RecordsDesk.Opening records) {
        this.stage = stage;
        WindowParts parts = new WindowParts(
                PLANNER,
                PLANNER.plan(PlanDraft.empty().withProfile(profile.active().used())),
                BASE,
                READER,
                ENGLISH,
                store,
                records,
                TestTongues.SAMPLES,
                RESPONSE,
                StoredResponseModel::evidence,
                paper(),
                profile,
                learning,
                new SelfTestState(() -> new Verdict(1, List.of()), Runnable::run, Runnable::run),
                new TestTongues(),
                "test");
        this.window = new PulsePlanWindow(
                stage,
                parts,
                language -> new PulsePlanWindow.Pickers(
                        new SameFile(),
                        new SameFile(),
                        new LearningScreen.Pickers(new OneFile(OUTCOMES), new OneFile(MODEL)),
                        suggested -> Optional.empty()));
        window.show();
        stage.requestFocus();
    }

    /** Where records cannot be made, cases live in files alone. */
    private static CaseRecords without() throws RecordsException {
        throw new RecordsException(Phrase.of("records.readOnly", "records"));
    }

    /** A workplace with the shipped response model, and a folder of its own for others. */
    static WindowParts.LearningParts learning() {
        OwnModelFolder files = new OwnModelFolder(
                Path.of("target", "models", String.valueOf(System.nanoTime())), () -> OwnModels.TEXT);
        return new WindowParts.LearningParts(files.active(), files, new FitSettings(4, 400, 1000, 2, 0.9, 8));
    }

    /** A workplace with this profile, signed with the key of the tests. */
    static WindowParts.ProfileParts profile(ActiveProfile active) {
        return new WindowParts.ProfileParts(
                active,
                Set.of(SiteProfiles.KEY.fingerprint()),
                new ProfileFolder(Path.of("target", "profiles", String.valueOf(System.nanoTime())), BASE),
                () -> TODAY);
    }

    private static WindowParts.PaperParts paper() {
        return new WindowParts.PaperParts(
                new PdfDocumentWriter(),
                new PdfFigureWriter(),
                new PdfPageViewer(),
                new SystemPrinting(),
                () -> new Edition("test", Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC, Paper.A4, true));
    }

    /** A case with two lesions. */
    public static PlanDraft sample() {
        return SAMPLE;
    }

    /** What every form of a test needs, with a plan that follows at once. */
    public static FormContext form(PlanDraft draft) {
        return new FormContext(
                new CaseModel(PLANNER, PLANNER.plan(draft), Runnable::run, Runnable::run), READER, ENGLISH);
    }

    /** The draft, once all that was typed has arrived and its plan with it. */
    public PlanDraft draft() {
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> window.newest().model().current().get());
        return window.newest().model().draft().get();
    }

    /** Waits until this holds on the window's thread. */
    public void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("waited in vain", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The window in the language that was chosen last. */
    PulsePlanWindow newest() {
        return window.newest();
    }

    public CaseModel model() {
        return window.newest().model();
    }

    /** Always this file. */
    private record OneFile(Path file) implements FilePicker {
        @Override
        public Optional<Path> toOpen() {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> toSave(String suggested) {
            return Optional.of(file);
        }
    }

    private static final class SameFile implements FilePicker {
        @Override
        public Optional<Path> toOpen() {
            return Optional.of(FILE);
        }

        @Override
        public Optional<Path> toSave(String suggested) {
            return Optional.of(FILE);
        }
    }
}
