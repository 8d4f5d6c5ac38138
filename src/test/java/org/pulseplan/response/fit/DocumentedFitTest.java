package org.pulseplan.response.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.response.StoredResponseModel;

/** The numbers in the documentation are those of the stored fit. */
class DocumentedFitTest {
    @Test
    void theTableOfDiagnosticsIsThatOfTheStoredFit() throws IOException {
        FitReport report = StoredResponseModel.fit(StoredResponseModel.evidence(), StoredResponseModel.definitions())
                .report();
        List<String> expected =
                report.parameters().stream().map(DocumentedFitTest::row).toList();
        List<String> rows = Files.readAllLines(Path.of("docs", "response-model.md")).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .toList();
        assertThat(rows).isEqualTo(expected);
    }

    private static String row(ParameterDiagnostic parameter) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.4f | %.0f | %.0f |",
                parameter.name(),
                parameter.mean(),
                parameter.sd(),
                parameter.rHat(),
                parameter.bulkSize(),
                parameter.tailSize());
    }
}
