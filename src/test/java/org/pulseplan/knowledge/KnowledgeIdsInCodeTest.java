package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pulseplan.hazard.Hazard;

/** Every id that the program's source code names is in the knowledge base, so that no finding cites a rule that is not there. */
class KnowledgeIdsInCodeTest {
    private static final Path CODE = Path.of("src", "main", "java");

    /** A whole string that looks like the id of a fact or of a table row. */
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+|(plates|linear|hexagonal)-[0-9]+");

    /** The beginning of an id that the code completes. */
    private static final Pattern BEGINNING = Pattern.compile("([A-Z][A-Z0-9]*-)+");

    /** Technical names that look like ids. */
    private static final Pattern TECHNICAL = Pattern.compile("(SHA|UTF|ISO|PDF|LA|LL)-?[0-9A-Z]+(-[0-9A-Z]+)*");

    private static final Pattern STRING_OR_COMMENT = Pattern.compile(
            "\"\"\"(?s:.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.)'|//[^\\n]*|/\\*(?s:.*?)\\*/");

    @Test
    @Hazard("H-51")
    void everyIdInTheCodeIsInTheBase() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            List<String> faults = files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(path -> unknown(read(path)).stream().map(id -> path.getFileName() + ": " + id))
                    .toList();
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void unknownIdIsFoundWhereverItStands() {
        assertThat(unknown(
                        "cite(\"IV-01\"); cite(\"IV-99\"); f(\"plates-9\", \"ENTRY-WEIHGT-\" + x, \"ENTRY-WEIGHT-\");"))
                .containsExactly("IV-99", "plates-9", "ENTRY-WEIHGT-");
    }

    @Test
    void commentsCharactersAndTechnicalNamesAreLeftAlone() {
        assertThat(unknown(
                        "/** see \"IV-98\" */ // \"IV-97\"\n char c = '\"'; g(\"SHA-256\", \"UTF-8\", \"a IV-96 b\");"))
                .isEmpty();
    }

    private static List<String> unknown(String code) {
        Set<String> known = known();
        return strings(code).stream()
                .filter(text -> !TECHNICAL.matcher(text).matches())
                .filter(text -> ID.matcher(text).matches() && !known.contains(text) && !known.contains(text + "-MIN")
                        || BEGINNING.matcher(text).matches() && known.stream().noneMatch(id -> id.startsWith(text)))
                .toList();
    }

    private static List<String> strings(String code) {
        List<String> strings = new ArrayList<>();
        Matcher matcher = STRING_OR_COMMENT.matcher(code);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                strings.add(matcher.group(1));
            }
        }
        return strings;
    }

    private static Set<String> known() {
        KnowledgeBase base = KnowledgeBase.shipped();
        Set<String> known = new TreeSet<>();
        base.facts().forEach(fact -> known.add(fact.id()));
        base.electrodes().forEach(electrode -> known.add(electrode.id()));
        Stream.of(Route.values())
                .flatMap(route -> base.windows(route).stream())
                .forEach(window -> known.add(window.id()));
        Stream.of(Drug.values())
                .flatMap(drug -> base.volumeBands(drug).stream())
                .forEach(band -> known.add(band.id()));
        return known;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
