package org.pulseplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.store.Fingerprint;

/** The whole headless way, from each sample to its three files. */
class SamplesPlannedTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    /**
     * Doses worked out apart from this program, by the formulas of procedure-rules.md sections 2.2, 2.3 and 2.5: Du Bois
     * times 15,000 IU per square metre (9,000 at a clearance of 30 to 40), to the nearest 500; a b b pi / 6 times the
     * dose of the volume band, to 0.01 mL each.
     */
    @ParameterizedTest
    @CsvSource({
        "few-nodules, INTRATUMOURAL_BLEOMYCIN, 1060, [iU], 0",
        "chest-wall, INTRAVENOUS_BLEOMYCIN, 27500, [iU], 0",
        "older-patient, INTRAVENOUS_BLEOMYCIN, 14000, [iU], 0",
        "renal-handbook, INTRAVENOUS_BLEOMYCIN, 16500, [iU], 0",
        "large-lesion, INTRAVENOUS_BLEOMYCIN, 29000, [iU], 0",
        "deep-nodules, INTRAVENOUS_BLEOMYCIN, 26500, [iU], 0",
        "triple-negative, INTRAVENOUS_BLEOMYCIN, 26000, [iU], 0",
        "near-lifetime-limit, INTRAVENOUS_BLEOMYCIN, 26000, [iU], 0",
        "unknown-receptors, INTRATUMOURAL_BLEOMYCIN, 1250, [iU], 0",
        "contraindicated, INTRAVENOUS_BLEOMYCIN, 16000, [iU], 4",
        "cisplatin-after-limit, INTRATUMOURAL_CISPLATIN, 2.87, mg, 0",
        "calcium-study, INTRATUMOURAL_CALCIUM, 0.1452, mmol, 0",
        "man-with-breast-cancer, INTRAVENOUS_BLEOMYCIN, 32500, [iU], 0"
    })
    void everySamplePlansToWhatItIsThereToShow(String sample, String regimen, String dose, String unit, int code)
            throws Exception {
        Path file = Path.of("sample-data", sample + ".json");
        CommandRun run = CommandRun.of("plan", file.toString(), "--out", folder.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        JsonNode plan = plan();
        assertThat(plan.at("/regimen/value").asText()).isEqualTo(regimen);
        JsonNode given =
                regimen.startsWith("INTRAVENOUS") ? plan.at("/intravenous/dose") : plan.at("/intratumoural/amount");
        assertThat(given.get("value").decimalValue()).isEqualByComparingTo(dose);
        assertThat(given.get("unit").asText()).isEqualTo(unit);
        assertThat(plan.get("usable").asBoolean()).isEqualTo(code == 0);
        assertThat(plan.at("/case/invented").asBoolean()).isTrue();
        assertThat(plan.at("/case/fingerprint").asText()).isEqualTo(Fingerprint.of(Files.readAllBytes(file)));
        assertPdf("protocol-sheet.pdf");
        assertPdf("checklist.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "older-patient",
                "calcium-study",
                "renal-handbook",
                "man-with-breast-cancer",
                "near-lifetime-limit",
                "chest-wall",
                "cisplatin-after-limit"
            })
    @Hazard("H-59")
    void noReasonOfASampleWasGivenForOtherValues(String sample) throws Exception {
        CommandRun.of("plan", "sample-data/" + sample + ".json", "--out", folder.toString());
        assertThat(plan().get("findings").findValues("reason")).isNotEmpty();
        assertThat(plan().get("findings").findValues("lapsedReason")).isEmpty();
    }

    @Test
    void whatStopsIsSaidAndTheFilesAreWrittenAndMarked() throws Exception {
        CommandRun run = CommandRun.of("plan", "sample-data/contraindicated.json", "--out", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.STOP);
        assertThat(run.err()).contains("NOT FOR USE", "STOP SCR-LUNG:", "STOP SCR-DEVICE-NEAR:", "STOP ROUTE-12:");
        assertThat(plan().get("usable").asBoolean()).isFalse();
        assertThat(plan().get("findings").findValuesAsText("level")).startsWith("STOP");
    }

    @Test
    void everyOtherSampleHasEveryCautionAnswered() throws Exception {
        try (var files = Files.list(Path.of("sample-data"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .filter(one -> !one.toString().contains("contraindicated"))
                    .toList()) {
                CommandRun.of("plan", file.toString(), "--out", folder.toString());
                for (JsonNode finding : plan().get("findings")) {
                    assertThat(finding.get("level").asText().equals("NOTE") || finding.has("reason"))
                            .as("%s: %s", file, finding.get("key"))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void anUnknownReceptorLeavesTheSubtypeOpenAndThePredictionWider() throws Exception {
        CommandRun.of("plan", "sample-data/unknown-receptors.json", "--out", folder.toString());
        assertThat(plan().at("/patient/subtype/unavailable/0").asText()).contains("HER2");
        assertThat(plan().at("/lesions/0/response/complete/newCentre/median").isNumber())
                .isTrue();
    }

    @Test
    @Hazard("H-04")
    void everyAmountCarriesItsUnitAndEveryDoseItsArithmetic() throws Exception {
        for (String sample : List.of("chest-wall", "few-nodules", "cisplatin-after-limit")) {
            CommandRun.of("plan", "sample-data/" + sample + ".json", "--out", folder.toString());
            JsonNode plan = plan();
            assertThat(amounts(plan))
                    .isNotEmpty()
                    .allSatisfy(
                            amount -> assertThat(amount.get("unit").asText()).isNotEmpty());
            assertThat(plan.at(sample.equals("chest-wall") ? "/intravenous/working" : "/lesions/0/injection/working"))
                    .isNotEmpty();
            assertThat(plan.at("/basis/consulted").findValuesAsText("id")).contains("IV-09");
            assertThat(plan.at("/basis/knowledge/fingerprint").asText()).hasSize(64);
            assertThat(plan.at("/basis/response/evidenceFingerprint").asText()).hasSize(64);
        }
    }

    @Test
    void aSecondRunReplacesTheFilesOfTheFirst() throws Exception {
        CommandRun.of("plan", "sample-data/few-nodules.json", "--out", folder.toString());
        CommandRun.of("plan", "sample-data/chest-wall.json", "--out", folder.toString());
        assertThat(plan().at("/case/number").asText()).isEqualTo("SAMPLE-02");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("plan.json", "protocol-sheet.pdf", "checklist.pdf");
        }
    }

    /** A class of the window's toolkit would ask for a display or its libraries. */
    @Test
    void noClassOfTheWindowIsLoadedAndNoDisplayIsNeeded() throws Exception {
        Path log = folder.resolve("classes.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.pulseplan.Main",
                        "plan",
                        "sample-data/few-nodules.json",
                        "--out",
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("DISPLAY", ":4711");
        assertThat(builder.start().waitFor()).isZero();
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        assertThat(lines).anyMatch(line -> line.contains("org.pulseplan.plan.Planner"));
        assertThat(lines).noneMatch(line -> line.contains(" javafx.") || line.contains("com.sun.glass"));
        assertThat(folder.resolve("out/checklist.pdf")).exists();
    }

    private JsonNode plan() throws Exception {
        return JSON.readTree(folder.resolve("plan.json").toFile());
    }

    /** All objects that hold a number as their value. */
    private static List<JsonNode> amounts(JsonNode root) {
        return root.findParents("value").stream()
                .filter(node -> node.get("value").isNumber())
                .toList();
    }

    private void assertPdf(String name) throws Exception {
        byte[] content = Files.readAllBytes(folder.resolve(name));
        assertThat(new String(Arrays.copyOf(content, 5), StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(content).hasSizeGreaterThan(10_000);
    }
}
