package org.pulseplan.desktop.part;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The way back through the states of what is edited, and forward again. Edits of the same thing in a row are one step.
 *
 * @param <T> a state; immutable
 */
public final class WayBack<T> {
    private static final int LONGEST = 500;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private String lastEdited = "";

    /**
     * Something is about to be edited.
     *
     * @param what what is being edited
     * @param before the state before
     */
    public void edit(String what, T before) {
        if (past.isEmpty() || !what.equals(lastEdited)) {
            past.push(before);
            if (past.size() > LONGEST) {
                past.removeLast();
            }
        }
        lastEdited = what;
        future.clear();
    }

    /** The state to go back to; empty where there is none. */
    public Optional<T> back(T now) {
        return step(past, future, now);
    }

    /** The state that was gone back from; empty where there is none. */
    public Optional<T> forward(T now) {
        return step(future, past, now);
    }

    /** Goes on from where another way has come to. */
    public void takeFrom(WayBack<T> other) {
        clear();
        past.addAll(other.past);
        future.addAll(other.future);
        lastEdited = other.lastEdited;
    }

    /** Nothing can be gone back to from here. */
    public void clear() {
        past.clear();
        future.clear();
        lastEdited = "";
    }

    public boolean hasBack() {
        return !past.isEmpty();
    }

    public boolean hasForward() {
        return !future.isEmpty();
    }

    private Optional<T> step(Deque<T> from, Deque<T> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        lastEdited = "";
        return Optional.of(from.pop());
    }
}
