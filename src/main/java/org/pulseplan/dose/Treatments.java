package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Quantity;

/** Works out each drug and route for a patient, so that the one chosen and the alternatives stand on the same rules. */
public final class Treatments {
    private final PatientDraft draft;
    private final PatientAssessment patient;
    private final List<SizedLesion> lesions;
    private final Preparation preparation;
    private final RenalDosing renal;
    private final Consulted consulted;

    public Treatments(
            PatientDraft draft,
            PatientAssessment patient,
            List<SizedLesion> lesions,
            Preparation preparation,
            RenalDosing renal,
            Consulted consulted) {
        this.draft = draft;
        this.patient = patient;
        this.lesions = List.copyOf(lesions);
        this.preparation = preparation;
        this.renal = renal;
        this.consulted = consulted;
    }

    /** @param level the prescriber's choice of the intravenous dose, if made */
    public Treatment of(Regimen regimen, Optional<DoseLevel> level) {
        return regimen.route() == Route.INTRAVENOUS ? intravenous(regimen, level) : intratumoural(regimen);
    }

    private Treatment intravenous(Regimen regimen, Optional<DoseLevel> level) {
        IntravenousDosing dosing = new IntravenousDosing(renal, consulted);
        IntravenousFindings rules = new IntravenousFindings(patient, consulted, dosing);
        Computed<IntravenousDose> dose = dosing.dose(patient, level, preparation.intravenous());
        Computed<InternationalUnits> cumulative = withEarlier(dose.then(one -> Computed.of(one.dose())));
        List<Finding> findings = common(regimen, cumulative);
        findings.addAll(rules.ofPatient());
        dose.known().map(rules::ofDose).ifPresent(findings::addAll);
        if (level.isEmpty() && dose.known().isEmpty()) {
            lowest(dosing)
                    .flatMap(new LifetimeFindings(patient, consulted)::ofLowest)
                    .ifPresent(findings::add);
        }
        return new Treatment(regimen, dose, List.of(), Computed.unavailable(), cumulative, findings);
    }

    /** What the patient would get at least, whichever dose the prescriber comes to choose. */
    private Optional<InternationalUnits> lowest(IntravenousDosing dosing) {
        return dosing.dose(patient, Optional.of(DoseLevel.REDUCED), preparation.intravenous())
                .known()
                .map(IntravenousDose::dose);
    }

    private Treatment intratumoural(Regimen regimen) {
        Drug drug = regimen.drug();
        IntratumouralDosing dosing = new IntratumouralDosing(consulted, drug);
        IntratumouralFindings rules = new IntratumouralFindings(drug, preparation.intratumoural(), patient, consulted);
        CalciumDosing calcium = new CalciumDosing(consulted, preparation.calcium());
        List<Computed<IntratumouralDose>> doses = lesions.stream()
                .map(lesion -> drug == Drug.CALCIUM
                        ? calcium.dose(lesion.number(), volume(lesion))
                        : dosing.dose(lesion.number(), volume(lesion), concentration(drug)))
                .toList();
        Computed<IntratumouralTotal> sum = dosing.total(doses);
        Computed<IntratumouralTotal> total = drug == Drug.CALCIUM ? calcium.withDilution(sum) : sum;
        Computed<InternationalUnits> cumulative = drug == Drug.BLEOMYCIN
                ? withEarlier(total.then(
                        one -> Computed.of(new InternationalUnits(one.amount().value()))))
                : patient.earlierBleomycin();
        List<Finding> findings = common(regimen, cumulative);
        findings.addAll(rules.ofLesions(lesions));
        if (drug == Drug.CALCIUM) {
            findings.addAll(new CalciumFindings(preparation.calcium(), consulted).of(lesions));
        }
        for (int index = 0; index < doses.size(); index++) {
            SizedLesion lesion = lesions.get(index);
            doses.get(index).known().ifPresent(dose -> findings.addAll(rules.ofDose(lesion, dose)));
        }
        total.known().map(rules::ofTotal).ifPresent(findings::addAll);
        return new Treatment(regimen, Computed.unavailable(), doses, total, cumulative, findings);
    }

    private List<Finding> common(Regimen regimen, Computed<InternationalUnits> cumulative) {
        List<Finding> findings = new ArrayList<>(new ScreeningFindings(draft, consulted).answered(regimen));
        if (!regimen.underResearchOnly()) {
            findings.addAll(new ClearanceFindings(patient, consulted).all());
        }
        if (regimen.drug() == Drug.BLEOMYCIN) {
            findings.addAll(new BleomycinFindings(draft.entries(), patient, renal, consulted)
                    .of(cumulative.known().isPresent() ? cumulative : patient.earlierBleomycin()));
        }
        return findings;
    }

    private Computed<? extends Quantity> concentration(Drug drug) {
        return drug == Drug.BLEOMYCIN ? preparation.intratumoural() : preparation.cisplatin();
    }

    private static Computed<CubicCentimetres> volume(SizedLesion lesion) {
        return lesion.size().then(size -> Computed.of(size.volume()));
    }

    private Computed<InternationalUnits> withEarlier(Computed<InternationalUnits> session) {
        List<Phrase> reasons = Computed.reasonsOf(patient.earlierBleomycin(), session);
        if (!reasons.isEmpty()) {
            return Computed.unavailable(reasons);
        }
        InternationalUnits earlier = patient.earlierBleomycin().get();
        InternationalUnits total = earlier.plus(session.get());
        return Computed.of(total, Phrase.of("workings.cumulative", earlier, session.get(), total));
    }
}
