package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.electrode.ApplicationRange;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Route;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.SessionPlan.Part;
import org.pulseplan.plan.SessionPlan.TimeRange;
import org.pulseplan.plan.SessionPlan.Verdict;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Minutes;
import org.pulseplan.quantity.Seconds;

/** Sets the time that the applications take against the window, orders the lesions, and proposes a split (rule WIN-SPLIT). */
final class SessionPlanner {
    private static final double SECONDS_PER_MINUTE = 60;

    private final Consulted consulted;
    private final Computed<Seconds> each;

    /** @param each how long one application takes at this site */
    SessionPlanner(Consulted consulted, Computed<Seconds> each) {
        this.consulted = consulted;
        this.each = each;
    }

    SessionPlan of(Computed<TreatmentWindow> window, List<LesionPlan> lesions) {
        consulted.cite("WIN-ORDER");
        List<LesionPlan> ordered = ordered(lesions);
        Optional<Minutes> open = window.known()
                .filter(one -> one.option().route() == Route.INTRAVENOUS)
                .map(SessionPlanner::length);
        Computed<TimeRange> time = time(ordered);
        Verdict verdict = verdict(window, open, ordered, time);
        boolean split = verdict == Verdict.MAY_NOT_FIT || verdict == Verdict.DOES_NOT_FIT;
        return new SessionPlan(
                numbers(ordered),
                time,
                numbers(ordered.stream()
                        .filter(lesion -> range(lesion).known().isEmpty())
                        .toList()),
                open,
                verdict,
                split && time.known().isPresent() ? parts(ordered, open.orElseThrow()) : List.of());
    }

    /** How long a window is open. */
    static Minutes length(TreatmentWindow window) {
        return new Minutes(window.closes().value() - window.opens().value());
    }

    /** The time of these lesions; the reasons where one is not counted. */
    Computed<TimeRange> time(List<LesionPlan> lesions) {
        List<Computed<?>> needed = new ArrayList<>(List.of(each));
        lesions.forEach(lesion -> needed.add(range(lesion)));
        List<Phrase> reasons = Computed.reasonsOf(needed.toArray(Computed<?>[]::new));
        return reasons.isEmpty() ? Computed.of(known(lesions)) : Computed.unavailable(reasons);
    }

    private TimeRange known(List<LesionPlan> lesions) {
        return new TimeRange(
                minutes(lesions.stream().map(lesion -> range(lesion).get().fewest())),
                minutes(lesions.stream()
                        .map(lesion -> lesion.electrode().get().applications().get())),
                minutes(lesions.stream().map(lesion -> range(lesion).get().most())));
    }

    private Minutes minutes(Stream<Count> applications) {
        double all = applications.mapToDouble(Count::value).sum();
        return new Minutes(all * each.get().value() / SECONDS_PER_MINUTE);
    }

    private static Computed<ApplicationRange> range(LesionPlan lesion) {
        return lesion.electrode().then(ElectrodeChoice::range);
    }

    /** Symptoms first, then the largest, then by number; a lesion whose size is not known comes last. */
    private static List<LesionPlan> ordered(List<LesionPlan> lesions) {
        return lesions.stream()
                .sorted(Comparator.comparing((LesionPlan lesion) -> !lesion.draft()
                                .entries()
                                .get(LesionFields.SYMPTOMATIC)
                                .is(Answer.YES))
                        .thenComparing(Comparator.comparingDouble(SessionPlanner::longest)
                                .reversed())
                        .thenComparingInt(LesionPlan::number))
                .toList();
    }

    private static double longest(LesionPlan lesion) {
        return lesion.size().known().map(size -> size.longest().value()).orElse(0.0);
    }

    /** Where some lesions are not counted, the others may already be too long. */
    private Verdict verdict(
            Computed<TreatmentWindow> window,
            Optional<Minutes> open,
            List<LesionPlan> lesions,
            Computed<TimeRange> time) {
        if (open.isEmpty()) {
            return window.known().isPresent() ? Verdict.NO_COMMON_WINDOW : Verdict.NOT_KNOWN;
        }
        double most = open.get().value();
        boolean tooLong = time(lesions.stream()
                        .filter(lesion -> range(lesion).known().isPresent())
                        .toList())
                .known()
                .filter(one -> one.least().value() > most)
                .isPresent();
        if (tooLong) {
            return Verdict.DOES_NOT_FIT;
        }
        return time.known()
                .map(one -> one.most().value() > most ? Verdict.MAY_NOT_FIT : Verdict.FITS)
                .orElse(Verdict.NOT_KNOWN);
    }

    /** Each lesion in its order into the first session that surely has room for it. */
    private List<Part> parts(List<LesionPlan> lesions, Minutes open) {
        List<List<LesionPlan>> parts = new ArrayList<>();
        for (LesionPlan lesion : lesions) {
            Predicate<List<LesionPlan>> room = part -> fits(with(part, lesion), open);
            parts.stream()
                    .filter(room)
                    .findFirst()
                    .ifPresentOrElse(part -> part.add(lesion), () -> parts.add(new ArrayList<>(List.of(lesion))));
        }
        return parts.stream()
                .map(part -> new Part(numbers(part), known(part), fits(part, open)))
                .toList();
    }

    private boolean fits(List<LesionPlan> lesions, Minutes open) {
        return known(lesions).most().value() <= open.value();
    }

    private static List<LesionPlan> with(List<LesionPlan> part, LesionPlan lesion) {
        return Stream.concat(part.stream(), Stream.of(lesion)).toList();
    }

    private static List<Integer> numbers(List<LesionPlan> lesions) {
        return lesions.stream().map(LesionPlan::number).toList();
    }
}
