package org.pulseplan.desktop.paper;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.Screen;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.Edition;
import org.pulseplan.sheet.PlainText;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/** A step that shows a document as it will print, and saves or prints exactly that. */
class PaperScreen implements Screen {
    private final String title;
    private final String fileName;
    private final CaseModel cases;
    private final Composer compose;
    private final PaperTools tools;
    private final Language language;
    private final PaperModel paper;
    private final BooleanBinding ready;
    private final PaperBar bar;
    private final PrintPanel printPanel;
    private final Label message = new Label();
    private final PageView view = new PageView();
    private final BorderPane node = new BorderPane();
    private final ObservableValue<State> state;
    private int page;

    PaperScreen(String title, String fileName, CaseModel cases, Composer compose, PaperTools tools) {
        this.title = title;
        this.fileName = fileName;
        this.cases = cases;
        this.compose = compose;
        this.tools = tools;
        this.language = tools.language();
        this.paper = new PaperModel(tools);
        this.ready = Bindings.createBooleanBinding(
                this::isReady, cases.current(), cases.plan(), tools.spoken(), paper.shown());
        this.bar = new PaperBar(language);
        this.printPanel = new PrintPanel(language, this::print, this::closePrintPanel);
        this.state = cases.plan().map(PaperScreen::state);
        lay();
        listen();
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final ObservableValue<State> state() {
        return state;
    }

    /** Makes the document of a plan. */
    @FunctionalInterface
    interface Composer {
        Document compose(Plan plan, Edition edition, Language language);
    }

    /** What a document depends on: a paper that is no longer verified, or in another language, is another one. */
    private record Content(Plan plan, boolean verified, Tongue spoken) {}

    private static State state(Plan plan) {
        if (plan.stopped()) {
            return State.STOP;
        }
        return !plan.unanswered().isEmpty() ? State.CAUTION : State.COMPLETE;
    }

    private void lay() {
        bar.button("save", this::save).disableProperty().bind(ready.not());
        bar.button("print", this::openPrintPanel).disableProperty().bind(ready.not());
        bar.button("previous", () -> turn(page - 1));
        bar.addPageLabel();
        bar.button("next", () -> turn(page + 1));
        bar.button("smaller", () -> zoom(view::smaller));
        bar.button("larger", () -> zoom(view::larger));
        bar.button("fit", () -> zoom(view::fit));
        bar.addLanguages(tools.offered(), tools.spoken());
        bar.addSignOfWork(paper.busy());
        message.setId("paper-message");
        message.setWrapText(true);
        message.getStyleClass().add("paper-message");
        closePrintPanel();
        tell();
        node.getStyleClass().add("paper");
        node.getStylesheets()
                .add(Objects.requireNonNull(PaperScreen.class.getResource("/org/pulseplan/desktop/paper.css"))
                        .toExternalForm());
        node.setTop(new VBox(bar, printPanel, message));
        view.showOnlyWhile(ready, language.text("paperview.making"));
        node.setCenter(view);
    }

    private void listen() {
        cases.plan().addListener((property, before, plan) -> {
            page = 0;
            refresh();
            tell();
        });
        tools.spoken().addListener((property, before, spoken) -> refresh());
        tools.selfTest().addListener((property, before, verdict) -> refresh());
        node.sceneProperty().addListener((property, before, scene) -> refresh());
        view.whenRoomChanges(this::refresh);
        paper.shown().addListener((property, before, shown) -> shown.ifPresentOrElse(this::show, this::showNothing));
        paper.said().addListener((property, before, said) -> tell());
        paper.failure().addListener((property, before, failure) -> tell());
        new PageKeys()
                .on(KeyCode.PAGE_DOWN, () -> turn(page + 1))
                .on(KeyCode.PAGE_UP, () -> turn(page - 1))
                .onShortcut(KeyCode.HOME, () -> turn(0))
                .onShortcut(KeyCode.END, () -> turn(Integer.MAX_VALUE))
                .onShortcut(KeyCode.PLUS, () -> zoom(view::larger))
                .onShortcut(KeyCode.ADD, () -> zoom(view::larger))
                .onShortcut(KeyCode.EQUALS, () -> zoom(view::larger))
                .onShortcut(KeyCode.MINUS, () -> zoom(view::smaller))
                .onShortcut(KeyCode.SUBTRACT, () -> zoom(view::smaller))
                .onShortcut(KeyCode.DIGIT0, () -> zoom(view::fit))
                .onShortcut(KeyCode.P, this::openPrintPanel)
                .on(KeyCode.ESCAPE, this::closePrintPanel)
                .listenIn(node);
    }

    /** Only the document of the case as it stands is saved or printed. */
    private boolean isReady() {
        Plan plan = cases.plan().get();
        return cases.current().get()
                && !plan.second().differs()
                && paper.shown().get().filter(shown -> shown.of(content(plan))).isPresent();
    }

    private Content content(Plan plan) {
        return new Content(
                plan, tools.edition().get().verified(), tools.spoken().get());
    }

    /** Nothing is made for a step that is not looked at. */
    private void refresh() {
        if (node.getScene() != null) {
            Plan plan = cases.plan().get();
            Edition edition = tools.edition().get();
            Language onPaper = tools.onPaper();
            paper.show(
                    new Content(plan, edition.verified(), onPaper.tongue()),
                    () -> compose.compose(plan, edition, onPaper),
                    page,
                    view.pixelsPerPoint());
        }
    }

    private void show(PaperModel.Shown shown) {
        page = shown.page();
        view.show(shown.image(), shown.pixelsPerPoint());
        view.describe(String.join("\n", PlainText.of(shown.written().document())));
        bar.showPage(page + 1, shown.written().pages());
    }

    private void showNothing() {
        view.clear();
        view.describe("");
        bar.showNoPage();
    }

    private void tell() {
        Optional<String> text =
                blocked().or(paper.failure()::get).or(paper.said()::get).map(language::say);
        message.setText(text.orElse(""));
        message.setVisible(text.isPresent());
        message.setManaged(text.isPresent());
    }

    /** Where the two calculations contradict each other, no paper leaves the program (rule SECOND-CALC). */
    private Optional<Phrase> blocked() {
        return cases.plan().get().second().differs() ? Optional.of(Phrase.of("paperview.blocked")) : Optional.empty();
    }

    private void zoom(Runnable change) {
        change.run();
        refresh();
    }

    private void turn(int wanted) {
        int last = paper.shown().get().map(shown -> shown.written().pages() - 1).orElse(0);
        page = Math.max(0, Math.min(wanted, last));
        refresh();
    }

    private void save() {
        tools.picker().toSave(fileName).ifPresent(paper::save);
    }

    private void openPrintPanel() {
        if (ready.get()) {
            printPanel.setVisible(true);
            printPanel.setManaged(true);
            printPanel.searching();
            paper.printers(names -> {
                printPanel.offer(names);
                printPanel.focus();
            });
        }
    }

    private void closePrintPanel() {
        printPanel.setVisible(false);
        printPanel.setManaged(false);
    }

    private void print(String printer, int copies) {
        closePrintPanel();
        if (blocked().isEmpty()) {
            paper.print(printer, copies);
        }
    }
}
