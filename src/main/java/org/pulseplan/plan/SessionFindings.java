package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Minutes;

/** What the rules say of the treatment session as a whole: time, oxygen, expectation. */
final class SessionFindings {
    private final Consulted consulted;

    SessionFindings(Consulted consulted) {
        this.consulted = consulted;
    }

    List<Finding> of(
            Computed<Regimen> regimen,
            Computed<TreatmentWindow> window,
            List<LesionPlan> planned,
            List<SizedLesion> lesions) {
        List<Finding> findings = new ArrayList<>();
        expectation(lesions, findings);
        regimen.known()
                .filter(one -> one.route() == Route.INTRAVENOUS)
                .flatMap(one -> window.known())
                .ifPresent(one -> time(one, planned, findings));
        regimen.known().filter(one -> one.drug() == Drug.BLEOMYCIN).ifPresent(one -> {
            findings.add(Findings.fact(
                    Finding.Level.NOTE,
                    "AN-04",
                    Place.decisions(DecisionFields.ANAESTHESIA.id()),
                    consulted.cite("AN-04").inWords()));
        });
        return findings;
    }

    private void expectation(List<SizedLesion> lesions, List<Finding> findings) {
        Millimetres large = consulted.number("ROUTE-05", Millimetres.class);
        for (SizedLesion lesion : lesions) {
            lesion.size()
                    .known()
                    .filter(size -> size.longest().value() > large.value())
                    .ifPresent(size -> findings.add(Findings.note(
                                    "ROUTE-05",
                                    lesion.sizePlace(),
                                    "largeLesion",
                                    lesion.number(),
                                    size.longest(),
                                    large)
                            .against(size.longest(), large)));
        }
    }

    /** The estimated time against the window; where only some lesions have an estimate, theirs is the least. */
    private void time(TreatmentWindow window, List<LesionPlan> planned, List<Finding> findings) {
        double minutes = planned.stream()
                .flatMap(lesion -> lesion.electrode().known().stream())
                .flatMap(choice -> choice.time().known().stream())
                .mapToDouble(Minutes::value)
                .sum();
        Minutes open = new Minutes(window.closes().value() - window.opens().value());
        if (minutes > open.value()) {
            consulted.cite("WIN-SPLIT");
            findings.add(Findings.caution(
                    "WIN-SPLIT",
                    Place.decisions(DecisionFields.SECONDS_PER_APPLICATION.id()),
                    "tooLong",
                    new Minutes(minutes),
                    open));
        }
    }
}
