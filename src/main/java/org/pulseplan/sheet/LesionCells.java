package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Field;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.text.Language;

/** What stands in the row of one lesion, and below it. */
final class LesionCells {
    private final Wording words;
    private final Withheld withheld;

    LesionCells(Wording words, Withheld withheld) {
        this.words = words;
        this.withheld = withheld;
    }

    /** Where it is, with what is said of the skin there. */
    String site(LesionPlan planned) {
        Entries lesion = planned.draft().entries();
        return Wording.below(Stream.concat(
                        Stream.of(words.text(
                                "lesion.place",
                                words.entry(lesion.get(LesionFields.SITE)),
                                words.entry(lesion.get(LesionFields.SIDE)))),
                        Stream.of(LesionFields.ULCERATED, LesionFields.IRRADIATED, LesionFields.TREATED_BEFORE)
                                .flatMap(field -> flag(lesion, field).stream()))
                .toList());
    }

    /** A "no" is not printed; "not known" and "not entered" are, since they are not a "no". */
    private Optional<String> flag(Entries lesion, Field<Answer> field) {
        if (lesion.get(field).is(Answer.NO)) {
            return Optional.empty();
        }
        String name = words.text("lesion." + field.id());
        return Optional.of(
                lesion.get(field).is(Answer.YES)
                        ? name
                        : words.text("lesion.flag", name, words.entry(lesion.get(field))));
    }

    String size(LesionPlan planned) {
        Entries lesion = planned.draft().entries();
        return words.text(
                "lesion.diameters",
                words.entry(lesion.get(LesionFields.DIAMETER_1)),
                words.entry(lesion.get(LesionFields.DIAMETER_2)),
                words.entry(lesion.get(LesionFields.DEPTH)));
    }

    String volume(LesionPlan lesion) {
        return words.computed(lesion.size(), size -> words.value(size.volume()));
    }

    /** How much to inject, in millilitres and in the drug's unit; nothing that could be drawn up for a stopped plan. */
    String injection(LesionPlan lesion) {
        if (withheld.withholds()) {
            return lesion.injection()
                    .known()
                    .map(dose -> words.text("withheld.injection"))
                    .orElseGet(() -> words.unavailable(
                            withheld.without(lesion.injection().reasons())));
        }
        return words.computed(lesion.injection(), dose -> words.text("lesion.inject", dose.volume(), dose.amount()));
    }

    String electrode(LesionPlan lesion) {
        return words.computed(lesion.electrode(), this::electrode);
    }

    /** How often to apply it, as an estimate. */
    String applications(LesionPlan lesion) {
        return lesion.electrode()
                .known()
                .flatMap(choice -> choice.applications().known())
                .map(count -> words.text("lesion.about", count))
                .orElseGet(() -> words.text("lesion.notCounted"));
    }

    private String electrode(ElectrodeChoice choice) {
        return words.text("lesion.pulses", choice.electrode().codeSaid(), choice.voltage(), choice.pulses());
    }

    /** The arithmetic, the reasons and the remark below a lesion's row. */
    List<String> notes(LesionPlan lesion) {
        List<String> notes = new ArrayList<>(withheld.withholds() ? List.of() : amounts(lesion));
        lesion.electrode().known().ifPresent(choice -> notes.add(why(choice)));
        lesion.draft().entries().known(LesionFields.NOTE).ifPresent(note -> notes.add(words.text("lesion.note", note)));
        return notes;
    }

    /** What is injected in words and with its arithmetic, and what the other side of an edge would give. */
    private List<String> amounts(LesionPlan lesion) {
        List<String> notes = new ArrayList<>();
        lesion.injection().known().ifPresent(dose -> notes.add(inWords(dose)));
        if (!lesion.injection().working().isEmpty()) {
            notes.add(words.text(
                    "lesion.doseWorking", words.together(lesion.injection().working())));
        }
        lesion.injection().known().stream()
                .flatMap(dose -> dose.neighbours().stream())
                .forEach(neighbour -> notes.add(neighbour(neighbour)));
        return notes;
    }

    private String inWords(IntratumouralDose dose) {
        Language language = words.language();
        return words.text("lesion.injectInWords", language.inWords(dose.volume()), language.inWords(dose.amount()));
    }

    private String neighbour(IntratumouralDose.Neighbour neighbour) {
        return words.text("lesion.neighbour", neighbour.edge(), neighbour.perVolume(), neighbour.amount());
    }

    private String why(ElectrodeChoice choice) {
        return words.text(
                choice.chosenByPrescriber() ? "lesion.electrodeChosen" : "lesion.electrodeProposed",
                words.together(choice.reasons()));
    }
}
