package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Quantity;

/**
 * Compares what was entered with what a second person entered blind (rule REENTRY-01): weight, height and creatinine
 * where the drug is bleomycin, since its dose or its limits rest on them; both diameters of every lesion where the drug
 * is injected, since its dose rests on them.
 */
final class BlindReentry {
    private final PlanDraft draft;
    private final SecondEntry second;

    BlindReentry(PlanDraft draft) {
        this.draft = draft;
        this.second = draft.second();
    }

    Reentry of(Optional<Regimen> regimen) {
        List<Reentry.Line> lines = new ArrayList<>();
        regimen.filter(one -> one.drug() == Drug.BLEOMYCIN).ifPresent(one -> patient(lines));
        regimen.filter(one -> one.route() == Route.INTRATUMOURAL)
                .ifPresent(one -> draft.lesions().forEach(lesion -> lesion(lesion, lines)));
        Optional<String> by = second.signed().known(SecondEntryFields.BY);
        return new Reentry(status(lines, by), by, lines);
    }

    private Reentry.Status status(List<Reentry.Line> lines, Optional<String> by) {
        if (by.filter(this::isPrescriber).isPresent()) {
            return Reentry.Status.SAME_PERSON;
        }
        if (lines.isEmpty()) {
            return Reentry.Status.NOT_ASKED;
        }
        if (lines.stream().anyMatch(line -> line.outcome() == Reentry.Outcome.DIFFERS)) {
            return Reentry.Status.DIFFERS;
        }
        boolean all = lines.stream().allMatch(line -> line.outcome() == Reentry.Outcome.AGREES);
        return all && by.isPresent() ? Reentry.Status.AGREES : Reentry.Status.OPEN;
    }

    private boolean isPrescriber(String name) {
        return draft.decisions()
                .entries()
                .known(DecisionFields.PRESCRIBER)
                .filter(prescriber -> StopOverride.samePerson(prescriber, name))
                .isPresent();
    }

    private void patient(List<Reentry.Line> lines) {
        for (Field<? extends Quantity> field :
                List.of(PatientFields.WEIGHT, PatientFields.HEIGHT, PatientFields.CREATININE)) {
            lines.add(line(
                    Place.patient(field.id()),
                    Names.of(field),
                    known(draft.patient().entries(), field),
                    known(second.patient(), field)));
        }
    }

    /** The longer with the longer, whichever was typed first; where one is missing there is nothing to put in order. */
    private void lesion(LesionDraft lesion, List<Reentry.Line> lines) {
        Field<Millimetres> longer = longer(lesion.entries());
        Field<Millimetres> again = longer(second.lesion(lesion.number()));
        diameter(lesion, longer, again, "doublecheck.longer", lines);
        diameter(lesion, other(longer), other(again), "doublecheck.shorter", lines);
    }

    private void diameter(
            LesionDraft lesion,
            Field<Millimetres> field,
            Field<Millimetres> again,
            String name,
            List<Reentry.Line> lines) {
        Entries twice = second.lesion(lesion.number());
        boolean whole = twice.known(LesionFields.DIAMETER_1).isPresent()
                && twice.known(LesionFields.DIAMETER_2).isPresent();
        lines.add(line(
                Place.lesion(lesion.number(), field.id()),
                Phrase.of(name, lesion.number()),
                known(lesion.entries(), field),
                whole ? known(twice, again) : Optional.empty()));
    }

    private Reentry.Line line(Place place, Phrase name, Optional<Quantity> first, Optional<Quantity> again) {
        return new Reentry.Line(place, name, first, again, outcome(first, again), Optional.empty(), Optional.empty());
    }

    private Reentry.Outcome outcome(Optional<Quantity> first, Optional<Quantity> again) {
        if (again.isEmpty()) {
            return Reentry.Outcome.OPEN;
        }
        if (!second.compared()) {
            return Reentry.Outcome.BLIND;
        }
        return first.equals(again) ? Reentry.Outcome.AGREES : Reentry.Outcome.DIFFERS;
    }

    private static Optional<Quantity> known(Entries entries, Field<? extends Quantity> field) {
        return entries.known(field).map(Quantity.class::cast);
    }

    static Field<Millimetres> longer(Entries lesion) {
        Optional<Millimetres> one = lesion.known(LesionFields.DIAMETER_1);
        Optional<Millimetres> other = lesion.known(LesionFields.DIAMETER_2);
        boolean second = one.isPresent()
                && other.filter(two -> two.value() > one.get().value()).isPresent();
        return second ? LesionFields.DIAMETER_2 : LesionFields.DIAMETER_1;
    }

    static Field<Millimetres> other(Field<Millimetres> field) {
        return field.equals(LesionFields.DIAMETER_1) ? LesionFields.DIAMETER_2 : LesionFields.DIAMETER_1;
    }
}
