package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Millimetres;

/** Which anaesthesia the lesions speak for, by number, extent and site, and what holds under the one that is planned. */
final class AnaesthesiaFindings {
    private static final Place PLACE = Place.decisions(DecisionFields.ANAESTHESIA.id());
    private static final Set<Anaesthesia> ASLEEP = Set.of(Anaesthesia.SEDATION, Anaesthesia.GENERAL);

    private final PlanDraft draft;
    private final PatientAssessment patient;
    private final Consulted consulted;
    private final Optional<Anaesthesia> planned;

    AnaesthesiaFindings(PlanDraft draft, PatientAssessment patient, Consulted consulted) {
        this.draft = draft;
        this.patient = patient;
        this.consulted = consulted;
        this.planned = draft.decisions().entries().known(DecisionFields.ANAESTHESIA);
    }

    /** @param total lifetime bleomycin, with this session where it is given */
    List<Finding> of(Optional<Regimen> regimen, List<LesionPlan> lesions, Computed<InternationalUnits> total) {
        List<Finding> findings = new ArrayList<>();
        proposal(lesions).ifPresent(findings::add);
        planned.ifPresent(this::cite);
        if (regimen.filter(one -> one.drug() == Drug.BLEOMYCIN).isPresent() || hadBleomycin()) {
            boolean asleep = planned.filter(ASLEEP::contains).isPresent();
            findings.addAll(new OxygenFindings(draft, patient, consulted).of(total, asleep));
        }
        if (planned.filter(Anaesthesia.LOCAL::equals).isPresent()) {
            findings.addAll(new LidocaineFindings(draft, patient.measures().weight(), consulted).of(regimen));
        }
        findings.addAll(new PainFindings(draft, patient, consulted).of(regimen, lesions));
        return findings;
    }

    private boolean hadBleomycin() {
        return patient.ledger()
                .known()
                .filter(ledger -> !ledger.rows().isEmpty())
                .isPresent();
    }

    /** What holds under the anaesthesia that is planned, for the sheet. */
    private void cite(Anaesthesia kind) {
        List<String> rules = switch (kind) {
            case LOCAL -> List.of("AN-03", "AN-09", "AN-12");
            case REGIONAL -> List.of("AN-12");
            case SEDATION -> List.of("AN-02", "AN-17");
            case GENERAL -> List.of("AN-08", "AN-17");
        };
        rules.forEach(consulted::cite);
    }

    /** A proposal only where every lesion has been measured; the anaesthetist decides. */
    private Optional<Finding> proposal(List<LesionPlan> lesions) {
        if (lesions.isEmpty()
                || lesions.stream().anyMatch(lesion -> lesion.size().known().isEmpty())) {
            return Optional.empty();
        }
        consulted.cite("AN-01");
        consulted.cite("AN-PROPOSAL");
        List<Phrase> asleep = reasons(lesions);
        return Optional.of(
                asleep.isEmpty()
                        ? Findings.note("AN-PROPOSAL", PLACE, "anaesthesiaLocal", lesions.size())
                        : Findings.note("AN-PROPOSAL", PLACE, "anaesthesiaGeneral", asleep));
    }

    private List<Phrase> reasons(List<LesionPlan> lesions) {
        List<Phrase> reasons = new ArrayList<>();
        Count most = consulted.number("ROUTE-06-COUNT", Count.class);
        Millimetres large = consulted.number("ROUTE-06", Millimetres.class);
        if (lesions.size() > most.value()) {
            reasons.add(Phrase.of("findings.anaesthesiaMany", lesions.size(), most));
        }
        widest(lesions)
                .filter(size -> size.value() > large.value())
                .ifPresent(size -> reasons.add(Phrase.of("findings.anaesthesiaLarge", size, large)));
        if (lesions.stream().anyMatch(AnaesthesiaFindings::hexagonal)) {
            reasons.add(Phrase.of("findings.anaesthesiaHexagonal"));
        }
        if (draft.patient().answer("SCR-MOUTH").is(Answer.YES)) {
            reasons.add(Phrase.of("findings.anaesthesiaMouth"));
        }
        return reasons;
    }

    private static Optional<Millimetres> widest(List<LesionPlan> lesions) {
        return lesions.stream()
                .map(lesion -> lesion.size().get().longest())
                .max((one, other) -> Double.compare(one.value(), other.value()));
    }

    private static boolean hexagonal(LesionPlan lesion) {
        return lesion.electrode()
                .known()
                .map(ElectrodeChoice::electrode)
                .filter(electrode -> electrode.kind() == Electrode.Kind.HEXAGONAL)
                .isPresent();
    }
}
