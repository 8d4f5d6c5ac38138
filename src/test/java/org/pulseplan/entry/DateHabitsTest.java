package org.pulseplan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as English, Italian, German, French and Danish hands type them; all five write the day first. */
class DateHabitsTest {
    private static final List<String> DAY_FIRST = List.of("en-GB", "it-IT", "de-DE", "fr-FR", "da-DK");
    private static final LocalDate THIRD_OF_APRIL = LocalDate.of(1958, 4, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/1958",
                "3/4/1958",
                "03.04.1958",
                "3.4.1958",
                "3. 4. 1958",
                "03-04-1958",
                "3-4-1958",
                "1958-04-03",
                " 03/04/1958 "
            })
    void dayFirstIsReadWithWhicheverSignStandsBetween(String typed) {
        for (String locale : DAY_FIRST) {
            assertThat(read(locale, typed)).as("%s in %s", typed, locale).isEqualTo(Entry.of(THIRD_OF_APRIL));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/31/1958",
                "31/04/1958",
                "29/02/1957",
                "03/04/58",
                "3.4.58",
                "3/4",
                "1958",
                "03/04-1958",
                "03.04/1958",
                "1958/04/03",
                "1958.04.03",
                "1958-4-3",
                "19580403",
                "03041958",
                "3 April 1958",
                "3 avril 1958",
                "0/4/1958",
                "3/0/1958",
                "3/4/19588",
                "3/4/",
                "\uff13/4/1958",
                "\u0663/4/1958",
                "03 04 1958",
                "3,4,1958",
                "00/00/0000"
            })
    void anythingElseIsRefusedAndKeptAsTyped(String typed) {
        for (String locale : DAY_FIRST) {
            assertThat(read(locale, typed))
                    .as("%s in %s", typed, locale)
                    .isInstanceOfSatisfying(
                            Entry.Rejected.class,
                            refused -> assertThat(refused.raw()).isEqualTo(typed));
        }
    }

    /** Where the month comes first, it comes first; what is read is shown with the month in letters. */
    @Test
    void orderOfTheLocaleDecidesAndYearFirstIsTheSameEverywhere() {
        assertThat(read("en-US", "04/03/1958")).isEqualTo(Entry.of(THIRD_OF_APRIL));
        assertThat(read("en-US", "31/03/1958")).isInstanceOf(Entry.Rejected.class);
        assertThat(read("sv-SE", "1958-04-03")).isEqualTo(Entry.of(THIRD_OF_APRIL));
        assertThat(read("en-US", "1958-04-03")).isEqualTo(Entry.of(THIRD_OF_APRIL));
    }

    /** The sentence that refuses a date shows one that would be accepted. */
    @ParameterizedTest
    @CsvSource({"en-GB", "it-IT", "de-DE", "fr-FR", "da-DK", "en-US", "sv-SE", "ja-JP", "hu-HU"})
    void exampleInTheRefusalIsItselfReadable(String locale) {
        assertThat(read(locale, "nonsense")).isInstanceOfSatisfying(Entry.Rejected.class, refused -> {
            assertThat(read(locale, refused.reason().arguments().get(1).toString()))
                    .isEqualTo(Entry.of(LocalDate.of(1958, 3, 31)));
            if (!locale.equals("hu-HU")) {
                assertThat(read(locale, refused.reason().arguments().get(0).toString()))
                        .isEqualTo(Entry.of(LocalDate.of(1958, 3, 31)));
            }
        });
    }

    private static Entry<LocalDate> read(String locale, String typed) {
        return new DateReader(Locale.forLanguageTag(locale)).read(typed);
    }
}
