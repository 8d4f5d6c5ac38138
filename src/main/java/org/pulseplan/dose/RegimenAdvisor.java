package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Millimetres;

/**
 * Proposes drug and route in the order of rule ROUTE-ORDER: what is barred is out; many or large lesions ask for the
 * vein; few and small ones for local injection; cisplatin where bleomycin is barred. Calcium is weighed but never proposed.
 */
public final class RegimenAdvisor {
    private static final List<Regimen> SYSTEMIC_FIRST = List.of(
            Regimen.INTRAVENOUS_BLEOMYCIN,
            Regimen.INTRATUMOURAL_BLEOMYCIN,
            Regimen.INTRATUMOURAL_CISPLATIN,
            Regimen.INTRATUMOURAL_CALCIUM);
    private static final List<Regimen> LOCAL_FIRST = List.of(
            Regimen.INTRATUMOURAL_BLEOMYCIN,
            Regimen.INTRAVENOUS_BLEOMYCIN,
            Regimen.INTRATUMOURAL_CISPLATIN,
            Regimen.INTRATUMOURAL_CALCIUM);

    private final Consulted consulted;

    public RegimenAdvisor(Consulted consulted) {
        this.consulted = consulted;
    }

    /** @param treatments every regimen worked out */
    public RegimenAdvice advise(Map<Regimen, Treatment> treatments, List<SizedLesion> lesions) {
        consulted.cite("ROUTE-ORDER");
        List<Phrase> gaps = gaps(lesions);
        List<RegimenAdvice.Reason> forVein = gaps.isEmpty() ? reasonsForVein(lesions) : List.of();
        List<Regimen> order = gaps.isEmpty() && forVein.isEmpty() ? LOCAL_FIRST : SYSTEMIC_FIRST;
        Computed<Regimen> recommended = recommended(order, treatments, gaps);
        List<RegimenAdvice.Option> options = order.stream()
                .map(regimen -> option(regimen, treatments, recommended, forVein, gaps))
                .toList();
        return new RegimenAdvice(recommended, options);
    }

    private static List<Phrase> gaps(List<SizedLesion> lesions) {
        return lesions.isEmpty()
                ? List.of(Phrase.of("reasons.noLesion"))
                : Computed.reasonsOf(lesions.stream().map(SizedLesion::size).toArray(Computed<?>[]::new));
    }

    private static Computed<Regimen> recommended(
            List<Regimen> order, Map<Regimen, Treatment> treatments, List<Phrase> gaps) {
        if (!gaps.isEmpty()) {
            return Computed.unavailable(gaps);
        }
        return order.stream()
                .filter(regimen -> !regimen.underResearchOnly())
                .filter(regimen -> bars(treatments, regimen).isEmpty())
                .findFirst()
                .map(regimen -> Computed.of(regimen))
                .orElseGet(() -> Computed.unavailable(Phrase.of("reasons.allBarred")));
    }

    private RegimenAdvice.Option option(
            Regimen regimen,
            Map<Regimen, Treatment> treatments,
            Computed<Regimen> recommended,
            List<RegimenAdvice.Reason> forVein,
            List<Phrase> gaps) {
        List<RegimenAdvice.Reason> bars = bars(treatments, regimen);
        RegimenAdvice.Verdict verdict = !bars.isEmpty()
                ? RegimenAdvice.Verdict.BARRED
                : recommended.known().filter(regimen::equals).isPresent()
                        ? RegimenAdvice.Verdict.RECOMMENDED
                        : RegimenAdvice.Verdict.POSSIBLE;
        List<RegimenAdvice.Reason> reasons =
                weighed(regimen, bars) && gaps.isEmpty() ? weigh(regimen, forVein) : List.of();
        return new RegimenAdvice.Option(
                regimen, verdict, Stream.concat(bars.stream(), reasons.stream()).toList());
    }

    /** What is barred for want of an approval is not spoken for. */
    private static boolean weighed(Regimen regimen, List<RegimenAdvice.Reason> bars) {
        return bars.isEmpty() || !regimen.underResearchOnly();
    }

    private static List<RegimenAdvice.Reason> bars(Map<Regimen, Treatment> treatments, Regimen regimen) {
        Treatment treatment = treatments.get(regimen);
        return treatment == null
                ? List.of()
                : treatment.bars().stream()
                        .map(bar -> new RegimenAdvice.Reason(bar.rule(), bar.text()))
                        .toList();
    }

    private List<RegimenAdvice.Reason> weigh(Regimen regimen, List<RegimenAdvice.Reason> forVein) {
        if (regimen.drug() == Drug.CISPLATIN) {
            return List.of(cited("ROUTE-09", consulted.cite("ROUTE-09").inWords()));
        }
        if (regimen.underResearchOnly()) {
            return List.of(cited("ROUTE-15", consulted.cite("ROUTE-15").inWords()));
        }
        if (!forVein.isEmpty()) {
            return regimen.route() == Route.INTRAVENOUS
                    ? forVein
                    : List.of(cited("ROUTE-01", Phrase.of("advice.localForFewSmall")));
        }
        return regimen.route() == Route.INTRAVENOUS
                ? List.of(cited("ROUTE-01", Phrase.of("advice.veinForManyLarge")))
                : List.of(cited("ROUTE-01", Phrase.of("advice.fewAndSmall")));
    }

    private List<RegimenAdvice.Reason> reasonsForVein(List<SizedLesion> lesions) {
        List<RegimenAdvice.Reason> reasons = new ArrayList<>();
        Count most = consulted.number("ROUTE-06-COUNT", Count.class);
        if (lesions.size() > most.value()) {
            reasons.add(cited("ROUTE-06-COUNT", Phrase.of("advice.many", lesions.size(), most)));
        }
        size(lesions, reasons);
        if (lesions.stream().anyMatch(SizedLesion::ulcerated)) {
            reasons.add(cited("ROUTE-13", Phrase.of("advice.ulcerated")));
        }
        return reasons;
    }

    private void size(List<SizedLesion> lesions, List<RegimenAdvice.Reason> reasons) {
        Millimetres large = consulted.number("ROUTE-06", Millimetres.class);
        Millimetres medium = consulted.number("ROUTE-03", Millimetres.class);
        double widest = lesions.stream()
                .mapToDouble(lesion -> lesion.size().get().longest().value())
                .max()
                .orElseThrow();
        if (widest > large.value()) {
            reasons.add(cited("ROUTE-06", Phrase.of("advice.large", new Millimetres(widest), large)));
        } else if (widest > medium.value()) {
            reasons.add(cited("ROUTE-03", Phrase.of("advice.medium", new Millimetres(widest), medium)));
        }
    }

    private RegimenAdvice.Reason cited(String rule, Phrase text) {
        return new RegimenAdvice.Reason(consulted.cite(rule).id(), text);
    }
}
