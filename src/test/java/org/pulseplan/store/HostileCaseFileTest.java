package org.pulseplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.PlanDraft;

class HostileCaseFileTest {
    private static final String GOOD = """
            {
              "format": "pulseplan-case/1",
              "invented": true,
              "patient": {
                "birthDate": "1954-02-11",
                "sex": "FEMALE",
                "weight": {"value": 70, "unit": "kg"}
              },
              "screening": {"SCR-DEVICE": "NO"},
              "courses": [{"amount": {"value": 270, "unit": "[USP'U]"}}],
              "lesions": [
                {"number": 1, "diameter1": {"value": 12, "unit": "mm"}},
                {"number": 2, "note": "left of the scar"}
              ],
              "decisions": {},
              "reasons": {}
            }
            """;

    private static final String MARK = "\"note\": \"left of the scar\"";
    private static final String AT_MARK = "at lesions[1].position";

    private final StoreBench bench = new StoreBench();

    @TempDir
    private Path folder;

    @Test
    void theFileThatTheOthersAreMadeFromOpens() throws Exception {
        PlanDraft draft = bench.store().open(file(GOOD));
        assertThat(draft.lesions()).hasSize(2);
        assertThat(draft.invented()).isTrue();
    }

    private static String mark(String members) {
        return "\"position\": {" + members + "}";
    }

    /** What is wrong; what is replaced by what; where the message must point; what it must say. */
    static Stream<Arguments> hostile() {
        return Stream.of(
                change("decimal comma", "12,", "12,5,", "line 12, column", "a comma stands inside a number"),
                change("decimal comma before the unit", " 70,", " 70,5,", "line 7", "a comma stands inside a number"),
                change(
                        "number in quotation marks",
                        " 70,",
                        "\"70\",",
                        "at patient.weight.value",
                        "without quotation marks"),
                change(
                        "number without unit",
                        "{\"value\": 70, \"unit\": \"kg\"}",
                        "70",
                        "at patient.weight",
                        "unit: kg"),
                change("unit left out", ", \"unit\": \"kg\"", "", "at patient.weight", "the unit is missing"),
                change("value left out", "\"value\": 70, ", "", "at patient.weight", "\"value\" is missing"),
                change(
                        "wrong unit",
                        "\"kg\"",
                        "\"[stone_av]\"",
                        "at patient.weight.unit",
                        "Expected one of: kg, [lb_av]"),
                change("milligrams without 'potency'", "[USP'U]", "mg", "courses[0].amount.unit", "mg{potency}"),
                change("impossible weight", " 70,", " 7000,", "at patient.weight.value", "between 20"),
                change("impossible course", "270,", "2700,", "at courses[0].amount.value", "1,000"),
                change("huge number", " 70,", " 1e999999999,", "at patient.weight.value", "not written plainly"),
                change("long number", " 70,", " 70." + "0".repeat(5000) + ",", "line 7", "numbers of at most 40"),
                change("exponent", " 70,", " 7e1,", "at patient.weight.value", "not written plainly"),
                change("negative", " 70,", " -70,", "at patient.weight.value", "not written plainly"),
                change("NaN", " 70,", " NaN,", "line 7", "not valid JSON"),
                change("infinity", " 70,", " -Infinity,", "line 7", "not valid JSON"),
                change("too many digits", " 70,", " 70.00000000000000000001,", "patient.weight.value", "more digits"),
                change("null", "\"FEMALE\"", "null", "at patient.sex", "FEMALE, MALE"),
                change(
                        "unknown choice",
                        "\"FEMALE\"",
                        "\"female\"",
                        "line 6, column 12, at patient.sex",
                        "FEMALE, MALE"),
                change("date of another country", "1954-02-11", "11/02/1954", "at patient.birthDate", "year first"),
                change("day that does not exist", "1954-02-11", "1954-02-30", "at patient.birthDate", "not a date"),
                change(
                        "unknown key",
                        "\"sex\"",
                        "\"gender\"",
                        "at patient.gender",
                        "Known here: name, number, birthDate"),
                change("unknown section", "\"reasons\"", "\"notes\"", "at notes", "does not know this name"),
                change("section left out", ",\n  \"reasons\": {}", "", "line 1", "\"reasons\" is missing"),
                change("unknown question", "SCR-DEVICE", "SCR-UFO", "screening.SCR-UFO", "does not know this name"),
                change("answer of another kind", "\"NO\"", "false", "screening.SCR-DEVICE", "YES, NO, NOT_KNOWN"),
                change(
                        "mark without a side",
                        MARK,
                        mark("\"face\": \"FRONT\", \"site\": \"BREAST\""),
                        AT_MARK,
                        "\"side\" is missing"),
                change(
                        "mark on a face that is not there",
                        MARK,
                        mark("\"face\": \"SIDE\", \"site\": \"BREAST\", \"side\": \"LEFT\""),
                        AT_MARK + ".face",
                        "FRONT, BACK"),
                change(
                        "half a point",
                        MARK,
                        mark("\"face\": \"FRONT\", \"site\": \"BREAST\", \"side\": \"LEFT\", \"x\": 240"),
                        AT_MARK,
                        "\"y\" is missing"),
                change(
                        "a point far away",
                        MARK,
                        mark(
                                "\"face\": \"FRONT\", \"site\": \"BREAST\", \"side\": \"LEFT\", \"x\": 240, \"y\": 1000.5"),
                        AT_MARK + ".y",
                        "from 0 to 1000"),
                change(
                        "a point finer than it is kept",
                        MARK,
                        mark("\"face\": \"FRONT\", \"site\": \"BREAST\", \"side\": \"LEFT\", \"x\": 240.25, \"y\": 1"),
                        AT_MARK + ".x",
                        "at most one digit"),
                change(
                        "doubled key",
                        "\"sex\": \"FEMALE\",",
                        "\"sex\": \"FEMALE\", \"sex\": \"MALE\",",
                        "patient.sex",
                        "twice"),
                change(
                        "doubled lesion",
                        "\"number\": 2",
                        "\"number\": 1",
                        "at lesions[1]",
                        "number 1 stands here twice"),
                change("lesion zero", "\"number\": 2", "\"number\": 0", "lesions[1].number", "from 1 to 9999"),
                change("half a lesion", "\"number\": 2", "\"number\": 2.5", "lesions[1].number", "from 1 to 9999"),
                change("lesion without number", "\"number\": 2, ", "", "at lesions[1]", "\"number\" is missing"),
                change("text that reorders", "left of", "left\\u202Eof", "lesions[1].note", "invisible control"),
                change("hidden control character", "left of", "left\\u0007of", "lesions[1].note", "invisible control"),
                change("raw control character", "left of", "left\u0007of", "line 13", "not valid JSON"),
                change("text too long", "left of", "x".repeat(121), "lesions[1].note", "longer than 120"),
                change("endless text", "left of", "x".repeat(9000), "line 13", "texts of at most 4,000"),
                change("blank text", "left of the scar", " ", "lesions[1].note", "leave out what was not entered"),
                change("newer version", "case/1", "case/2", "line 2, column 13, at format", "newer PulsePlan"),
                change("older version", "case/1", "case/0", "at format", "not a PulsePlan case"),
                change("foreign format", "pulseplan-case/1", "geojson", "at format", "not a PulsePlan case"),
                change(
                        "list instead of object",
                        "\"decisions\": {}",
                        "\"decisions\": []",
                        "at decisions",
                        "curly brackets"),
                change("object instead of list", "[{\"amount\"", "{\"amount\"", "line 10", "not valid JSON"),
                change("text for true", "true", "\"true\"", "at invented", "true or false"),
                change("comment", "\"patient\"", "// x\n\"patient\"", "line 4", "not valid JSON"),
                change(
                        "something after the end",
                        "\"reasons\": {}\n}",
                        "\"reasons\": {}\n} {}",
                        "line 17",
                        "follows after the end"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    @Hazard("H-68")
    void isRefusedWithFilePlaceAndWhatWasExpected(String what, String text, String place, String expected)
            throws Exception {
        Path file = file(text);
        String said = refusal(file);
        assertThat(said).contains(file.toString(), place, expected);
        assertThat(said).contains("cannot be opened: ", "The file is left as it is.");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    @Hazard("H-68")
    void aFileCutOffAnywhereIsRefusedNeverHalfRead() throws Exception {
        for (int length = 0; length < GOOD.strip().length(); length++) {
            Path file = file(GOOD.substring(0, length));
            assertThat(refusal(file)).as("cut after %d characters", length).contains("case.json", "line ");
        }
        assertThat(refusal(file(GOOD.substring(0, 200)))).contains("cut off", ".bak");
    }

    @Test
    void deepNestingIsRefusedBeforeItFillsTheMemory() throws Exception {
        assertThat(refusal(file("[".repeat(100_000)))).contains("nested too deeply");
        assertThat(refusal(file("{\"a\":".repeat(100_000)))).contains("nested too deeply");
    }

    @Test
    void moreLesionsThanASessionCanHoldAreRefused() throws Exception {
        String many = IntStream.rangeClosed(1, CaseFormat.MOST_LESIONS + 1)
                .mapToObj(number -> "{\"number\": " + number + "}")
                .reduce((left, right) -> left + "," + right)
                .orElseThrow();
        String text = GOOD.replaceFirst("(?s)\"lesions\": \\[.*?]\\s*,", "\"lesions\": [" + many + "],");
        assertThat(refusal(file(text))).contains("at lesions:", "there are 301; at most 300 are allowed");
    }

    @Test
    void aFileLargerThanAnyCaseIsNotEvenParsed() throws Exception {
        assertThat(refusal(file(" ".repeat(CaseFormat.LONGEST_FILE + 1)))).contains("larger than 2,000,000 bytes");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWhereTheyStand() throws Exception {
        Path latin = folder.resolve("case.json");
        Files.write(latin, GOOD.replace("left", "l\u00e9ft").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(latin)).contains("line 13, column 29", "UTF-8");
        Files.write(latin, GOOD.getBytes(StandardCharsets.UTF_16));
        assertThat(refusal(latin)).contains("line 1, column 1", "UTF-8");
    }

    @Test
    void aMarkOfByteOrderFromAnEditorIsHarmless() throws Exception {
        assertThat(bench.store().open(file("\uFEFF" + GOOD)).lesions()).hasSize(2);
    }

    @Test
    void otherFilesAreCalledWhatTheyAre() throws Exception {
        assertThat(refusal(file(""))).contains("the file is empty");
        assertThat(refusal(file("%PDF-1.7"))).contains("not valid JSON at \"%PDF-1.7");
        assertThat(refusal(file("{\"type\": \"FeatureCollection\"}"))).contains("not a PulsePlan case");
        assertThat(refusal(file("[1, 2]"))).contains("not a PulsePlan case");
        assertThat(refusal(folder)).contains("it is a folder");
        assertThat(refusal(folder.resolve("nowhere.json"))).contains("there is no such file");
    }

    @Test
    void aHostileNameInTheFileCannotDisguiseTheMessage() throws Exception {
        String said = refusal(file(GOOD.replace("\"sex\"", "\"\\u202Exes\\n\"")));
        assertThat(said).contains("\\u202Exes\\u000A").doesNotContain("\u202E", "\n");
    }

    private static Arguments change(String what, String from, String to, String place, String expected) {
        assertThat(GOOD).as(what).contains(from);
        return Arguments.of(what, GOOD.replace(from, to), place, expected);
    }

    private Path file(String text) throws Exception {
        Path file = folder.resolve("case.json");
        Files.writeString(file, text);
        return file;
    }

    private String refusal(Path file) {
        CaseStoreException refused = catchThrowableOfType(
                CaseStoreException.class, () -> bench.store().open(file));
        assertThat(refused).isNotNull();
        return bench.said(refused);
    }
}
