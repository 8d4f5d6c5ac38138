package org.pulseplan.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.knowledge.ChecklistItem;
import org.pulseplan.knowledge.ChecklistItem.Condition;
import org.pulseplan.knowledge.Electrode.Kind;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.plan.Anaesthesia;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.MillilitresPerMinute;

/** Which items of the checklist concern this patient. Where that is not known, the item stays and says so. */
final class ChecklistTailor {
    private static final String ANTICOAGULANT = "SCR-ANTICOAGULANT";
    private static final List<String> DEVICE = List.of("SCR-DEVICE", "SCR-DEVICE-ON", "SCR-DEVICE-NEAR");
    private static final Set<Condition> SPECIAL = EnumSet.of(
            Condition.ANTICOAGULATED,
            Condition.CARDIAC_DEVICE,
            Condition.ULCERATED_LESION,
            Condition.EARLIER_BLEOMYCIN,
            Condition.RENAL_IMPAIRMENT);

    private static final List<Regimen> PROPOSED = Stream.of(Regimen.values())
            .filter(regimen -> !regimen.underResearchOnly())
            .toList();

    private final Plan plan;

    ChecklistTailor(Plan plan) {
        this.plan = plan;
    }

    boolean applies(ChecklistItem item) {
        return ofRegimen(item) && state(item.condition()) != Answer.NO;
    }

    /** Whether it is known that the item applies. */
    boolean certain(ChecklistItem item) {
        return state(item.condition()) == Answer.YES;
    }

    /** Whether the item is there because of something about this patient that must not be missed. */
    boolean special(ChecklistItem item) {
        return SPECIAL.contains(item.condition());
    }

    /** Without a regimen, only what holds for all that may come to be proposed. */
    private boolean ofRegimen(ChecklistItem item) {
        return plan.regimen()
                .known()
                .map(item.regimens()::contains)
                .orElseGet(() -> item.regimens().containsAll(PROPOSED));
    }

    private Answer state(Condition condition) {
        Entries patient = plan.draft().patient().entries();
        return switch (condition) {
            case ALWAYS -> Answer.YES;
            case WOMAN -> is(patient.get(PatientFields.SEX), Sex.FEMALE);
            case PLATE_ELECTRODE -> electrode(Set.of(Kind.PLATES));
            case NEEDLE_ELECTRODE -> electrode(Set.of(Kind.LINEAR, Kind.HEXAGONAL));
            case ANTICOAGULATED -> answer(plan.draft().patient().answer(ANTICOAGULANT));
            case CARDIAC_DEVICE ->
                any(DEVICE.stream().map(id -> answer(plan.draft().patient().answer(id))));
            case ULCERATED_LESION ->
                any(plan.lesions().stream()
                        .map(lesion -> answer(lesion.draft().entries().get(LesionFields.ULCERATED))));
            case GENERAL_ANAESTHESIA_OR_SEDATION -> anaesthesia(Set.of(Anaesthesia.GENERAL, Anaesthesia.SEDATION));
            case LOCAL_ANAESTHESIA -> anaesthesia(Set.of(Anaesthesia.LOCAL, Anaesthesia.REGIONAL));
            case EARLIER_BLEOMYCIN -> earlierBleomycin(patient);
            case FIRST_BLEOMYCIN -> not(earlierBleomycin(patient));
            case RENAL_IMPAIRMENT -> renal();
        };
    }

    private static <E extends Enum<E>> Answer is(Entry<E> entry, E wanted) {
        return entry.known()
                .map(value -> value == wanted ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_KNOWN);
    }

    private static Answer answer(Entry<Answer> entry) {
        return entry.known().orElse(Answer.NOT_KNOWN);
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case NOT_KNOWN -> Answer.NOT_KNOWN;
        };
    }

    /** Yes where one is; no only where every one is not. */
    private static Answer any(Stream<Answer> answers) {
        List<Answer> all = answers.toList();
        if (all.contains(Answer.YES)) {
            return Answer.YES;
        }
        return all.isEmpty() || all.contains(Answer.NOT_KNOWN) ? Answer.NOT_KNOWN : Answer.NO;
    }

    private Answer electrode(Set<Kind> kinds) {
        return any(plan.lesions().stream()
                .map(LesionPlan::electrode)
                .map(choice -> choice.known()
                        .map(ElectrodeChoice::electrode)
                        .map(electrode -> kinds.contains(electrode.kind()) ? Answer.YES : Answer.NO)
                        .orElse(Answer.NOT_KNOWN)));
    }

    private Answer anaesthesia(Set<Anaesthesia> kinds) {
        return plan.draft()
                .decisions()
                .entries()
                .known(DecisionFields.ANAESTHESIA)
                .map(planned -> kinds.contains(planned) ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_KNOWN);
    }

    private Answer earlierBleomycin(Entries patient) {
        return plan.draft().patient().courses().isEmpty()
                ? answer(patient.get(PatientFields.PREVIOUS_BLEOMYCIN))
                : Answer.YES;
    }

    /** Impaired where labels ask for caution, whichever renal table is used (rule RENAL-CAUTION). */
    private Answer renal() {
        double caution = plan.basis()
                .knowledge()
                .fact("RENAL-CAUTION")
                .as(MillilitresPerMinute.class)
                .value();
        return plan.patient()
                .clearance()
                .known()
                .map(clearance -> clearance.value() <= caution ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_KNOWN);
    }
}
