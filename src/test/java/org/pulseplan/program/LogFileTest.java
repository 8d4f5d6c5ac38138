package org.pulseplan.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFileTest {
    private static final Path HOME = Path.of("home");

    @Test
    void theLogLiesWhereThisSystemKeepsSuchFiles() {
        assertThat(LogFile.of(Map.of(), HOME)).isEqualTo(Path.of("home/.local/state/pulseplan/pulseplan.log"));
        assertThat(LogFile.of(Map.of("XDG_STATE_HOME", "state"), HOME))
                .isEqualTo(Path.of("state/pulseplan/pulseplan.log"));
        assertThat(LogFile.of(Map.of("LOCALAPPDATA", "local"), HOME))
                .isEqualTo(Path.of("local/pulseplan/pulseplan.log"));
    }

    @Test
    void aVersionIsKnownToThisProgram() {
        assertThat(ProgramVersion.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }
}
