package org.pulseplan.desktop;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.pulseplan.entry.Place;

/** One step of the case: what it shows, and how it stands. */
public interface Screen {
    /** The key of its title in the texts of the desktop room, such as {@code desktop.step.patient}. */
    String title();

    /** What is shown while the step is open. */
    Node node();

    /** Whether it is built; one that is not has nothing that could be lost. */
    default boolean stands() {
        return true;
    }

    /** Builds what the step did not need in order to be seen; called in a quiet moment, once the window stands. */
    default void finish() {}

    /** How the step stands; shown beside its title in the list of steps. */
    ObservableValue<State> state();

    /** Whether the field at this place is one of this step's. */
    default boolean holds(Place place) {
        return false;
    }

    /** Whether first values must not show beside this step just now: findings then give way when it is opened. */
    default boolean conceals() {
        return false;
    }

    /** Moves the keyboard to the field at a place that this step holds; the step is open by then. */
    default void goTo(Place place) {}

    /** How a step stands. */
    enum State {
        INCOMPLETE,
        COMPLETE,
        CAUTION,
        STOP
    }
}
