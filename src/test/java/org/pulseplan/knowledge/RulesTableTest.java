package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rules.md} says of every rule where it is in the program, or why it is not. A fact that nobody reads must be
 * declared there, so that a forgotten rule is found.
 */
class RulesTableTest {
    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test");
    private static final Path TABLE = Path.of("docs", "rules.md");
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    private static final Pattern CODED = Pattern.compile("`([^`]+)`");
    private static final Pattern ID = Pattern.compile("\"([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)\"");
    private static final Pattern FINDING =
            Pattern.compile("Findings\\s*\\.(?:stop|caution|note)\\(\\s*\"([A-Z0-9-]+)\"");

    /** Rows with these words in the column "where" name facts that no code reads. */
    private static final String DISCLOSED = "not read";

    @Test
    void everyFactOfTheBaseStandsInTheTableAndTheTableNamesNoOther() {
        Set<String> inBase = BASE.facts().stream().map(Fact::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> inTable = new TreeSet<>();
        for (Row row : rows()) {
            for (String name : row.facts()) {
                Set<String> meant = meant(name, inBase);
                assertThat(meant).as("facts named %s in %s", name, row.rule()).isNotEmpty();
                inTable.addAll(meant);
            }
        }
        assertThat(inTable).isEqualTo(inBase);
    }

    /** The fact of a rule that was forgotten in the code is read by nothing: it must be declared, or be found here. */
    @Test
    void exactlyTheFactsThatNoCodeReadsAreDeclaredAsSuch() {
        Set<String> all = BASE.facts().stream().map(Fact::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> unread = new TreeSet<>(all);
        unread.removeAll(read());
        Set<String> declared = new TreeSet<>();
        rows().stream()
                .filter(row -> row.where().startsWith(DISCLOSED))
                .flatMap(row -> row.facts().stream())
                .forEach(name -> declared.addAll(meant(name, all)));
        assertThat(declared).isEqualTo(unread);
    }

    @Test
    void classesAndTestsThatTheTableNamesAreThere() {
        Set<String> classes = names(CODE);
        Set<String> tests = names(TESTS.resolve("java"));
        for (Row row : rows()) {
            assertThat(classes).as(row.rule()).containsAll(row.classes());
            assertThat(tests).as(row.rule()).containsAll(row.tests());
            assertThat(row.where().startsWith(DISCLOSED) || !row.tests().isEmpty())
                    .as("%s has a test or is declared as not read", row.rule())
                    .isTrue();
        }
    }

    /** A rule that can stand in front of a person is named by a test. */
    @Test
    void everyRuleThatCanBeFoundIsNamedByATest() {
        String tests = String.join("\n", texts(TESTS).values());
        Set<String> untested = new TreeSet<>();
        texts(CODE)
                .values()
                .forEach(code -> all(FINDING, code).stream()
                        .filter(rule -> !tests.contains('"' + rule + '"'))
                        .filter(rule -> !tests.contains(rule + ","))
                        .forEach(untested::add));
        assertThat(untested).isEmpty();
    }

    @Test
    void everyRuleIdOfSectionsOneToSevenHasItsRow() {
        String table = read(TABLE);
        List<String> missing = new ArrayList<>();
        numbered(missing, table, "ROUTE", 18);
        numbered(missing, table, "UNIT", 5);
        numbered(missing, table, "IV", 14);
        numbered(missing, table, "PULSE", 7);
        numbered(missing, table, "ELEC", 5);
        numbered(missing, table, "MARG", 8);
        numbered(missing, table, "AN", 17);
        assertThat(missing).isEmpty();
    }

    /** Section 6 has no numbers: each of its items stands in a table of its own, and each question of the program in it. */
    @Test
    void everyItemOfSectionSixIsAskedOrSaysWhyNot() {
        List<String> rows = items(read(TABLE))
                .lines()
                .filter(line -> line.startsWith("| 6."))
                .toList();
        assertThat(rows).hasSizeGreaterThan(40);
        Set<String> named = new TreeSet<>();
        for (String row : rows) {
            List<String> ids = all(CODED, row);
            assertThat(ids).as(row).isNotEmpty();
            ids.forEach(id -> assertThat(BASE.has(id)).as(id).isTrue());
            named.addAll(ids);
        }
        assertThat(named)
                .containsAll(
                        BASE.screening().stream().map(ScreeningQuestion::id).toList());
    }

    /** The table of section 6 item by item, which has columns of its own. */
    private static String items(String table) {
        return table.substring(table.indexOf("| item of section 6 |"), table.indexOf("## 7."));
    }

    private static void numbered(List<String> missing, String table, String name, int last) {
        for (int number = 1; number <= last; number++) {
            String id = "%s-%02d".formatted(name, number);
            if (!table.contains("| " + id)) {
                missing.add(id);
            }
        }
    }

    /** A fact's id, or a beginning with a star for the facts of a table. */
    private static Set<String> meant(String name, Set<String> ids) {
        return name.endsWith("*")
                ? ids.stream()
                        .filter(id -> id.startsWith(name.substring(0, name.length() - 1)))
                        .collect(Collectors.toSet())
                : ids.stream().filter(name::equals).collect(Collectors.toSet());
    }

    /** What code names, and what it reads row by row from tables and ranges. */
    private static Set<String> read() {
        Set<String> read = new TreeSet<>();
        texts(CODE).values().forEach(code -> read.addAll(all(ID, code)));
        BASE.facts().stream()
                .map(Fact::id)
                .filter(id -> id.startsWith("ENTRY-"))
                .forEach(read::add);
        Stream.of(Drug.values())
                .flatMap(drug -> BASE.volumeBands(drug).stream())
                .forEach(band -> {
                    read.add(band.dose().id());
                    if (band.upper() != null) {
                        read.add(band.upper().id());
                    }
                });
        for (RenalTable table : BASE.renalTables()) {
            read.add(table.above().id());
            table.bands()
                    .forEach(band ->
                            read.addAll(Set.of(band.upTo().id(), band.factor().id())));
        }
        Stream.of(Route.values())
                .flatMap(route -> BASE.windows(route).stream())
                .forEach(window ->
                        read.addAll(Set.of(window.opens().id(), window.closes().id())));
        BASE.electrodes().forEach(electrode -> read.addAll(factsOf(electrode)));
        BASE.screening().forEach(question -> read.add(question.fact().id()));
        BASE.checklist().forEach(item -> read.add(item.fact().id()));
        BASE.choices().forEach(choice -> {
            read.add(choice.id());
            choice.options().forEach(option -> read.add(option.id()));
        });
        return read;
    }

    private static Set<String> factsOf(Electrode electrode) {
        Stream<Fact> all = Stream.of(
                electrode.gap(),
                electrode.needleLength(),
                electrode.reach(),
                electrode.voltage(),
                electrode.ratio(),
                electrode.pulses(),
                electrode.footprint(),
                electrode.use());
        return all.filter(fact -> fact != null).map(Fact::id).collect(Collectors.toSet());
    }

    /** A row of the table: rule, what, facts, where, tests. */
    private record Row(String rule, List<String> facts, String where, List<String> classes, List<String> tests) {}

    private static List<Row> rows() {
        String table = read(TABLE);
        return table.replace(items(table), "")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| rule"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
                .map(cells -> {
                    assertThat(cells).as(cells[0]).hasSize(5);
                    return new Row(cells[0], coded(cells[2]), cells[3], coded(cells[3]), coded(cells[4]));
                })
                .toList();
    }

    private static List<String> coded(String cell) {
        return all(CODED, cell);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> names(Path folder) {
        return texts(folder).keySet().stream()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static Map<Path, String> texts(Path folder) {
        Map<Path, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(path ->
                            path.toString().endsWith(".java") || path.toString().endsWith("doses.json"))
                    .sorted()
                    .forEach(path -> texts.put(path, read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
