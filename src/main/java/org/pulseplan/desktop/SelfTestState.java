package org.pulseplan.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pulseplan.program.ErrorCode;
import org.pulseplan.selftest.Verdict;

/** What the last self-test of this installation said; until one has ended, nothing counts as verified. */
public final class SelfTestState {
    private final Supplier<Verdict> test;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<Optional<Verdict>> verdict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile boolean verified;

    /**
     * @param test replays the known answers
     * @param background where it runs
     * @param window the window's thread
     */
    public SelfTestState(Supplier<Verdict> test, Executor background, Executor window) {
        this.test = test;
        this.background = background;
        this.window = window;
    }

    /** Runs the test, at the start and whenever asked. */
    public void run() {
        verified = false;
        verdict.set(Optional.empty());
        background.execute(() -> {
            Verdict found = judge();
            window.execute(() -> {
                verified = found.passed();
                verdict.set(Optional.of(found));
            });
        });
    }

    /** Whether the last test has passed; a paper that is made otherwise says so. From any thread. */
    public boolean verified() {
        return verified;
    }

    /** Empty while the test runs, or before. */
    ReadOnlyObjectProperty<Optional<Verdict>> verdict() {
        return verdict.getReadOnlyProperty();
    }

    /** A test that breaks off has not passed. */
    private Verdict judge() {
        try {
            return test.get();
        } catch (RuntimeException broken) {
            ErrorCode.report(broken);
            return new Verdict(0, List.of());
        }
    }
}
