package org.pulseplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelfTestCommandTest {
    @Test
    void theShippedProgramPassesAndNamesItsVersions() {
        CommandRun run = CommandRun.of("self-test");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Self-test passed: ")
                .contains("knowledge base")
                .contains("response evidence");
        assertThat(run.err()).isEmpty();
    }
}
