package org.pulseplan.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps are built while nobody types, one a moment, and all of them in the end. */
class QuietMomentsTest {
    private final List<Integer> done = new ArrayList<>();
    private final Deque<Runnable> moments = new ArrayDeque<>();
    private final QuietMoments quiet =
            new QuietMoments(moments::add, List.of(() -> done.add(1), () -> done.add(2), () -> done.add(3)));

    @Test
    void everyMomentDoesOneThingUntilAllIsDone() {
        quiet.begin();
        assertThat(done).as("nothing at once").isEmpty();
        pass();
        assertThat(done).containsExactly(1);
        pass();
        pass();
        assertThat(done).containsExactly(1, 2, 3);
        assertThat(moments).as("nothing left to wait for").isEmpty();
    }

    @Test
    void aKeyMakesItWaitForAnotherMoment() {
        quiet.begin();
        quiet.disturb();
        pass();
        assertThat(done).isEmpty();
        pass();
        assertThat(done).containsExactly(1);
    }

    @Test
    void whoTypesWithoutAPauseDelaysATaskForFiveMomentsAtMost() {
        quiet.begin();
        for (int moment = 1; moment < 5; moment++) {
            quiet.disturb();
            pass();
        }
        assertThat(done).isEmpty();
        quiet.disturb();
        pass();
        assertThat(done).containsExactly(1);
    }

    private void pass() {
        moments.remove().run();
    }
}
