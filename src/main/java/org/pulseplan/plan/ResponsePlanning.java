package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.Histology;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Receptor;
import org.pulseplan.patient.SurrogateSubtype;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.PatientResponse;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.ScopeWarning;
import org.pulseplan.response.Treatment;
import org.pulseplan.response.own.OwnModel;

/**
 * Asks the response model for the lesions of a plan. What was not entered or is not known goes to the model as not known
 * and widens its intervals; a lesion without a size gets reasons instead of a number.
 */
final class ResponsePlanning {
    private final ResponseModel model;
    private final Optional<OwnModel> own;
    private final Consulted consulted;

    /** @param own the department's model where it is the one that predicts */
    ResponsePlanning(ResponseModel model, Optional<OwnModel> own, Consulted consulted) {
        this.model = model;
        this.own = own;
        this.consulted = consulted;
    }

    ResponsePlan respond(PlanDraft draft, List<LesionPlan> planned, Computed<Regimen> regimen) {
        Map<Integer, Computed<LesionCovariates>> asked = new TreeMap<>();
        planned.forEach(lesion -> asked.put(lesion.number(), covariates(draft, lesion, regimen)));
        List<LesionCovariates> known =
                asked.values().stream().flatMap(one -> one.known().stream()).toList();
        PatientCovariates patient = covariates(draft.patient().entries());
        PatientResponse response = model.predict(patient, known);
        Map<Integer, Computed<LesionResponse>> lesions = new TreeMap<>();
        int position = 0;
        for (Map.Entry<Integer, Computed<LesionCovariates>> lesion : asked.entrySet()) {
            boolean answered = lesion.getValue().known().isPresent();
            lesions.put(
                    lesion.getKey(),
                    answered
                            ? Computed.of(response.lesions().get(position))
                            : Computed.unavailable(lesion.getValue().reasons()));
            position += answered ? 1 : 0;
        }
        List<Phrase> reasons = planned.isEmpty()
                ? List.of(Phrase.of("reasons.noLesion"))
                : Computed.reasonsOf(asked.values().toArray(Computed<?>[]::new));
        return new ResponsePlan(
                lesions, reasons.isEmpty() ? Computed.of(response) : Computed.unavailable(reasons), patient);
    }

    /** Where a prediction leaves what was studied. */
    List<Finding> findings(ResponsePlan response) {
        List<Finding> findings = new ArrayList<>();
        response.lesions()
                .forEach((number, lesion) -> lesion.known()
                        .ifPresent(known -> known.warnings()
                                .forEach(warning -> findings.add(lesionWarning(number, known.lesion(), warning)))));
        if (otherHistology(response)) {
            consulted.cite("RESP-HISTOLOGY");
            findings.add(
                    Findings.caution("RESP-HISTOLOGY", Place.patient(PatientFields.HISTOLOGY.id()), "otherHistology"));
        }
        return findings;
    }

    /** The department's model where it predicts; empty where the shipped one does. */
    Optional<OwnModel> own() {
        return own;
    }

    String modelVersion() {
        return model.identity().evidenceVersion() + "/" + model.identity().seed();
    }

    String evidenceFingerprint() {
        return model.identity().evidenceSha256();
    }

    /** Also where only some of the lesions have a prediction. */
    private static boolean otherHistology(ResponsePlan response) {
        return response.asked().histology() != Histology.BREAST_CARCINOMA
                && response.lesions().values().stream()
                        .anyMatch(lesion -> lesion.known().isPresent());
    }

    private Finding lesionWarning(int number, LesionCovariates lesion, ScopeWarning warning) {
        String rule = warning.factId().orElseThrow();
        Millimetres edge = consulted.number(rule, Millimetres.class);
        boolean depth = warning.kind() == ScopeWarning.Kind.DEPTH_ABOVE_STUDIED;
        Field<Millimetres> field = depth ? LesionFields.DEPTH : LesionFields.DIAMETER_1;
        Millimetres value = new Millimetres(depth ? lesion.depthMm().orElseThrow() : lesion.longestDiameterMm());
        return Findings.caution(
                rule,
                Place.lesion(number, field.id()),
                "outsideStudied",
                number,
                Phrase.of("fields." + field.id()),
                value,
                edge);
    }

    private Computed<LesionCovariates> covariates(PlanDraft draft, LesionPlan lesion, Computed<Regimen> regimen) {
        Computed<Treatment> treatment =
                regimen.then(one -> treatment(one, draft.decisions().entries()));
        List<Phrase> reasons = Computed.reasonsOf(lesion.size(), treatment);
        if (!reasons.isEmpty()) {
            return Computed.unavailable(reasons);
        }
        Entries entries = lesion.draft().entries();
        boolean hexagonal = lesion.electrode()
                .known()
                .filter(choice -> choice.electrode().kind() == Electrode.Kind.HEXAGONAL)
                .isPresent();
        return Computed.of(new LesionCovariates(
                lesion.size().get().longest().value(),
                depth(entries),
                answer(entries, LesionFields.IRRADIATED),
                answer(entries, LesionFields.ULCERATED),
                treatment.get(),
                hexagonal));
    }

    private static OptionalDouble depth(Entries entries) {
        return entries.known(LesionFields.DEPTH).stream()
                .mapToDouble(Millimetres::value)
                .findFirst();
    }

    /** The series behind the model were treated with bleomycin or cisplatin; for calcium it says nothing. */
    private static Computed<Treatment> treatment(Regimen regimen, Entries decisions) {
        boolean reduced = decisions.get(DecisionFields.DOSE_LEVEL).is(DoseLevel.REDUCED);
        return switch (regimen) {
            case INTRAVENOUS_BLEOMYCIN ->
                Computed.of(reduced ? Treatment.INTRAVENOUS_BLEOMYCIN_REDUCED : Treatment.INTRAVENOUS_BLEOMYCIN);
            case INTRATUMOURAL_BLEOMYCIN -> Computed.of(Treatment.INTRATUMOURAL_BLEOMYCIN);
            case INTRATUMOURAL_CISPLATIN -> Computed.of(Treatment.INTRATUMOURAL_CISPLATIN);
            case INTRATUMOURAL_CALCIUM -> Computed.unavailable(Phrase.of("reasons.responseCalcium"));
        };
    }

    private PatientCovariates covariates(Entries patient) {
        return new PatientCovariates(
                patient.known(PatientFields.HISTOLOGY).orElse(Histology.OTHER),
                receptor(patient.get(PatientFields.ER)),
                receptor(patient.get(PatientFields.HER2)),
                SurrogateSubtype.ki67High(patient, consulted)
                        .known()
                        .map(high -> high ? Answer.YES : Answer.NO)
                        .orElse(Answer.NOT_KNOWN),
                answer(patient, PatientFields.VISCERAL));
    }

    private static Answer receptor(Entry<Receptor> entry) {
        return entry.known()
                .map(status -> switch (status) {
                    case POSITIVE -> Answer.YES;
                    case NEGATIVE -> Answer.NO;
                    case NOT_KNOWN -> Answer.NOT_KNOWN;
                })
                .orElse(Answer.NOT_KNOWN);
    }

    private static Answer answer(Entries entries, Field<Answer> field) {
        return entries.known(field).orElse(Answer.NOT_KNOWN);
    }
}
