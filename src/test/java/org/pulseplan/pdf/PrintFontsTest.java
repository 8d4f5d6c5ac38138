package org.pulseplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sign that the program itself can put on paper is in the typeface of the paper. */
class PrintFontsTest {
    private static final PrintFonts FONTS = new PrintFonts();

    static Stream<Path> everyTextOfTheProgram() throws IOException, URISyntaxException {
        Path texts = folder("/org/pulseplan/text/sheet.properties");
        Path knowledge = folder("/org/pulseplan/knowledge/checklist.json");
        return Stream.concat(filesIn(texts, ".properties"), filesIn(knowledge, ".json"));
    }

    private static Path folder(String resource) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(PrintFontsTest.class.getResource(resource))
                        .toURI())
                .getParent();
    }

    private static Stream<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyTextOfTheProgram")
    void everySignOfTheProgramsTextsCanBePrinted(Path file) throws IOException {
        String text = Files.readString(file).replaceAll("[\\r\\n\\t]", "");
        assertThat(FONTS.missing(text).stream().mapToObj(Character::toString)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ÁÂÄÅÆÇÉËÍÎÑÓÔÖØŒÚÜÝßþð",
                "ĀăĄćČďĐęĚėğĢįİĶļŁńŇőřŚšŞșţŤůŰŻžź",
                "αβγδμΩ",
                "µ²³≥≤−×·…„“”’‘€°±½",
                "Жаклина Ђокић"
            })
    void lettersOfEuropeAndSignsOfMedicineCanBePrinted(String signs) {
        assertThat(FONTS.missing(signs)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2713", "\u26a0", "\u738b", "\ud83d\ude00", "\u0007"})
    void signsThatTheTypefaceLacksAreFound(String sign) {
        assertThat(FONTS.missing("a" + sign + "b")).hasValue(sign.codePointAt(0));
    }
}
