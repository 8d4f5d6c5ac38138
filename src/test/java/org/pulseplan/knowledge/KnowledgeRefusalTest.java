package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;

/** A damaged knowledge base is refused as a whole, and the message says where and what was expected. */
class KnowledgeRefusalTest {
    @Test
    void undamagedFilesAreAccepted() {
        assertThat(new ShippedFiles().read().fingerprint())
                .isEqualTo(KnowledgeBase.shipped().fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.json", "dose.json", "entry-limits.json"})
    void missingFileIsNamed(String file) {
        refused(new ShippedFiles().without(file), file, "missing");
    }

    @Test
    @Hazard("H-50")
    void truncatedFileIsNamed() {
        ShippedFiles files = new ShippedFiles();
        String text = files.text("renal.json");
        refused(files.with("renal.json", text, text.substring(0, text.length() / 2)), "renal.json", "not well-formed");
    }

    @Test
    void textAfterTheEndIsRefused() {
        ShippedFiles files = new ShippedFiles();
        String text = files.text("limits.json");
        refused(files.with("limits.json", text, text + "{}"), "limits.json", "not well-formed");
    }

    @Test
    void fileThatIsEmptyOrNestedWithoutEndIsRefused() {
        for (String hostile : new String[] {"", "[".repeat(100_000), "{\"facts\":".repeat(100_000), "[]", "null"}) {
            ShippedFiles files = new ShippedFiles();
            refused(files.with("limits.json", files.text("limits.json"), hostile), "limits.json");
        }
    }

    @Test
    void unknownKeyIsNamedWithTheKeysExpected() {
        refused(
                new ShippedFiles().with("dose.json", "\"id\": \"IV-01\",", "\"id\": \"IV-01\", \"amount\": \"1\","),
                "dose.json, IV-01",
                "unknown key \"amount\"",
                "status");
    }

    @Test
    void unknownKeyOfAFileIsNamed() {
        refused(
                new ShippedFiles().with("limits.json", "\"facts\":", "\"rules\": [], \"facts\":"),
                "limits.json",
                "unknown key \"rules\"");
    }

    @Test
    void unknownKeyOfARowIsNamed() {
        refused(
                new ShippedFiles().with("windows.json", "\"id\": \"WIN-IT\",", "\"id\": \"WIN-IT\", \"from\": \"0\","),
                "windows.json, WIN-IT",
                "unknown key \"from\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what", "unit", "sources", "status", "note"})
    void missingKeyIsNamed(String key) {
        refused(
                new ShippedFiles()
                        .withKey("dose.json", "IV-01", key, "null")
                        .with("dose.json", "\"" + key + "\": null", "\"WIN-X\": null"),
                "dose.json, IV-01",
                "\"" + key + "\" is missing");
    }

    @Test
    void keyThatIsThereTwiceIsRefused() {
        refused(
                new ShippedFiles()
                        .with("dose.json", "\"value\": \"15000\",", "\"value\": \"15000\", \"value\": \"1500\","),
                "dose.json",
                "value");
    }

    @Test
    void idThatIsUsedTwiceIsRefusedAcrossFiles() {
        refused(
                new ShippedFiles().with("pulses.json", "\"id\": \"PULSE-01\"", "\"id\": \"IV-01\""),
                "pulses.json, IV-01",
                "used twice");
    }

    @Test
    void idOfATableRowThatIsUsedTwiceIsRefused() {
        refused(
                new ShippedFiles().with("electrodes.json", "\"id\": \"plates-7\"", "\"id\": \"plates-6\""),
                "electrodes.json",
                "plates-6",
                "used twice");
    }

    /** A decimal comma must not turn half a cubic centimetre into five. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"0,5\"",
                "\"15.000,0\"",
                "\"15 000\"",
                "\"1e4\"",
                "\"-1\"",
                "\"\"",
                "\"0.5 \"",
                "\".5\"",
                "\"NaN\""
            })
    @Hazard("H-50")
    void anythingButAPlainDecimalIsRefused(String value) {
        refused(
                new ShippedFiles().withKey("dose.json", "IV-01", "value", value),
                "dose.json, IV-01",
                "decimal number with a point");
    }

    /** A number without quotes could lose digits on the way. */
    @Test
    void numberWithoutQuotesIsRefused() {
        refused(
                new ShippedFiles().withKey("dose.json", "IV-01", "value", "15000"),
                "dose.json, IV-01",
                "\"value\" should be a text in quotes");
    }

    @ParameterizedTest
    @CsvSource({
        "dose.json, IV-01, IU/m2",
        "dose.json, IT-B1-UPPER, mL",
        "dose.json, IT-B1-DOSE, mg/cm3",
        "dose.json, CIS-B1-DOSE, '[iU]/cm3'",
        "windows.json, WIN-ESOPE-OPENS, s",
        "electrodes.json, E-P8-GAP, cm",
        "electrodes.json, E-N20-HG-VOLTAGE, V/cm",
        "renal.json, RENAL-US-50, umol/L"
    })
    @Hazard("H-50")
    void wrongUnitIsRefused(String file, String id, String unit) {
        refused(new ShippedFiles().withKey(file, id, "unit", "\"" + unit + "\""), file, id, unit);
    }

    @Test
    void unitWithoutANumberIsRefused() {
        refused(
                new ShippedFiles().withKey("dose.json", "UNIT-03", "unit", "\"[iU]\""),
                "dose.json, UNIT-03",
                "there is no \"value\"");
    }

    @Test
    void unknownSourceIsNamed() {
        refused(
                new ShippedFiles().withKey("dose.json", "IV-01", "sources", "[\"ESOPPE\"]"),
                "dose.json, IV-01",
                "\"ESOPPE\" is not in sources.json");
    }

    @Test
    void readFactWithoutASourceIsRefused() {
        refused(
                new ShippedFiles().withKey("dose.json", "IV-01", "sources", "[]"),
                "dose.json, IV-01",
                "needs a source");
    }

    @Test
    void gapWithANumberIsRefused() {
        refused(
                new ShippedFiles().withKey("dose.json", "IV-01", "status", "\"GAP\""),
                "dose.json, IV-01",
                "a gap has no number");
    }

    @Test
    void unknownStatusIsRefusedWithTheStatusesThatThereAre() {
        refused(
                new ShippedFiles().withKey("dose.json", "IV-01", "status", "\"READ\""),
                "dose.json, IV-01",
                "R2",
                "READ");
    }

    @Test
    void unknownLevelIsRefusedWithTheLevelsThatThereAre() {
        refused(
                new ShippedFiles().withKey("screening.json", "SCR-LUNG", "onYes", "\"WARN\""),
                "screening.json, SCR-LUNG",
                "CAUTION",
                "WARN");
    }

    @Test
    void answerInQuotesWhereYesOrNoBelongsIsRefused() {
        refused(
                new ShippedFiles().withKey("screening.json", "SCR-LUNG", "overridable", "\"false\""),
                "screening.json, SCR-LUNG",
                "true or false");
    }

    @Test
    void ruleWithoutWordsIsRefused() {
        refused(new ShippedFiles().withKey("dose.json", "IV-01", "what", "\" \""), "dose.json, IV-01", "say something");
    }

    @ParameterizedTest
    @CsvSource({"schema, pulseplan-knowledge/2", "kind, doses", "version, 2026.12"})
    void fileOfAnotherLayoutKindOrVersionIsRefused(String key, String value) {
        refused(
                new ShippedFiles().withKey("dose.json", "", key, "\"" + value + "\""),
                "dose.json",
                "\"" + key + "\" should be",
                value);
    }

    /** With the edges of two bands exchanged, a volume would fall into none, or into the wrong one. */
    @Test
    @Hazard("H-50")
    void volumeBandsOutOfOrderAreRefused() {
        refused(
                new ShippedFiles().withKey("dose.json", "IT-B2-UPPER", "value", "\"0.4\""),
                "dose.json, IT-B2",
                "above the band before it");
    }

    @Test
    @Hazard("H-16")
    void renalStepsOutOfOrderAreRefused() {
        refused(
                new ShippedFiles().withKey("renal.json", "RENAL-US-30", "value", "\"45\""),
                "renal.json, RENAL-US-40",
                "above the step before it");
    }

    /** A share above one would raise the dose in kidney failure. */
    @Test
    void renalShareAboveOneIsRefused() {
        refused(
                new ShippedFiles().withKey("renal.json", "RENAL-US-50-FACTOR", "value", "\"7.0\""),
                "renal.json, RENAL-US-50-FACTOR",
                "at most 1");
    }

    @Test
    void windowThatClosesBeforeItOpensIsRefused() {
        refused(
                new ShippedFiles().withKey("windows.json", "WIN-YOUNG-CLOSES", "value", "\"4\""),
                "windows.json, WIN-YOUNG",
                "open before it closes");
    }

    @Test
    void checklistItemInTheWrongPhaseIsRefused() {
        refused(
                new ShippedFiles().withKey("checklist.json", "CHK-SIGN-IN", "phase", "\"AFTER_THE_PULSES\""),
                "checklist.json, CHK-RISK",
                "BEFORE_THE_DRUG");
    }

    private static void refused(ShippedFiles files, String... parts) {
        assertThatThrownBy(files::read)
                .isInstanceOf(KnowledgeException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).contains(parts));
    }
}
