package org.pulseplan.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Does on the window's thread what can wait, one task at a time, whenever for a moment nobody typed or clicked: so that
 * what is typed right after the start is answered at once. Who types without a pause delays a task for five moments at
 * most. Used on the window's thread only.
 */
final class QuietMoments {
    private static final Duration MOMENT = Duration.millis(200);
    private static final int PATIENCE = 5;

    private final Consumer<Runnable> afterAMoment;
    private final Deque<Runnable> tasks;
    private boolean disturbed;
    private int waited;

    QuietMoments(List<Runnable> tasks) {
        this(QuietMoments::afterAMoment, tasks);
    }

    QuietMoments(Consumer<Runnable> afterAMoment, List<Runnable> tasks) {
        this.afterAMoment = afterAMoment;
        this.tasks = new ArrayDeque<>(tasks);
    }

    /** More to be done after the rest. */
    void add(List<Runnable> more) {
        tasks.addAll(more);
    }

    /** Begins to wait for the first quiet moment. */
    void begin() {
        if (!tasks.isEmpty()) {
            disturbed = false;
            afterAMoment.accept(this::next);
        }
    }

    /** Leaves the rest undone. */
    void stop() {
        tasks.clear();
    }

    /** Somebody typed or clicked: this moment was not a quiet one. */
    void disturb() {
        disturbed = true;
    }

    private void next() {
        if (tasks.isEmpty()) {
            return;
        }
        waited++;
        if (!disturbed || waited == PATIENCE) {
            waited = 0;
            tasks.remove().run();
        }
        begin();
    }

    private static void afterAMoment(Runnable action) {
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(passed -> action.run());
        moment.play();
    }
}
