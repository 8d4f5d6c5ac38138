package org.pulseplan.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.worklist.Worklist.Show;

class WorklistTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private static CaseHeading heading(String name, LocalDate session) {
        return new CaseHeading(
                new CaseId(name),
                1,
                new CaseHeading.Who(Optional.of(name), Optional.of(LocalDate.of(1958, 3, 7)), Optional.of("A-104/2")),
                Optional.ofNullable(session),
                3,
                false,
                false,
                MORNING);
    }

    private static CaseHeading changed(CaseHeading heading, boolean invented, boolean archived, Instant at) {
        return new CaseHeading(
                heading.id(),
                heading.version(),
                heading.who(),
                heading.session(),
                heading.lesions(),
                invented,
                archived,
                at);
    }

    private static List<String> names(List<CaseHeading> headings) {
        return headings.stream()
                .map(heading -> heading.who().name().orElse("-"))
                .toList();
    }

    @Test
    void todayComesFirstThenWhatComesThenWhatHasNoDayThenWhatHasPassed() {
        Worklist list = new Worklist(
                List.of(
                        heading("long past", TODAY.minusDays(30)),
                        heading("in a week", TODAY.plusDays(7)),
                        heading("no day", null),
                        heading("yesterday", TODAY.minusDays(1)),
                        heading("today", TODAY),
                        heading("tomorrow", TODAY.plusDays(1))),
                TODAY);
        assertThat(names(list.find("", Show.OPEN)))
                .containsExactly("today", "tomorrow", "in a week", "no day", "yesterday", "long past");
    }

    @Test
    void ofTwoOnTheSameDayTheOneChangedLastComesFirst() {
        CaseHeading early = changed(heading("early", TODAY), false, false, MORNING);
        CaseHeading late = changed(heading("late", TODAY), false, false, MORNING.plusSeconds(1));
        assertThat(names(new Worklist(List.of(early, late), TODAY).find("", Show.OPEN)))
                .containsExactly("late", "early");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "müller",
                "MULLER",
                "mull zoe",
                "zoé",
                "104/2",
                "a-104",
                "1958-03-07",
                "07.03.1958",
                "7.3.1958",
                "07/03/1958",
                "  zoe   müller "
            })
    void aPatientIsFoundByPartsOfNameNumberAndBirthDate(String search) {
        Worklist list = new Worklist(List.of(heading("Müller, Zoë", TODAY), heading("Łukasz", TODAY)), TODAY);
        List<String> found = names(list.find(search, Show.OPEN));
        assertThat(found).contains("Müller, Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"muller lukas", "1958-03-08", "zoex", "105"})
    void everyWordMustOccur(String search) {
        Worklist list = new Worklist(List.of(heading("Müller, Zoë", TODAY), heading("Łukasz", TODAY)), TODAY);
        assertThat(list.find(search, Show.OPEN)).isEmpty();
        assertThat(names(list.find("lukasz", Show.OPEN))).containsExactly("Łukasz");
    }

    @Test
    @Hazard("H-101")
    void inventedAndArchivedCasesAreNeverAmongOpenOnes() {
        CaseHeading real = heading("real", TODAY);
        CaseHeading invented = changed(heading("invented", TODAY), true, false, MORNING);
        CaseHeading away = changed(heading("away", TODAY), false, true, MORNING);
        CaseHeading inventedAway = changed(heading("invented away", TODAY), true, true, MORNING);
        Worklist list = new Worklist(List.of(real, invented, away, inventedAway), TODAY);
        assertThat(names(list.find("", Show.OPEN))).containsExactly("real");
        assertThat(names(list.find("", Show.TODAY))).containsExactly("real");
        assertThat(names(list.find("", Show.PRACTICE))).containsExactly("invented");
        assertThat(names(list.find("", Show.ARCHIVED))).containsExactlyInAnyOrder("away", "invented away");
        assertThat(list.counts())
                .containsEntry(Show.OPEN, 1L)
                .containsEntry(Show.TODAY, 1L)
                .containsEntry(Show.PRACTICE, 1L)
                .containsEntry(Show.ARCHIVED, 2L);
    }

    @Test
    void yesterdayAndTomorrowAreNotToday() {
        Worklist list = new Worklist(List.of(heading("a", TODAY.minusDays(1)), heading("b", TODAY.plusDays(1))), TODAY);
        assertThat(list.find("", Show.TODAY)).isEmpty();
    }
}
