package org.pulseplan.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The cases to work on: those that a search and a filter leave, today's first. Searched often, so what is searched in is
 * prepared once.
 */
public final class Worklist {
    private final List<Searchable> cases;
    private final LocalDate today;

    /** Which cases are shown. Invented patients are never among real ones. */
    public enum Show {
        OPEN,
        TODAY,
        PRACTICE,
        ARCHIVED
    }

    private record Searchable(CaseHeading heading, String text) {}

    /** @param today the day on which the list is looked at */
    public Worklist(List<CaseHeading> headings, LocalDate today) {
        this.today = today;
        this.cases = headings.stream()
                .sorted(order(today))
                .map(heading -> new Searchable(heading, SearchText.of(heading.who())))
                .toList();
    }

    /** The cases of this filter in which every word of the search occurs. */
    public List<CaseHeading> find(String search, Show show) {
        List<String> words = SearchText.words(search);
        return cases.stream()
                .filter(one -> shown(one.heading(), show))
                .filter(one -> words.stream().allMatch(one.text()::contains))
                .map(Searchable::heading)
                .toList();
    }

    /** How many cases each filter holds. */
    public Map<Show, Long> counts() {
        Map<Show, Long> counts = new EnumMap<>(Show.class);
        for (Show show : Show.values()) {
            counts.put(
                    show,
                    cases.stream().filter(one -> shown(one.heading(), show)).count());
        }
        return counts;
    }

    private boolean shown(CaseHeading heading, Show show) {
        boolean real = !heading.archived() && !heading.invented();
        return switch (show) {
            case OPEN -> real;
            case TODAY -> real && heading.session().filter(today::equals).isPresent();
            case PRACTICE -> !heading.archived() && heading.invented();
            case ARCHIVED -> heading.archived();
        };
    }

    /** Today, then the days to come in their order, then what has no day yet, then what has passed, the latest first. */
    private static Comparator<CaseHeading> order(LocalDate today) {
        return Comparator.<CaseHeading>comparingInt(heading -> turn(heading, today))
                .thenComparingLong(heading -> distance(heading, today))
                .thenComparing(CaseHeading::changed, Comparator.reverseOrder());
    }

    private static int turn(CaseHeading heading, LocalDate today) {
        if (heading.session().isEmpty()) {
            return 1;
        }
        return heading.session().get().isBefore(today) ? 2 : 0;
    }

    private static long distance(CaseHeading heading, LocalDate today) {
        return heading.session()
                .map(day -> Math.abs(day.toEpochDay() - today.toEpochDay()))
                .orElse(0L);
    }
}
