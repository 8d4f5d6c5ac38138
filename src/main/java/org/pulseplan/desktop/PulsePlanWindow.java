package org.pulseplan.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.pulseplan.desktop.check.CheckScreen;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.learning.Learner;
import org.pulseplan.desktop.learning.LearningModel;
import org.pulseplan.desktop.learning.LearningScreen;
import org.pulseplan.desktop.learning.ModelUse;
import org.pulseplan.desktop.lesions.LesionsScreen;
import org.pulseplan.desktop.paper.ChecklistScreen;
import org.pulseplan.desktop.paper.PaperTools;
import org.pulseplan.desktop.paper.PdfPicker;
import org.pulseplan.desktop.paper.SheetScreen;
import org.pulseplan.desktop.paper.SystemPdfPicker;
import org.pulseplan.desktop.part.SameView;
import org.pulseplan.desktop.patient.PatientScreen;
import org.pulseplan.desktop.plan.PlanScreen;
import org.pulseplan.desktop.profile.ProfileDesk;
import org.pulseplan.desktop.profile.ProfileNotice;
import org.pulseplan.desktop.profile.ProfileScreen;
import org.pulseplan.desktop.profile.ProfileUse;
import org.pulseplan.desktop.profile.TakeOverModel;
import org.pulseplan.desktop.response.ResponseScreen;
import org.pulseplan.desktop.response.compare.CompareTools;
import org.pulseplan.desktop.response.compare.SystemExportPicker;
import org.pulseplan.desktop.worklist.WorklistModel;
import org.pulseplan.desktop.worklist.WorklistScreen;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.outcome.OutcomeReader;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.program.ErrorCode;
import org.pulseplan.sheet.Edition;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/** The window: one open case, its steps, and the commands around them. Built on the window's thread. */
public final class PulsePlanWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 360;

    private final Stage stage;
    private final WindowParts parts;
    private final Function<Language, Pickers> pickers;
    private final Language language;
    private final Messages messages = new Messages();
    private final Workers workers;
    private final ObjectProperty<Tongue> onPaper;
    private final ModelUse models;
    private final ProfileUse use;
    private final CaseModel model;
    private final FactModel facts;
    private final CaseFiles files;
    private final CaseCommands commands;
    private final TakeOverModel takeOver;
    private final WindowLayout layout;
    private final KeyMap keyMap;
    private final CoverLayer review;
    private final CoverLayer learning;
    private final RecordsDesk records;
    private final CaseKeeper keeper;
    private final WorklistModel cases;
    private final CoverLayer worklist;
    private Optional<ProfileDesk> desk;
    private final LearningModel learner;
    private final Appearance appearance;
    private final QuietMoments quiet;
    private final List<Screen> screens;
    private final SidePane side;
    private final StatusBar status;
    private final LanguageMenu languages;
    private final List<Runnable> leaving = new ArrayList<>();
    private Optional<PulsePlanWindow> next = Optional.empty();

    public PulsePlanWindow(Stage stage, WindowParts parts) {
        this(
                stage,
                parts,
                language -> new Pickers(
                        new SystemFilePicker(stage, language, "desktop.files"),
                        new SystemFilePicker(stage, language, "siteview.files"),
                        new LearningScreen.Pickers(
                                new SystemFilePicker(stage, language, "learnview.outcomes", "*.csv"),
                                new SystemFilePicker(stage, language, "learnview.models")),
                        new SystemPdfPicker(stage, language)));
    }

    /** @param pickers what asks for files, in a language */
    PulsePlanWindow(Stage stage, WindowParts parts, Function<Language, Pickers> pickers) {
        this(stage, parts, pickers, Optional.empty());
    }

    /**
     * What asks for files.
     *
     * @param cases asks for case files
     * @param profiles asks for files of site profiles
     * @param learning asks for files of outcomes and of own models
     * @param papers asks where papers go
     */
    record Pickers(FilePicker cases, FilePicker profiles, LearningScreen.Pickers learning, PdfPicker papers) {}

    /** The threads beside the window's own, each for one kind of work; they stay when the language changes. */
    private record Workers(
            Executor planning,
            Executor files,
            Executor profile,
            Executor comparing,
            Executor paper,
            Executor learning,
            Executor records) {
        static Workers fresh() {
            return new Workers(
                    worker("planning"),
                    worker("files"),
                    worker("profile"),
                    worker("comparing"),
                    worker("paper"),
                    worker("learning"),
                    worker("records"));
        }
    }

    /** @param before the window in the language before, whose case, way back and messages go on in this one */
    private PulsePlanWindow(
            Stage stage, WindowParts parts, Function<Language, Pickers> pickers, Optional<PulsePlanWindow> before) {
        this.stage = stage;
        this.parts = parts;
        this.pickers = pickers;
        this.language = parts.language();
        Pickers asking = pickers.apply(language);
        this.workers = before.map(old -> old.workers).orElseGet(Workers::fresh);
        this.onPaper = new SimpleObjectProperty<>(before.filter(PulsePlanWindow::paperApart)
                .map(old -> old.onPaper.get())
                .orElse(language.tongue()));
        WindowParts.ProfileParts profile = parts.profile();
        this.models = before.map(old -> old.models)
                .orElseGet(() -> new ModelUse(parts.learning().active()));
        this.use = before.map(old -> old.use)
                .orElseGet(() ->
                        new ProfileUse(parts.planner(), profile.active(), profile.trusted(), profile.today(), models));
        this.model = before.map(old -> old.model.goingOn())
                .orElseGet(() ->
                        new CaseModel(use.planner().get(), parts.first(), workers.planning(), Platform::runLater));
        this.facts = new FactModel(() -> model.plan().get().basis().knowledge(), language);
        this.files = before.map(old -> old.files.goingOn(model, messages))
                .orElseGet(() -> new CaseFiles(model, parts.store(), workers.files(), Platform::runLater, messages));
        before.ifPresent(old -> messages.takeFrom(old.messages));
        this.records = before.map(old -> old.records)
                .orElseGet(() -> new RecordsDesk(parts.records(), workers.records(), Platform::runLater));
        this.keeper = before.map(old -> old.keeper.goingOn(model, messages))
                .orElseGet(() -> new CaseKeeper(model, records, messages));
        this.cases = before.map(old -> old.cases).orElseGet(() -> new WorklistModel(records, profile.today()));
        this.commands = new CaseCommands(model, use::newCase, files, keeper, asking.cases(), messages);
        this.takeOver =
                new TakeOverModel(model, use, parts.knowledge(), workers.planning(), Platform::runLater, messages);
        this.screens = screens(asking);
        this.side = new SidePane(language, commands, screens, this::toWorklist);
        CaseBar bar = new CaseBar(language, model, keeper, files);
        this.status = new StatusBar(language, model, use, parts.selfTest(), parts.version());
        ProfileNotice notice = new ProfileNotice(takeOver, use, language);
        this.layout = new WindowLayout(
                screens,
                language,
                model,
                facts,
                side,
                new Above(bar, notice, new MessageBar(messages, language)),
                status);
        List<Shortcut> shortcuts = shortcuts(screens.size());
        this.keyMap = new KeyMap(language, shortcuts);
        this.desk = before.flatMap(old -> old.desk);
        this.review = layout.cover(back -> profileScreen(asking.profiles(), back));
        this.learner = before.map(old -> old.learner).orElseGet(this::learningModel);
        this.learning = layout.cover(back -> new LearningScreen(learner, asking.learning(), language, back));
        this.worklist = layout.cover(this::worklistScreen);
        status.onProfile(review::change);
        layout.getChildren().add(keyMap);
        this.languages = new LanguageMenu(language, parts.tongues(), this::speak);
        this.appearance = before.map(old -> old.appearance.over(layout))
                .orElseGet(() -> new Appearance(new Scene(layout, WIDTH, HEIGHT)));
        this.quiet = new QuietMoments(
                screens.stream().<Runnable>map(step -> step::finish).toList());
        fill(bar);
        listen(appearance.scene(), shortcuts);
        stage.setScene(appearance.scene());
        nameWindow();
    }

    /** Opens a window in which nothing is to be seen yet. */
    static void open(Stage stage) {
        stage.setTitle("PulsePlan");
        stage.setScene(new Scene(new Region(), WIDTH, HEIGHT));
        place(stage);
    }

    /**
     * Shows the window with its first step; the other steps follow one at a time, while nobody types.
     *
     * @param afterwards done when all steps stand: what would take the computer from whoever wants to begin
     */
    public void show(Runnable... afterwards) {
        quiet.add(List.of(afterwards));
        quiet.begin();
        boolean stood = stage.isShowing();
        place(stage);
        if (stood) {
            layout.openStep(0);
        }
        toWorklist();
        cases.askInterrupted();
    }

    /** Shows the worklist as it is now. */
    void toWorklist() {
        if (!worklist.isVisible()) {
            cases.refresh();
            worklist.change();
        }
    }

    /** Opens a case that is not among the records. */
    void startFrom(PlanDraft draft) {
        commands.startFrom(draft);
    }

    /** Keeps the open case, changed or not. */
    void keepNow() {
        keeper.keepNow();
    }

    /** Whether the open case stands among the records as it is. */
    boolean kept() {
        return keeper.keeping().get().state() == CaseKeeper.State.KEPT;
    }

    /** Goes back to the open case. */
    void toCase() {
        close(worklist);
    }

    private Cover worklistScreen(Runnable back) {
        WorklistScreen.Doings doings = new WorklistScreen.Doings(
                back,
                () -> away(commands::startNew),
                () -> away(commands::open),
                id -> cases.open(id, kept -> away(() -> commands.open(kept))),
                id -> cases.open(id, kept -> away(() -> commands.repeat(kept.draft()))),
                sample -> away(() -> commands.startFrom(sample.draft())));
        return new WorklistScreen(
                cases,
                language,
                parts.paper().edition().get().zone(),
                parts.samples(),
                new LanguageMenu(language, parts.tongues(), this::speak),
                doings);
    }

    /** Back to the case, where questions are asked and answers seen, and then this. */
    private void away(Runnable then) {
        toCase();
        then.run();
    }

    /** Goes on in another language: the same case, the same way back, the same place. What is being saved is awaited. */
    void speak(Tongue tongue) {
        if (tongue != language.tongue() && next.isEmpty()) {
            Optional<SameView.Keyboard> focus =
                    SameView.Keyboard.in(layout.getScene().getFocusOwner());
            layout.requestFocus();
            files.afterAll(() -> records.afterwards(() -> follow(tongue, focus)));
        }
    }

    private void follow(Tongue tongue, Optional<SameView.Keyboard> focus) {
        if (next.isPresent()) {
            return;
        }
        leaving.forEach(Runnable::run);
        PulsePlanWindow following =
                new PulsePlanWindow(stage, parts.in(parts.tongues().language(tongue)), pickers, Optional.of(this));
        next = Optional.of(following);
        parts.tongues().remember(tongue);
        following.arriveFrom(this, focus);
    }

    /** Opens what was open in the window before, and moves the keyboard to where it was. */
    private void arriveFrom(PulsePlanWindow before, Optional<SameView.Keyboard> focus) {
        int step = before.screens.indexOf(before.side.open().get());
        for (int i = 0; i < screens.size(); i++) {
            if (before.screens.get(i).stands()) {
                SameView.bring(before.screens.get(i).node(), screens.get(i).node());
            }
        }
        layout.openStep(step);
        quiet.begin();
        status.findings().setSelected(before.status.findings().isSelected());
        if (before.worklist.isVisible()) {
            toWorklist();
            return;
        }
        focus.ifPresent(keyboard -> keyboard.into(before.layout, layout));
    }

    /** This window as it is now: in the language that was chosen last. */
    PulsePlanWindow newest() {
        return next.map(PulsePlanWindow::newest).orElse(this);
    }

    Language language() {
        return language;
    }

    /** Opens the step with this number, counted from 0. */
    void openStep(int index) {
        layout.openStep(index);
    }

    /** The size is set once the window stands, and is never more than the screen's: before, some systems do not heed it. */
    private static void place(Stage stage) {
        Rectangle2D most = javafx.stage.Screen.getPrimary().getVisualBounds();
        boolean stands = stage.isShowing();
        stage.show();
        if (!stands) {
            stage.setMinWidth(LEAST_WIDTH);
            stage.setMinHeight(LEAST_HEIGHT);
            stage.setWidth(Math.min(WIDTH, most.getWidth()));
            stage.setHeight(Math.min(HEIGHT, most.getHeight()));
            stage.setX(most.getMinX() + (most.getWidth() - stage.getWidth()) / 2);
            stage.setY(most.getMinY() + (most.getHeight() - stage.getHeight()) / 2);
        }
    }

    /** Says that something unexpected happened, with a code for the log; what was entered stays. */
    void tellDefect(Throwable defect) {
        messages.warn("defect", Phrase.of("desktop.defect", ErrorCode.report(defect)));
    }

    /** The open case. */
    public CaseModel model() {
        return model;
    }

    private List<Screen> screens(Pickers asking) {
        FormContext form = new FormContext(model, parts.reader(), language);
        PaperTools paper = paperTools(asking.papers());
        return List.of(
                new PatientScreen(form, parts.knowledge().screening()),
                later("lesions", () -> new LesionsScreen(form, messages)),
                later(
                        "response",
                        () -> new ResponseScreen(
                                model,
                                language,
                                parts.response(),
                                parts.evidence().get(),
                                facts,
                                compareTools(asking.cases()),
                                models,
                                () -> learning().change())),
                later("plan", () -> new PlanScreen(form, facts)),
                later("check", () -> new CheckScreen(form, () -> today(parts.paper()))),
                later("sheet", () -> new SheetScreen(model, paper)),
                later("checklist", () -> new ChecklistScreen(model, paper)));
    }

    /** The review goes on in another language where it was opened before. */
    private Cover profileScreen(FilePicker profiles, Runnable back) {
        ProfileDesk opened = desk.map(old -> old.in(language, plans())).orElseGet(() -> desk(profiles));
        desk = Optional.of(opened);
        ProfileScreen screen = new ProfileScreen(opened, back);
        opened.begin();
        return screen;
    }

    private LearningModel learningModel() {
        LearningModel.Tools tools = new LearningModel.Tools(
                parts.learning().files(),
                models,
                new OutcomeReader(new EntryLimits(parts.knowledge())),
                new Learner(parts.learning().settings(), parts.version()),
                parts.profile().today());
        return new LearningModel(tools, workers.learning(), Platform::runLater);
    }

    /** The review with its files; what rests on a rule is shown by the open case and the samples. */
    private ProfileDesk desk(FilePicker profiles) {
        WindowParts.ProfileParts profile = parts.profile();
        return new ProfileDesk(
                new ProfileDesk.Tools(
                        parts.knowledge(), parts.reader(), profile.files(), profile.today(), profiles, plans()),
                use,
                language,
                workers.profile(),
                Platform::runLater);
    }

    private Map<String, Supplier<Plan>> plans() {
        Map<String, Supplier<Plan>> plans = new LinkedHashMap<>();
        Plan open = model.plan().get();
        plans.put(language.text("siteview.rule.openCase"), () -> open);
        parts.samples()
                .forEach(sample ->
                        plans.put(sample.title(), () -> parts.planner().plan(sample.draft())));
        return plans;
    }

    private static LocalDate today(WindowParts.PaperParts paper) {
        Edition now = paper.edition().get();
        return LocalDate.ofInstant(now.printedAt(), now.zone());
    }

    private static Screen later(String step, Supplier<Screen> builder) {
        return new LaterScreen("desktop.step." + step, builder);
    }

    private CompareTools compareTools(FilePicker picker) {
        return new CompareTools(
                parts.reader(),
                parts.store(),
                () -> use.planner().get()::plan,
                picker::toOpen,
                new SystemExportPicker(stage, language),
                parts.paper().figures(),
                () -> today(parts.paper()),
                workers.comparing(),
                Platform::runLater);
    }

    private PaperTools paperTools(PdfPicker picker) {
        WindowParts.PaperParts paper = parts.paper();
        return new PaperTools(
                paper.writer(),
                paper.viewer(),
                paper.printing(),
                paper.edition(),
                parts.selfTest().verdict(),
                picker,
                parts.tongues().offered(),
                onPaper,
                workers.paper(),
                Platform::runLater,
                language);
    }

    private void fill(CaseBar bar) {
        bar.add("undo", model.undoable(), model::undo);
        bar.add("redo", model.redoable(), model::redo);
        bar.add("save", commands::save);
        bar.add("theme", appearance::change);
        bar.add("keys", keyMap::change);
        bar.add(languages);
    }

    private List<Shortcut> shortcuts(int steps) {
        List<Shortcut> all = new ArrayList<>(List.of(
                Shortcut.of("Shortcut+N", "desktop.keys.new", commands::startNew),
                Shortcut.of("Shortcut+O", "desktop.keys.open", commands::open),
                Shortcut.of("Shortcut+S", "desktop.keys.save", commands::save),
                Shortcut.of("Shortcut+Shift+S", "desktop.keys.saveAs", commands::saveAs),
                Shortcut.of("Shortcut+Z", "desktop.keys.undo", model::undo),
                Shortcut.of("Shortcut+Y", "desktop.keys.redo", model::redo),
                Shortcut.of("Shortcut+L", "worklistview.keys.worklist", this::toWorklist),
                Shortcut.of("F9", "desktop.keys.profile", () -> review().change()),
                Shortcut.of("F7", "desktop.keys.language", () -> languages().open()),
                Shortcut.of("F5", "desktop.keys.learning", () -> learning().change()),
                Shortcut.of("F8", "desktop.keys.toFindings", () -> layout().toFindings()),
                Shortcut.of("F1", "desktop.keys.keys", () -> keyMap().change())));
        for (int step = 1; step <= steps; step++) {
            int index = step - 1;
            all.add(Shortcut.of("Shortcut+" + step, "desktop.keys.step" + step, () -> layout().openStep(index)));
        }
        return List.copyOf(all);
    }

    private WindowLayout layout() {
        return layout;
    }

    private KeyMap keyMap() {
        return keyMap;
    }

    /** Whether papers were asked for in another language than the screen's; such a choice outlasts that of the screen. */
    private boolean paperApart() {
        return onPaper.get() != language.tongue();
    }

    private LanguageMenu languages() {
        return languages;
    }

    private CoverLayer review() {
        return review;
    }

    private CoverLayer learning() {
        return learning;
    }

    /** While a screen of the workplace lies over the case, keys must not reach the case behind it. */
    private List<Shortcut> ofCover() {
        return List.of(
                Shortcut.of("Shortcut+L", "worklistview.keys.worklist", this::toCase),
                Shortcut.of("Shortcut+N", "desktop.keys.new", () -> cover().ifPresent(Cover::startNew)),
                Shortcut.of("Shortcut+O", "desktop.keys.open", () -> cover().ifPresent(Cover::open)),
                Shortcut.of("F9", "desktop.keys.profile", () -> close(review)),
                Shortcut.of("F5", "desktop.keys.learning", () -> close(learning)),
                Shortcut.of("F1", "desktop.keys.keys", keyMap::change),
                Shortcut.of("Shortcut+Z", "desktop.keys.undo", () -> cover().ifPresent(Cover::undo)),
                Shortcut.of("Shortcut+Y", "desktop.keys.redo", () -> cover().ifPresent(Cover::redo)),
                Shortcut.of("Shortcut+S", "desktop.keys.save", () -> cover().ifPresent(Cover::save)));
    }

    private static void close(CoverLayer layer) {
        if (layer.isVisible()) {
            layer.change();
        }
    }

    /** The screen that lies over the case; empty where none does. */
    private Optional<Cover> cover() {
        return Stream.of(review, learning, worklist)
                .filter(Node::isVisible)
                .findFirst()
                .flatMap(CoverLayer::cover);
    }

    private void listen(Scene scene, List<Shortcut> shortcuts) {
        List<Shortcut> ofCover = ofCover();
        EventHandler<KeyEvent> keys = key -> {
            quiet.disturb();
            run(key, cover().isPresent() ? ofCover : shortcuts);
        };
        EventHandler<MouseEvent> clicks = click -> quiet.disturb();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks);
        leaving.add(() -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys));
        leaving.add(() -> scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicks));
        leaving.add(() -> quiet.stop());
        model.draft().addListener((property, before, draft) -> {
            messages.settle();
            nameWindow();
        });
        model.failure()
                .addListener((property, before, failure) -> failure.ifPresentOrElse(
                        defect -> messages.warn("planning", Phrase.of("desktop.plan.failed", ErrorCode.report(defect))),
                        () -> messages.withdraw("planning")));
        files.unsaved().addListener((property, before, unsaved) -> nameWindow());
        keeper.keeping().addListener((property, before, keeping) -> nameWindow());
        for (CoverLayer layer : List.of(review, learning, worklist)) {
            layer.visibleProperty().addListener((property, before, visible) -> nameWindow());
        }
        ChangeListener<Planner> replan = (property, before, planner) -> model.planWith(planner);
        use.planner().addListener(replan);
        leaving.add(() -> use.planner().removeListener(replan));
        layout.disableProperty().bind(files.opening());
        stage.setOnCloseRequest(request -> {
            request.consume();
            commands.leaving(() -> keeper.leave(stage::close));
        });
    }

    /** The window's keys come before those of a text field: one way back through the whole case, not one a field. */
    private static void run(KeyEvent key, List<Shortcut> shortcuts) {
        shortcuts.stream()
                .filter(shortcut -> shortcut.keys().match(key))
                .findFirst()
                .ifPresent(shortcut -> {
                    key.consume();
                    shortcut.action().run();
                });
    }

    private void nameWindow() {
        Optional<Cover> cover = cover();
        if (cover.isPresent()) {
            stage.setTitle(language.text(cover.get().title()));
            return;
        }
        String who = Identity.of(model.draft().get(), language).line();
        boolean failed = keeper.keeping().get().state() == CaseKeeper.State.FAILED;
        boolean unsaved = failed && files.unsaved().get();
        stage.setTitle(language.text(unsaved ? "desktop.window.unsaved" : "desktop.window.saved", who));
    }

    private static Executor worker(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "pulseplan-" + name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
