package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.dose.RegimenAdvice;
import org.pulseplan.dose.RegimenAdvisor;
import org.pulseplan.dose.ScreeningFindings;
import org.pulseplan.dose.Treatment;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.dose.Treatments;
import org.pulseplan.dose.WindowChoice;
import org.pulseplan.electrode.PulseTrain;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionSizes;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.patient.LastRecordFindings;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientAssessor;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.secondcheck.DoseConstants;

/** One run of the planner: patient and lesions, drug and route, doses, electrodes, window, response, findings. */
final class Planning {
    private final PlanDraft draft;
    private final Consulted consulted;
    private final ResponsePlanning prognosis;
    private final Settings settings;
    private final PatientAssessment patient;
    private final List<SizedLesion> lesions;
    private final DoseConstants secondConstants;

    /** What each regimen rests on: a sheet names the rules of its own regimen, and those that bar another. */
    private final Map<Regimen, Consulted> byRegimen = new EnumMap<>(Regimen.class);

    private final List<Finding> ofProfile;

    /** @param ofProfile what there is to say of the site profile */
    Planning(
            PlanDraft draft,
            Consulted consulted,
            ResponsePlanning prognosis,
            DoseConstants secondConstants,
            List<Finding> ofProfile) {
        this.ofProfile = ofProfile;
        this.draft = draft;
        this.consulted = consulted;
        this.prognosis = prognosis;
        this.secondConstants = secondConstants;
        this.settings = new Settings(draft.decisions().entries(), consulted);
        this.patient = PatientAssessor.assess(draft.patient(), settings.sessionDate(), settings.formula(), consulted);
        this.lesions = draft.lesions().stream()
                .map(lesion -> new SizedLesion(lesion, LesionSizes.of(lesion, consulted)))
                .toList();
    }

    Plan plan() {
        Map<Regimen, Treatment> treatments = treatments();
        RegimenAdvice advice = new RegimenAdvisor(consulted).advise(treatments, lesions);
        Computed<Regimen> regimen =
                settings.regimen().<Computed<Regimen>>map(Computed::of).orElse(advice.recommended());
        regimen.known().map(byRegimen::get).ifPresent(consulted::include);
        advice.options().forEach(option -> option.reasons().forEach(reason -> consulted.cite(reason.rule())));
        Computed<Treatment> treatment = regimen.then(one -> worked(treatments, one));
        Computed<TreatmentWindow> window =
                regimen.then(one -> new WindowChoice(consulted).window(one.route(), settings.window()));
        ElectrodePlanning electrodes = new ElectrodePlanning(settings, consulted);
        List<LesionPlan> planned = lesionPlans(treatment, electrodes);
        SessionPlanner sessions = new SessionPlanner(consulted, settings.secondsPerApplication());
        SessionPlan session = sessions.of(window, planned);
        ResponsePlan response = prognosis.respond(draft, planned, regimen);
        List<Finding> findings = findings(advice, regimen, treatment, window, planned, electrodes);
        findings.addAll(new SessionFindings(consulted).of(regimen, window, planned, lesions, sessions, session));
        PulseTrain.of(consulted.base(), regimen.known()).facts().forEach(fact -> consulted.cite(fact.id()));
        if (regimen.known().filter(Regimen::underResearchOnly).isPresent()) {
            findings.addAll(new CalciumPulses(consulted).of(planned));
        }
        findings.addAll(new AnaesthesiaFindings(draft, patient, consulted)
                .of(
                        regimen.known(),
                        planned,
                        treatment.then(Treatment::cumulative).known().isPresent()
                                ? treatment.then(Treatment::cumulative)
                                : patient.earlierBleomycin()));
        findings.addAll(prognosis.findings(response));
        SecondCheck second = second(regimen, treatment, planned);
        findings.addAll(second.findings());
        Reentry reentry = reentry(regimen, treatment);
        findings.addAll(ReentryFindings.of(reentry, consulted));
        return new Plan(
                draft,
                patient,
                advice,
                regimen,
                settings.regimen().isPresent(),
                treatment.then(Treatment::intravenous),
                treatment.then(Treatment::total),
                treatment.then(Treatment::cumulative),
                window,
                session,
                planned,
                response,
                second,
                reentry,
                OncePerCause.of(findings),
                basis());
    }

    /** Where an entry differs from its re-entry, with the doses that each of them gives. */
    private Reentry reentry(Computed<Regimen> regimen, Computed<Treatment> treatment) {
        Reentry reentry = new BlindReentry(draft).of(regimen.known());
        if (reentry.differences().isEmpty()) {
            return reentry;
        }
        Planning twice = new Planning(
                TakeOver.all(draft), new Consulted(consulted.base()), prognosis, secondConstants, ofProfile);
        Computed<Treatment> other = regimen.then(one -> worked(twice.treatments(), one));
        return new Reentry(
                reentry.status(),
                reentry.by(),
                reentry.lines().stream()
                        .map(line -> line.withDoses(
                                dose(treatment, line.place()),
                                line.outcome() == Reentry.Outcome.DIFFERS
                                        ? dose(other, line.place())
                                        : Optional.empty()))
                        .toList());
    }

    /** What rests on the entry at this place: the injection of its lesion, or the dose into the vein. */
    private Optional<? extends Quantity> dose(Computed<Treatment> treatment, Place place) {
        return place.area() == Place.Area.LESION
                ? treatment.known().stream()
                        .flatMap(one -> one.injections().stream())
                        .flatMap(one -> one.known().stream())
                        .filter(one -> one.lesion() == place.lesion())
                        .map(IntratumouralDose::amount)
                        .findFirst()
                : treatment.then(Treatment::intravenous).known().map(IntravenousDose::dose);
    }

    private SecondCheck second(Computed<Regimen> regimen, Computed<Treatment> treatment, List<LesionPlan> planned) {
        FirstPath first = new FirstPath(
                patient,
                regimen,
                treatment.then(Treatment::intravenous),
                planned,
                treatment.then(Treatment::total),
                treatment.then(Treatment::cumulative));
        return DoubleCheck.of(draft, first, secondConstants, consulted);
    }

    private Map<Regimen, Treatment> treatments() {
        Map<Regimen, Treatment> treatments = new EnumMap<>(Regimen.class);
        for (Regimen regimen : Regimen.values()) {
            Consulted own = new Consulted(consulted.base());
            byRegimen.put(regimen, own);
            treatments.put(
                    regimen,
                    new Treatments(draft.patient(), patient, lesions, settings.preparation(), settings.renal(own), own)
                            .of(regimen, settings.doseLevel()));
        }
        return treatments;
    }

    private static Computed<Treatment> worked(Map<Regimen, Treatment> treatments, Regimen regimen) {
        Treatment treatment = treatments.get(regimen);
        return treatment == null ? Computed.unavailable() : Computed.of(treatment);
    }

    private List<LesionPlan> lesionPlans(Computed<Treatment> treatment, ElectrodePlanning electrodes) {
        List<LesionPlan> plans = new ArrayList<>();
        for (int index = 0; index < lesions.size(); index++) {
            SizedLesion lesion = lesions.get(index);
            int position = index;
            Computed<IntratumouralDose> injection =
                    treatment.then(one -> one.injections().isEmpty()
                            ? Computed.unavailable()
                            : one.injections().get(position));
            plans.add(new LesionPlan(lesion.draft(), lesion.size(), injection, electrodes.choose(lesion)));
        }
        return plans;
    }

    private List<Finding> findings(
            RegimenAdvice advice,
            Computed<Regimen> regimen,
            Computed<Treatment> treatment,
            Computed<TreatmentWindow> window,
            List<LesionPlan> planned,
            ElectrodePlanning electrodes) {
        List<Finding> findings = new ArrayList<>(ofProfile);
        findings.addAll(new EntryFindings(draft, consulted).of(patient.age().known()));
        findings.addAll(new ChartFindings(draft, consulted).all());
        findings.addAll(new StockFindings(consulted).of(draft.decisions()));
        findings.addAll(
                new LastRecordFindings(draft.patient().entries(), patient, consulted).of(settings.sessionDate()));
        new EarlierSessionFindings(
                        draft, settings.sessionDate().known(), regimen.known().map(Regimen::drug), consulted)
                .find()
                .ifPresent(findings::add);
        choice(advice, regimen, findings);
        treatment.known().ifPresent(one -> {
            findings.addAll(one.findings());
            findings.addAll(new ScreeningFindings(draft.patient(), consulted).unanswered(one.regimen()));
        });
        findings.addAll(new Gaps(draft, patient, consulted).of(regimen, treatment, window, planned));
        window.known().ifPresent(one -> findings.addAll(new WindowChoice(consulted).findings(one, patient.age())));
        for (int index = 0; index < lesions.size(); index++) {
            findings.addAll(
                    electrodes.findings(lesions.get(index), planned.get(index).electrode()));
        }
        electrodes.insertion(lesions, planned).ifPresent(findings::add);
        return findings;
    }

    /** Who chose drug and route, and whether against the proposal. */
    private void choice(RegimenAdvice advice, Computed<Regimen> regimen, List<Finding> findings) {
        Place place = Place.decisions(DecisionFields.REGIMEN.id());
        if (settings.regimen().isEmpty()) {
            consulted.cite("CHOICE-01");
            regimen.known().ifPresent(one -> findings.add(Findings.stop("CHOICE-01", place, "regimenNotChosen", one)));
            return;
        }
        Regimen chosen = settings.regimen().orElseThrow();
        advice.recommended()
                .known()
                .filter(proposed -> proposed != chosen)
                .ifPresent(proposed ->
                        findings.add(Findings.caution("ROUTE-ORDER", place, "otherThanProposed", chosen, proposed)));
    }

    private Basis basis() {
        List<Fact> facts = consulted.ids().stream().map(consulted.base()::fact).toList();
        return new Basis(
                consulted.base(),
                prognosis.modelVersion(),
                prognosis.evidenceFingerprint(),
                facts,
                consulted.notAdopted(),
                consulted.base().site().flatMap(layer -> draft.profile()),
                prognosis.own());
    }
}
