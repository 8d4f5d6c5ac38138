package org.pulseplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.patient.BleomycinLedger;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.MilligramsPotency;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Percent;
import org.pulseplan.quantity.Ratio;

/**
 * The oxygen plan of a patient who has had or will get bleomycin: how much is inspired, what makes oxygen riskier in this
 * patient (rule AN-06), and that it is never withheld from a patient who lacks it (rule AN-07).
 */
final class OxygenFindings {
    private static final Place PLACE = Place.decisions(DecisionFields.ANAESTHESIA.id());

    private final PlanDraft draft;
    private final PatientAssessment patient;
    private final Consulted consulted;

    OxygenFindings(PlanDraft draft, PatientAssessment patient, Consulted consulted) {
        this.draft = draft;
        this.patient = patient;
        this.consulted = consulted;
    }

    /**
     * @param total lifetime bleomycin, with this session where it is given
     * @param asleep whether the patient is to be ventilated or sedated
     */
    List<Finding> of(Computed<InternationalUnits> total, boolean asleep) {
        consulted.cite("AN-05");
        consulted.cite("AN-07");
        List<Finding> findings = new ArrayList<>();
        findings.add(Findings.note("AN-04", PLACE, "oxygen", consulted.number("AN-04", Percent.class)));
        List<Phrase> risks = risks(total);
        if (!risks.isEmpty()) {
            consulted.cite("AN-06");
            Finding.Level level = asleep ? Finding.Level.CAUTION : Finding.Level.NOTE;
            findings.add(Findings.of(level, "AN-06", PLACE, "oxygenRisk", risks));
        }
        return findings;
    }

    private List<Phrase> risks(Computed<InternationalUnits> total) {
        List<Phrase> risks = new ArrayList<>();
        if (draft.patient().answer("SCR-LUNG").is(Answer.YES)) {
            risks.add(Phrase.of("findings.oxygenLung"));
        }
        total.known().flatMap(this::high).ifPresent(risks::add);
        patient.clearance().known().flatMap(this::slow).ifPresent(risks::add);
        patient.ledger().known().ifPresent(ledger -> exposure(ledger, risks));
        return risks;
    }

    private Optional<Phrase> high(InternationalUnits total) {
        Ratio each = consulted.number("UNIT-01", Ratio.class);
        MilligramsPotency limit = consulted.number("AN-06-TOTAL", MilligramsPotency.class);
        return total.value() > limit.value() * each.value()
                ? Optional.of(Phrase.of("findings.oxygenTotal", total, limit))
                : Optional.empty();
    }

    private Optional<Phrase> slow(MillilitresPerMinute clearance) {
        MillilitresPerMinute limit = consulted.number("AN-06-CLEARANCE", MillilitresPerMinute.class);
        return clearance.value() < limit.value()
                ? Optional.of(Phrase.of("findings.oxygenClearance", clearance, limit))
                : Optional.empty();
    }

    /** A course without a date cannot be said to be long ago. */
    private void exposure(BleomycinLedger ledger, List<Phrase> risks) {
        Count months = consulted.number("AN-06-MONTHS", Count.class);
        Optional<LocalDate> session = draft.decisions().entries().known(DecisionFields.SESSION_DATE);
        for (BleomycinLedger.Row row : ledger.rows()) {
            if (row.date().isEmpty()) {
                risks.add(Phrase.of("findings.oxygenUndated", row.number(), months));
            } else if (session.map(day -> day.minusMonths(Math.round(months.value())))
                    .filter(since -> !row.date().orElseThrow().isBefore(since))
                    .isPresent()) {
                risks.add(Phrase.of(
                        "findings.oxygenRecent", row.number(), row.date().orElseThrow(), months));
            }
        }
    }
}
