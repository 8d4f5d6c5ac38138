package org.pulseplan.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.fact.FactPane;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Place;
import org.pulseplan.text.Language;

/** Where everything in the window lies: steps left, who is open on top, the open step, findings right, versions below. */
final class WindowLayout extends StackPane {
    private static final Place PROFILE = Place.decisions("profile");
    private static final double NARROW = 1100;
    private static final double LOW = 500;
    private static final double SHARE_BELOW = 0.24;

    private final List<CoverLayer> covers = new ArrayList<>();
    private final List<Screen> screens;
    private final Language language;
    private final CaseModel model;
    private final SidePane side;
    private final Above above;
    private final FindingsPane findings;
    private final StatusBar status;
    private final StackPane centre = new StackPane();
    private final BorderPane frame;
    private final BorderPane whole;
    private boolean tight;
    private boolean shownBefore;

    WindowLayout(
            List<Screen> screens,
            Language language,
            CaseModel model,
            FactModel facts,
            SidePane side,
            Above above,
            StatusBar status) {
        this.screens = screens;
        this.language = language;
        this.model = model;
        this.side = side;
        this.above = above;
        this.status = status;
        this.findings = new FindingsPane(language, model, facts, this::goTo);
        centre.setMinSize(0, 0);
        this.frame = new BorderPane(centre);
        frame.setTop(above);
        this.whole = new BorderPane(new FactPane(frame, facts), null, null, status, side);
        getChildren().add(whole);
        findings.visibleProperty().bind(status.findings().selectedProperty());
        findings.managedProperty().bind(findings.visibleProperty());
        status.findings().setSelected(true);
        widthProperty().addListener((property, before, width) -> makeRoom());
        heightProperty().addListener((property, before, height) -> makeRoom());
        frame.setRight(findings);
        side.open().addListener((property, before, screen) -> {
            conceal(before, screen);
            showStep();
        });
        model.failure().addListener((property, before, failure) -> showStep());
        showStep();
    }

    /** A step that is filled in blind folds the findings away; the step after it has them again as they were before. */
    private void conceal(@Nullable Screen left, Screen entered) {
        if (entered.conceals()) {
            shownBefore = status.findings().isSelected();
            status.findings().setSelected(false);
        } else if (left != null && left.conceals() && shownBefore) {
            status.findings().setSelected(true);
        }
    }

    /** Lays a screen of the workplace over everything; what is behind it cannot be reached meanwhile. */
    CoverLayer cover(Function<Runnable, Cover> screen) {
        CoverLayer layer = new CoverLayer(screen);
        covers.add(layer);
        getChildren().add(layer);
        layer.visibleProperty()
                .addListener((property, before, visible) ->
                        whole.setVisible(covers.stream().noneMatch(Node::isVisible)));
        return layer;
    }

    /** Opens the step with this number, counted from 0, and moves the keyboard into it, wherever it was. */
    void openStep(int index) {
        if (index < screens.size()) {
            side.show(screens.get(index));
            applyCss();
            layout();
            firstForKeys(centre).ifPresent(Node::requestFocus);
        }
    }

    private static Optional<Node> firstForKeys(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstForKeys(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Shows the findings and moves the keyboard into them. */
    void toFindings() {
        status.findings().setSelected(true);
        findings.focus();
    }

    private void goTo(Finding finding) {
        if (finding.place().equals(PROFILE)) {
            above.toNotice();
        }
        screens.stream()
                .filter(screen -> screen.holds(finding.place()))
                .findFirst()
                .ifPresent(screen -> {
                    side.show(screen);
                    applyCss();
                    layout();
                    screen.goTo(finding.place());
                });
    }

    /** A plan of an older draft must not be read as that of this one: without a plan only what was entered is shown. */
    private void showStep() {
        Screen screen = side.open().get();
        boolean derived = screens.indexOf(screen) > 1;
        Node shown = derived && model.failure().get().isPresent() ? withoutPlan() : screen.node();
        if (!centre.getChildren().equals(List.of(shown))) {
            centre.getChildren().setAll(shown);
        }
    }

    private Node withoutPlan() {
        Label text = new Label(language.text("desktop.plan.none"));
        text.setWrapText(true);
        text.getStyleClass().add("no-plan");
        return text;
    }

    /** In a narrow window the findings lie below the step; only where that leaves too little, their counts alone stay. */
    private void makeRoom() {
        boolean narrow = getWidth() < NARROW;
        boolean low = narrow && getHeight() < LOW;
        if (narrow && frame.getRight() != null) {
            frame.setRight(null);
            frame.setBottom(findings);
        } else if (!narrow && frame.getBottom() != null) {
            frame.setBottom(null);
            frame.setRight(findings);
        }
        findings.lie(narrow ? getHeight() * SHARE_BELOW : Double.MAX_VALUE);
        if (tight != low) {
            tight = low;
            status.findings().setSelected(!low);
        }
    }
}
