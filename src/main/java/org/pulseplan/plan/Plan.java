package org.pulseplan.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.dose.IntratumouralTotal;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.dose.RegimenAdvice;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.quantity.InternationalUnits;

/**
 * Everything derived from a draft: what screen, paper, file and export all show.
 *
 * @param draft what was entered
 * @param patient what follows from the patient's entries
 * @param advice drug and route as the rules see them
 * @param regimen the drug and route that doses are computed for: the prescriber's choice, else the proposal
 * @param regimenChosen whether the prescriber chose the regimen; else it is only proposed
 * @param intravenous the dose into the vein; unavailable without reasons where the regimen is intratumoural
 * @param intratumoural the total into the tumours; unavailable without reasons where the regimen is intravenous
 * @param cumulativeBleomycin lifetime total of bleomycin with this session
 * @param window when pulses may be given
 * @param session whether the applications fit the window, in which order, and how they may be split
 * @param lesions in the order of the draft
 * @param response the expected response, lesion by lesion and for the patient
 * @param second what the second calculation says of these doses
 * @param reentry the first entries beside those that a second person made blind
 * @param findings heaviest first
 * @param basis what the plan rests on
 */
public record Plan(
        PlanDraft draft,
        PatientAssessment patient,
        RegimenAdvice advice,
        Computed<Regimen> regimen,
        boolean regimenChosen,
        Computed<IntravenousDose> intravenous,
        Computed<IntratumouralTotal> intratumoural,
        Computed<InternationalUnits> cumulativeBleomycin,
        Computed<TreatmentWindow> window,
        SessionPlan session,
        List<LesionPlan> lesions,
        ResponsePlan response,
        SecondCheck second,
        Reentry reentry,
        List<Finding> findings,
        Basis basis) {
    public Plan {
        lesions = List.copyOf(lesions);
        findings = List.copyOf(findings);
    }

    /** The findings of one level. */
    public List<Finding> findings(Finding.Level level) {
        return Finding.ofLevel(findings, level);
    }

    /** Every finding by itself, also those that are answered together with another. */
    public Stream<Finding> eachFinding() {
        return findings.stream().flatMap(Finding::each);
    }

    /** The STOP findings that nobody has validly overridden: while there is one, the sheet is not for use. */
    public List<Finding> standingStops() {
        return findings(Finding.Level.STOP).stream()
                .filter(finding -> !overridden(finding))
                .toList();
    }

    /** Whether this finding is a STOP that was validly overridden. */
    public boolean overridden(Finding finding) {
        return draft.decisions().lifts(finding);
    }

    /** The CAUTION findings for which nobody has given a reason yet. */
    public List<Finding> unanswered() {
        return findings(Finding.Level.CAUTION).stream()
                .filter(finding -> draft.decisions().reason(finding).isEmpty())
                .toList();
    }

    /** How what was entered here became an amount in the unit of the formulas; empty where it was entered in that unit. */
    public Optional<Phrase> conversion(Place place) {
        return place.area() == Place.Area.PATIENT ? patient.conversion(place.field()) : Optional.empty();
    }

    /** Whether anything stands against using the sheet. */
    public boolean stopped() {
        return !standingStops().isEmpty();
    }
}
