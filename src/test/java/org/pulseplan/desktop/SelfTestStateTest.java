package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.pulseplan.selftest.Difference;
import org.pulseplan.selftest.Verdict;

class SelfTestStateTest {
    private static final Verdict PASSED = new Verdict(9, List.of());
    private static final Verdict FAILED = new Verdict(9, List.of(new Difference("case", "dose", 1, "2")));

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Test
    void nothingIsVerifiedUntilTheTestHasEndedAndPassed() {
        SelfTestState state = new SelfTestState(() -> PASSED, waiting::add, Runnable::run);
        assertThat(state.verified()).isFalse();
        state.run();
        assertThat(state.verified()).isFalse();
        waiting.remove().run();
        assertThat(state.verified()).isTrue();
        assertThat(state.verdict().get()).contains(PASSED);
    }

    @Test
    void aTestThatFailsOrBreaksOffTakesTheVerificationAway() {
        Queue<Verdict> verdicts = new ArrayDeque<>(List.of(PASSED, FAILED));
        SelfTestState state = new SelfTestState(verdicts::remove, Runnable::run, Runnable::run);
        state.run();
        assertThat(state.verified()).isTrue();
        state.run();
        assertThat(state.verified()).isFalse();
        state.run(); // the queue is empty: the test throws
        assertThat(state.verified()).isFalse();
        assertThat(state.verdict().get()).isPresent();
    }
}
