package org.pulseplan.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Place;
import org.pulseplan.patient.Change;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Heading;

/** Who is treated, why, and the values that the dose rests on, with their arithmetic. */
final class PatientBlocks {
    private final Plan plan;
    private final Wording words;

    PatientBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    List<Block> all() {
        return List.of(new Heading(words.text("patient")), new Facts(measured()), new Facts(derived()));
    }

    private List<Document.Fact> measured() {
        Entries patient = plan.draft().patient().entries();
        Entries decisions = plan.draft().decisions().entries();
        return List.of(
                words.fact("patient.indication", decisions.get(DecisionFields.INDICATION)),
                words.fact("patient.prescriber", decisions.get(DecisionFields.PRESCRIBER)),
                measure("patient.weight", PatientFields.WEIGHT),
                measure("patient.height", PatientFields.HEIGHT),
                measure("patient.creatinine", PatientFields.CREATININE),
                lastRecord(patient),
                words.fact("patient.ecog", patient.get(PatientFields.ECOG)),
                words.fact("patient.platelets", patient.get(PatientFields.PLATELETS)),
                words.fact("patient.inr", patient.get(PatientFields.INR)),
                words.fact("patient.histology", patient.get(PatientFields.HISTOLOGY)),
                words.fact("patient.visceral", patient.get(PatientFields.VISCERAL)),
                words.fact("patient.receptors", receptors(patient)),
                words.fact("patient.systemic", patient.get(PatientFields.SYSTEMIC_TREATMENT)),
                words.fact("patient.previousEct", previousEct(patient)));
    }

    /** As entered, and below it how it became the amount that the formulas take. */
    private Document.Fact measure(String label, Field<? extends Quantity> field) {
        return new Document.Fact(
                words.text(label),
                words.entry(plan.draft().patient().entries().get(field)),
                plan.conversion(Place.patient(field.id())).stream()
                        .map(words::say)
                        .toList(),
                Emphasis.PLAIN);
    }

    private Document.Fact lastRecord(Entries patient) {
        String value = lastRecordEntered(patient)
                ? words.text(
                        "patient.lastRecordOf",
                        words.entry(patient.get(PatientFields.LAST_WEIGHT)),
                        words.entry(patient.get(PatientFields.LAST_HEIGHT)),
                        words.entry(patient.get(PatientFields.LAST_DATE)))
                : words.text("notEntered");
        List<String> conversions = Stream.of(PatientFields.LAST_WEIGHT, PatientFields.LAST_HEIGHT)
                .flatMap(field -> plan.conversion(Place.patient(field.id())).stream())
                .map(words::say)
                .toList();
        return new Document.Fact(words.text("patient.lastRecord"), value, conversions, Emphasis.PLAIN);
    }

    /** Whether there was electrochemotherapy before; where that is not answered with no, the day of the last one. */
    private String previousEct(Entries patient) {
        String answer = words.entry(patient.get(PatientFields.PREVIOUS_ECT));
        Entry<LocalDate> last = patient.get(PatientFields.LAST_ECT);
        return patient.get(PatientFields.PREVIOUS_ECT).is(Answer.NO) && last instanceof Entry.Missing<?>
                ? answer
                : words.text("patient.previousEctLast", answer, words.entry(last));
    }

    private static boolean lastRecordEntered(Entries patient) {
        return Stream.of(PatientFields.LAST_WEIGHT, PatientFields.LAST_HEIGHT, PatientFields.LAST_DATE)
                .anyMatch(field -> !(patient.get(field) instanceof Entry.Missing<?>));
    }

    private <Q extends Quantity> Document.Fact change(String label, Computed<Change<Q>> change) {
        return words.fact(
                label, change, Emphasis.PLAIN, one -> words.text("patient.change", one.by(), one.direction()));
    }

    private String receptors(Entries patient) {
        return words.text(
                "patient.receptorValues",
                words.entry(patient.get(PatientFields.ER)),
                words.entry(patient.get(PatientFields.PR)),
                words.entry(patient.get(PatientFields.HER2)),
                words.entry(patient.get(PatientFields.KI67)));
    }

    private List<Document.Fact> derived() {
        PatientAssessment assessment = plan.patient();
        List<Document.Fact> facts = new ArrayList<>(List.of(
                words.fact("patient.age", assessment.age(), Emphasis.PLAIN, words::value),
                words.fact(
                        "patient.surface",
                        assessment.surface(),
                        Emphasis.PLAIN,
                        surface -> words.text("patient.surfaceBy", surface, assessment.formula())),
                words.fact("patient.clearance", assessment.clearance(), Emphasis.PLAIN, words::value),
                words.fact("patient.subtype", assessment.subtype(), Emphasis.PLAIN, words::value),
                words.fact("patient.earlierBleomycin", assessment.earlierBleomycin(), Emphasis.PLAIN, words::value)));
        if (lastRecordEntered(plan.draft().patient().entries())) {
            facts.add(change("patient.weightChange", assessment.lastRecord().weightChange()));
            facts.add(change("patient.surfaceChange", assessment.lastRecord().surfaceChange()));
        }
        return facts;
    }
}
