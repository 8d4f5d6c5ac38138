package org.pulseplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pulseplan.hazard.Hazard;

/**
 * Every text is there in every language, says as much as the English one, and was translated from the English that stands
 * there now. See docs/languages.md for what to do when one of these fails.
 */
class TranslationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/pulseplan/text");
    private static final Pattern SLOT = Pattern.compile(
            "\\{[A-Za-z0-9]+}|\\$\\{[A-Z-]+}|\\[[A-Z]+-[A-Z0-9-]+(?:, [A-Z]+-[A-Z0-9-]+)*](?<!-DD]|-TT]|-GG])");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,}");

    /** Reports of the response model for statisticians, in English by purpose. */
    private static final Set<String> ENGLISH_ONLY = Set.of("modelcard");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    @Hazard("H-98")
    void noTextIsMissingAndNoneIsLeftOver(Tongue tongue) {
        assertThat(translated(tongue).keySet())
                .as("the texts in %s", tongue)
                .isEqualTo(english().keySet());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    @Hazard("H-98")
    void everyTextHasTheSlotsOfTheEnglishOne(Tongue tongue) {
        Map<String, String> translated = translated(tongue);
        english()
                .forEach((key, text) -> assertThat(slots(translated.getOrDefault(key, "")))
                        .as("%s in %s", key, tongue)
                        .isEqualTo(slots(text)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeFilled(Tongue tongue) {
        Language language = Language.of(tongue, Locale.UK);
        Object[] arguments = IntStream.range(0, 12).boxed().toArray();
        for (String key : english().keySet()) {
            if (!key.startsWith("facts.") && key.contains(".") && bundled(key)) {
                assertThat(language.text(key, arguments)).as(key).doesNotContain("{0}", "{1}");
            }
        }
    }

    /** What reads the same in two languages is a name or a sign; anything longer was forgotten. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void noEnglishSentenceIsLeft(Tongue tongue) throws IOException {
        Set<String> allowed = new TreeSet<>(Files.readAllLines(resource("same-in-every-language.txt")));
        Map<String, String> translated = translated(tongue);
        List<String> same = new ArrayList<>();
        english().forEach((key, text) -> {
            boolean words = LETTERS.matcher(SLOT.matcher(text).replaceAll("")).find();
            if (words && text.equals(translated.get(key)) && !allowed.contains(text)) {
                same.add(key + "=" + text);
            }
        });
        assertThat(same).as("the same in English and %s", tongue).isEmpty();
    }

    /** A German decimal sign or group of thousands that stands in a text would be wrong where it is written otherwise. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    @Hazard("H-05")
    void numbersInTextsCannotBeReadInTwoWays(Tongue tongue) {
        Pattern ambiguous = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}[.,]\\d{3}(?![\\d.,])");
        translated(tongue)
                .forEach((key, text) -> assertThat(ambiguous.matcher(text).find())
                        .as("%s: %s", key, text)
                        .isFalse());
    }

    /** The numbers of a fact stand in its translation too: none lost, none changed. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    @Hazard("H-98")
    void everyNumberOfATextStandsInItsTranslation(Tongue tongue) {
        Map<String, String> translated = translated(tongue);
        english()
                .forEach((key, text) -> assertThat(numbers(translated.getOrDefault(key, "")))
                        .as("%s in %s: %s", key, tongue, text)
                        .isEqualTo(numbers(text.replace("cm3", "cm³")
                                .replace("m2", "m²")
                                .replace("10^9", "10⁹")
                                .replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "\u00a0"))));
    }

    /** An English text that was changed afterwards makes its translations doubtful: read them again. */
    @Test
    @Hazard("H-98")
    void noEnglishTextWasChangedSinceItWasTranslated() throws IOException {
        Map<String, String> now = TranslatedFrom.now(english());
        Map<String, String> then = TranslatedFrom.recorded();
        now.keySet().retainAll(then.keySet());
        assertThat(now).isEqualTo(new TreeMap<>(then));
    }

    private static boolean bundled(String key) {
        return Files.exists(FOLDER.resolve(key.substring(0, key.indexOf('.')) + ".properties"));
    }

    /** Every number of a text as plain digits; thousands are separated by a space that does not break. */
    private static List<String> numbers(String text) {
        String plain = SLOT.matcher(text).replaceAll("").replaceAll("(?<=\\d)\u00a0(?=\\d{3}(?!\\d))", "");
        return Pattern.compile("\\d+(?:[.,]\\d+)?")
                .matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(',', '.'))
                .sorted()
                .toList();
    }

    private static Set<String> slots(String text) {
        return SLOT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<String, String> english() {
        Map<String, String> all = new TreeMap<>();
        rooms().filter(room -> !room.contains("_") && !ENGLISH_ONLY.contains(room))
                .forEach(room -> read(all, room));
        all.putAll(KnowledgeSentences.all());
        return all;
    }

    private static Map<String, String> translated(Tongue tongue) {
        Map<String, String> all = new TreeMap<>();
        rooms().filter(room -> room.endsWith("_" + tongue.tag())).forEach(room -> read(all, room));
        return all;
    }

    private static Stream<String> rooms() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void read(Map<String, String> all, String room) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(room + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        texts.stringPropertyNames().forEach(key -> all.put(key, texts.getProperty(key)));
    }

    static Path resource(String name) {
        return Path.of("src/test/resources/org/pulseplan/text").resolve(name);
    }
}
