package org.pulseplan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

/**
 * Numbers as English, Italian, German, French and Danish hands type them, in every field that takes one: read as meant, or
 * refused with both readings named. Nothing is guessed, and nothing depends on the locale of the machine.
 */
class NumberHabitsTest {
    private static final List<Locale> LOCALES = Stream.of("en-GB", "en-US", "it-IT", "de-DE", "de-CH", "fr-FR", "da-DK")
            .map(Locale::forLanguageTag)
            .toList();
    private static final List<String> GROUPS = List.of("", " ", "\u00a0", "\u202f", "\u2009", "'", "\u2019", ".", ",");
    private static final EntryLimits LIMITS = new EntryLimits(KnowledgeBase.shipped());

    record Habit(String typed, String expected, String why) {
        @Override
        public String toString() {
            return "\"" + typed + "\" " + expected + " (" + why + ")";
        }
    }

    static List<Habit> habits() throws IOException {
        try (InputStream file = NumberHabitsTest.class.getResourceAsStream("number-habits.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .map(parts -> new Habit(unescaped(parts[0]), parts[1], parts[2]))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("habits")
    void habitIsReadAlikeInEveryLocale(Habit habit) {
        for (Locale locale : LOCALES) {
            Entry<?> entry = new EntryReader(LIMITS, locale).read(PatientFields.WEIGHT, habit.typed());
            assertThat(said(entry)).as("%s in %s", habit, locale).matches(expected(habit));
        }
    }

    static List<Field<?>> numericFields() {
        return Stream.of(PatientFields.all(), CourseFields.all(), LesionFields.all(), DecisionFields.all())
                .flatMap(List::stream)
                .filter(field -> field.kind() instanceof Field.Numeric<?>)
                .<Field<?>>map(field -> field)
                .toList();
    }

    @Test
    void everyFieldThatTakesANumberIsTried() {
        assertThat(numericFields()).hasSizeGreaterThan(15).contains(LesionFields.DIAMETER_1, PatientFields.LAST_WEIGHT);
    }

    /** Every sign of the decimals with every sign of the groups, with and without the unit, glued and spaced. */
    @ParameterizedTest
    @MethodSource("numericFields")
    void everyFieldReadsWhatIsMeantOrNamesBothReadings(Field<?> field) {
        Field.Numeric<?> kind = (Field.Numeric<?>) field.kind();
        for (Unit unit : kind.units()) {
            for (BigDecimal meant : values(kind, unit)) {
                for (String number : ways(meant)) {
                    for (String text : withUnit(number, kind, unit)) {
                        assertReadAsMeant(field, unit, meant, number, text);
                    }
                }
            }
        }
    }

    /** What the program prints beside a number, a person may type behind one. */
    @ParameterizedTest
    @MethodSource("numericFields")
    void everyUnitIsReadAsItIsShown(Field<?> field) {
        Field.Numeric<?> kind = (Field.Numeric<?>) field.kind();
        for (Unit unit : kind.units()) {
            String shown = Language.of(Locale.UK).unit(unit);
            String number = values(kind, unit).get(0).toPlainString();
            Entry<?> entry = new EntryReader(LIMITS, Locale.UK).read(field, number + "\u00a0" + shown);
            assertThat(entry.known()).as("%s in %s", field.id(), shown).isPresent();
            assertThat(((Quantity) entry.known().orElseThrow()).unit()).isEqualTo(unit);
        }
    }

    /** Where several units are possible and none is usual, a number alone is refused; plain mg always is. */
    @Test
    void earlierBleomycinNeverHasAUsualUnit() {
        for (Locale locale : LOCALES) {
            EntryReader reader = new EntryReader(LIMITS, locale);
            for (String typed : List.of("270", "270 mg", "270mg", "270,5 mg", "270 U", "270 E", "270 units")) {
                assertThat(reader.read(CourseFields.AMOUNT, typed)).as(typed).isInstanceOf(Entry.Rejected.class);
            }
        }
    }

    private static void assertReadAsMeant(Field<?> field, Unit unit, BigDecimal meant, String number, String text) {
        for (Locale locale : LOCALES) {
            Entry<?> entry = new EntryReader(LIMITS, locale).read(field, text);
            String where = field.id() + " \"" + text + "\" in " + locale;
            Optional<String[]> readings = readings(number);
            if (readings.isPresent()) {
                assertThat(entry)
                        .as(where)
                        .isInstanceOfSatisfying(
                                Entry.Rejected.class,
                                refused -> assertThat(refused.reason().arguments())
                                        .contains(readings.get()[0], readings.get()[1]));
            } else {
                assertThat(entry.known()).as(where).isPresent();
                Quantity read = (Quantity) entry.known().orElseThrow();
                assertThat(read.unit()).as(where).isEqualTo(unit);
                assertThat(BigDecimal.valueOf(read.value())).as(where).isEqualByComparingTo(meant);
            }
        }
    }

    /** Worked out apart from the reader: one sign only, three digits behind it, a first group before it. */
    private static Optional<String[]> readings(String number) {
        String[] parts = number.split("[.,]", -1);
        boolean two = parts.length == 2
                && parts[1].matches("[0-9]{3}")
                && parts[0].matches("[0-9]{1,3}")
                && !parts[0].startsWith("0");
        return two
                ? Optional.of(new String[] {
                    parts[0] + parts[1],
                    new BigDecimal(parts[0] + "." + parts[1])
                            .stripTrailingZeros()
                            .toPlainString()
                })
                : Optional.empty();
    }

    /** Values in range of the field with none to three digits behind the sign. */
    private static List<BigDecimal> values(Field.Numeric<?> kind, Unit unit) {
        Limits.Range range = LIMITS.possible(kind.limits(), unit);
        List<BigDecimal> values = new ArrayList<>();
        for (double share : new double[] {0.31, 0.011, 0.77}) {
            double value = range.low().value()
                    + share * (range.high().value() - range.low().value());
            for (int digits = 0; digits <= (unit == Unit.COUNT ? 0 : 3); digits++) {
                BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
                if (range.holds(rounded.doubleValue())) {
                    values.add(rounded);
                }
            }
        }
        assertThat(values).isNotEmpty();
        return values;
    }

    private static List<String> ways(BigDecimal meant) {
        List<String> ways = new ArrayList<>();
        String[] parts = meant.toPlainString().split("\\.");
        for (String group : GROUPS) {
            String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", group);
            for (String decimal : List.of(".", ",")) {
                if (parts.length == 1) {
                    ways.add(whole);
                } else if (!decimal.equals(group) || whole.equals(parts[0])) {
                    ways.add(whole + decimal + parts[1]);
                }
            }
        }
        return ways.stream().distinct().toList();
    }

    private static List<String> withUnit(String number, Field.Numeric<?> kind, Unit unit) {
        List<String> texts = new ArrayList<>();
        if (kind.plain().equals(Optional.of(unit))) {
            texts.addAll(List.of(number, " " + number + " ", "\u00a0" + number + "\u202f"));
        }
        for (String name : UnitNames.of(unit)) {
            texts.addAll(List.of(number + " " + name, number + "\u00a0" + name));
            if (!Character.isDigit(name.charAt(0))) {
                texts.add(number + name);
            }
        }
        return texts;
    }

    private static String expected(Habit habit) {
        String[] readings = habit.expected().split(" or ");
        return readings.length == 2
                ? "refused.*\\b" + readings[0] + ", " + readings[1].replace(".", "\\.") + "\\]"
                : habit.expected().equals("refused")
                        ? "refused.*"
                        : habit.expected().replaceAll("[\\[\\].]", "\\\\$0");
    }

    private static String said(Entry<?> entry) {
        if (entry instanceof Entry.Rejected<?> refused) {
            return "refused " + refused.reason().arguments();
        }
        Quantity read = (Quantity) entry.known().orElseThrow();
        return BigDecimal.valueOf(read.value()).stripTrailingZeros().toPlainString() + " "
                + read.unit().ucum();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            if (text.startsWith("\\u", index)) {
                plain.append((char) Integer.parseInt(text.substring(index + 2, index + 6), 16));
                index += 5;
            } else {
                plain.append(text.charAt(index));
            }
        }
        return plain.toString();
    }
}
