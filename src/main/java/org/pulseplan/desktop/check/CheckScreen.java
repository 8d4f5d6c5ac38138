package org.pulseplan.desktop.check;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.part.Look;
import org.pulseplan.desktop.part.TwoColumns;
import org.pulseplan.entry.Place;
import org.pulseplan.plan.Plan;

/** The step before the paper: a second person enters the measurements blind, and everything is looked at once more. */
public final class CheckScreen implements Screen {
    private final ObservableValue<State> state;
    private final CheckModel model;
    private final ReentryView reentry;
    private final ScrollPane node;

    /** @param today the day on this computer */
    public CheckScreen(FormContext form, Supplier<LocalDate> today) {
        this.model = new CheckModel(form.model(), today);
        this.reentry = new ReentryView(form, model);
        this.state = form.model().plan().map(CheckScreen::state);
        VBox parts = new VBox(reentry, new SummaryView(form.model(), model, form.language()));
        parts.getStyleClass().add("part-column");
        this.node = Look.dressed(TwoColumns.scrolling(parts));
        FollowFocus.in(node);
    }

    @Override
    public String title() {
        return "desktop.step.check";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<State> state() {
        return state;
    }

    @Override
    public boolean conceals() {
        return model.blind();
    }

    @Override
    public boolean holds(Place place) {
        return place.area() == Place.Area.DECISIONS && place.field().startsWith(SecondSlots.PLACE);
    }

    @Override
    public void goTo(Place place) {
        reentry.focus(place);
    }

    private static State state(Plan plan) {
        if (plan.second().differs()) {
            return State.STOP;
        }
        return switch (plan.reentry().status()) {
            case DIFFERS, SAME_PERSON -> State.STOP;
            case OPEN, NOT_ASKED -> State.INCOMPLETE;
            case AGREES -> State.COMPLETE;
        };
    }
}
