package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.text.Language;

/** No printed text can be misread in the ways in which medication texts have been misread before. */
class SafeWritingTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    static Stream<Plan> plans() {
        return Stream.concat(
                RealPlans.all().values().stream(),
                Stream.of(PaperPlans.intravenous(10), PaperPlans.intratumoural(8), PaperPlans.stopped()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    @Hazard("H-04")
    void theProtocolSheetIsWrittenSafely(Plan plan) {
        Document sheet = ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH);
        assertThat(beforeTheSources(sheet).stream().flatMap(text -> SafeWriting.faults(text).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    @Hazard("H-04")
    void theChecklistIsWrittenSafely(Plan plan) {
        Document checklist = Checklist.of(plan, PaperPlans.EDITION, ENGLISH);
        assertThat(checklist.blocks().stream()
                        .flatMap(block -> PlainText.of(block).stream())
                        .flatMap(text -> SafeWriting.faults(text).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.0 mL",
                "10.50 mL",
                "give .5 mL",
                "26500 international units",
                "0.5mL",
                "26,500 IU",
                "10 U",
                "5 µg",
                "IT injection",
                "at 10 @ 5"
            })
    @Hazard("H-05")
    void theRulesFindWhatTheyAreFor(String text) {
        assertThat(SafeWriting.faults(text)).isNotEmpty();
    }

    @Test
    void theRulesLetSafeTextPass() {
        assertThat(SafeWriting.faults("26,500 international units in 8.8 mL (10.05 of 100), µmol/L, 1,910 mg, 20 mm"))
                .isEmpty();
    }

    /** Without the list of rules and versions, which quotes identifiers and titles and prescribes nothing. */
    private static List<String> beforeTheSources(Document sheet) {
        List<Block> blocks = sheet.blocks();
        int end = blocks.indexOf(new Heading(ENGLISH.text("sheet.basis")));
        return blocks.subList(0, end).stream()
                .flatMap(block -> PlainText.of(block).stream())
                .toList();
    }
}
