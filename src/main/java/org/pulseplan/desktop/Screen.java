package org.pulseplan.desktop;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One step of the case: what it shows, and how it stands. */
public interface Screen {
    /** The key of its title in the texts of the desktop room, such as {@code desktop.step.patient}. */
    String title();

    /** What is shown while the step is open. */
    Node node();

    /** How the step stands; shown beside its title in the list of steps. */
    ObservableValue<State> state();

    /** How a step stands. */
    enum State {
        INCOMPLETE,
        COMPLETE,
        CAUTION,
        STOP
    }
}
