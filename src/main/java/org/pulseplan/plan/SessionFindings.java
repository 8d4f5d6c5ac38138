package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Minutes;
import org.pulseplan.quantity.Percent;

/** What the rules say of the treatment session as a whole: time between drug and pulses, expectation. */
final class SessionFindings {
    private static final Place PLACE = Place.decisions(DecisionFields.SECONDS_PER_APPLICATION.id());

    private static final Place WINDOW = Place.decisions(DecisionFields.WINDOW.id());

    private final Consulted consulted;

    SessionFindings(Consulted consulted) {
        this.consulted = consulted;
    }

    /** @param planner knows how long the applications of lesions take */
    List<Finding> of(
            Computed<Regimen> regimen,
            Computed<TreatmentWindow> window,
            List<LesionPlan> planned,
            List<SizedLesion> lesions,
            SessionPlanner planner,
            SessionPlan session) {
        List<Finding> findings = new ArrayList<>();
        expectation(lesions, findings);
        time(session, findings);
        if (session.verdict() == SessionPlan.Verdict.NO_COMMON_WINDOW) {
            window.known().ifPresent(one -> lesionByLesion(one, planned, planner, findings));
        }
        regimen.known().ifPresent(one -> drug(one, window, findings));
        return findings;
    }

    /** What holds between drug and pulses: one clock a lesion for a drug in the tumour, and no second dose. */
    private void drug(Regimen regimen, Computed<TreatmentWindow> window, List<Finding> findings) {
        if (regimen.route() == Route.INTRATUMOURAL) {
            consulted.cite("ROUTE-14");
            consulted.cite("WIN-IT-TIMER");
            window.known()
                    .ifPresent(one -> findings.add(
                            Findings.note("WIN-IT-TIMER", WINDOW, "lesionClock", one.opens(), one.closes())));
        }
        if (regimen.drug() == Drug.BLEOMYCIN) {
            consulted.cite("WIN-REDOSE");
            findings.add(Findings.note("WIN-REDOSE", WINDOW, "noSecondDose"));
        }
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
                                    large,
                                    consulted.number("ROUTE-05-CR", Percent.class),
                                    consulted.number("ROUTE-05-PR", Percent.class))
                            .against(size.longest(), large)));
        }
    }

    /** The estimated time of all lesions against their common window. */
    private void time(SessionPlan session, List<Finding> findings) {
        switch (session.verdict()) {
            case DOES_NOT_FIT, MAY_NOT_FIT -> findings.add(tooLong(session));
            case NOT_KNOWN -> session.open().ifPresent(open -> findings.add(notKnown(session, open)));
            case FITS, NO_COMMON_WINDOW -> {}
        }
    }

    private Finding tooLong(SessionPlan session) {
        consulted.cite("WIN-SPLIT");
        Minutes open = session.open().orElseThrow();
        if (session.time().known().isEmpty()) {
            return Findings.caution("WIN-SPLIT", PLACE, "tooLongWithoutAll", open, numbers(session.notCounted()));
        }
        SessionPlan.TimeRange time = session.time().get();
        String key = session.verdict() == SessionPlan.Verdict.DOES_NOT_FIT ? "tooLong" : "mayBeTooLong";
        return Findings.caution("WIN-SPLIT", PLACE, key, time.least(), time.most(), open, parts(session))
                .against(time.most(), open);
    }

    private Finding notKnown(SessionPlan session, Minutes open) {
        consulted.cite("WIN-SPLIT");
        return session.notCounted().isEmpty()
                ? Findings.note(
                        "WIN-SPLIT",
                        PLACE,
                        "timeNotKnown",
                        open,
                        List.copyOf(session.time().reasons()))
                : Findings.note("WIN-SPLIT", PLACE, "notCounted", open, numbers(session.notCounted()));
    }

    /** A drug in the tumour: each lesion against the time after its own injection. */
    private void lesionByLesion(
            TreatmentWindow window, List<LesionPlan> planned, SessionPlanner planner, List<Finding> findings) {
        Minutes open = SessionPlanner.length(window);
        for (LesionPlan lesion : planned) {
            planner.time(List.of(lesion))
                    .known()
                    .filter(time -> time.most().value() > open.value())
                    .ifPresent(time -> {
                        consulted.cite("WIN-SPLIT");
                        findings.add(Findings.caution(
                                        "WIN-SPLIT",
                                        Place.lesion(lesion.number(), LesionFields.APPLICATIONS.id()),
                                        "lesionTooLong",
                                        lesion.number(),
                                        time.least(),
                                        time.most(),
                                        open)
                                .against(time.most(), open));
                    });
        }
    }

    private static List<Phrase> parts(SessionPlan session) {
        List<Phrase> parts = new ArrayList<>();
        for (SessionPlan.Part part : session.parts()) {
            parts.add(Phrase.of(
                    part.fits() ? "findings.part" : "findings.partTooLong",
                    parts.size() + 1,
                    List.copyOf(part.lesions()),
                    part.time().least(),
                    part.time().most()));
        }
        return parts;
    }

    private static List<Integer> numbers(List<Integer> lesions) {
        return lesions.stream().sorted().toList();
    }
}
