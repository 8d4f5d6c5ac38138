package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/** Papers in German and Italian: whole, in that language only, and written as safely as the English ones. */
class PapersInTonguesTest {
    /** Words of which every English sentence has some and no German or Italian one has any. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|of|and|with|for|not|from|this|that|is|are|were|be|has|to|at|by)\\b");

    /** What somebody typed stays as it was typed. */
    private static final String TYPED = "Creatinine stable for two years";

    private static final List<Pattern> FAULTS = List.of(
            Pattern.compile("(?<![\\d.,])\\d+,\\d*0(?![\\d,])"),
            Pattern.compile("(?<![\\d,.])[,.]\\d"),
            Pattern.compile("(?<![\\d.,A-Z-])\\d{4,}(?=[\\s\\u00a0](Internationale|unità|mg|mL|V\\b))"),
            Pattern.compile("\\d(mg|mL|Internationale|unità|mm|kg|cm)\\b"),
            Pattern.compile("\\b(IU|I\\.U\\.|U|IE|I\\.E\\.|UI|U\\.I\\.|cc|mcg|ug|mgs|mls)(?![A-Za-z-])"),
            Pattern.compile("[\\u00b5\\u03bc]g"));

    static Stream<Arguments> plansInTongues() {
        return Stream.of(Tongue.GERMAN, Tongue.ITALIAN)
                .flatMap(tongue -> RealPlans.all().values().stream().map(plan -> Arguments.of(tongue, plan)));
    }

    @ParameterizedTest
    @MethodSource("plansInTongues")
    @Hazard("H-98")
    void bothPapersAreWholeAndInOneLanguage(Tongue tongue, Plan plan) {
        Language language = Language.of(tongue, tongue.at(Locale.GERMANY));
        for (Document paper : papers(plan, language)) {
            assertThat(paper.language()).startsWith(tongue.tag());
            assertThat(texts(paper)
                            .flatMap(text -> ENGLISH.matcher(text)
                                    .results()
                                    .map(MatchResult::group)
                                    .map(word -> word + " in: " + text)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plansInTongues")
    @Hazard("H-04")
    void bothPapersAreWrittenSafely(Tongue tongue, Plan plan) {
        Language language = Language.of(tongue, tongue.at(Locale.GERMANY));
        Heading sources = new Heading(language.text("sheet.basis"));
        for (Document paper : papers(plan, language)) {
            int end = paper.blocks().contains(sources)
                    ? paper.blocks().indexOf(sources)
                    : paper.blocks().size();
            assertThat(paper.blocks().subList(0, end).stream()
                            .flatMap(block -> PlainText.of(block).stream())
                            .flatMap(PapersInTonguesTest::faults))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5,0 mL", "gib ,5 mL", "26500 Internationale Einheiten", "0,5mL", "26.500 IE", "5 UI", "5 µg"})
    @Hazard("H-05")
    void theRulesFindWhatTheyAreFor(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    private static Stream<String> faults(String text) {
        return FAULTS.stream()
                .flatMap(fault -> fault.matcher(text).results().map(MatchResult::group))
                .map(fault -> fault + " in: " + text);
    }

    private static List<Document> papers(Plan plan, Language language) {
        return List.of(
                ProtocolSheet.of(plan, PaperPlans.EDITION, language), Checklist.of(plan, PaperPlans.EDITION, language));
    }

    private static Stream<String> texts(Document paper) {
        return Stream.of(
                        Stream.of(paper.title(), paper.pageLabel()),
                        paper.identity().stream(),
                        paper.banners().stream().map(banner -> banner.text()),
                        paper.blocks().stream().flatMap(block -> PlainText.of(block).stream()),
                        paper.footer().stream())
                .flatMap(texts -> texts)
                .map(text -> text.replace(TYPED, ""));
    }
}
