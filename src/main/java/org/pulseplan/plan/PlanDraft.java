package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.response.own.ModelName;

/**
 * One case as it was entered: the whole input of a plan. Immutable; an edit makes a new draft, and undo is a list of
 * drafts.
 *
 * @param invented whether the patient is invented (samples, practice); printed on every page
 * @param patient what was entered about the patient
 * @param lesions the lesions in the order of the table; numbers are unique
 * @param decisions what the prescriber decided
 * @param second what a second person entered again
 * @param profile the site profile that the plan is made with; empty where it is made with the base as shipped
 * @param irradiated the regions of the body chart in which radiotherapy was given; a lesion there is asked about, and
 *     never taken for irradiated by itself
 * @param model the department's own response model that the plan is made with; empty where it is the shipped one
 */
public record PlanDraft(
        boolean invented,
        PatientDraft patient,
        List<LesionDraft> lesions,
        Decisions decisions,
        SecondEntry second,
        Optional<SignedProfile> profile,
        List<ChartRegion> irradiated,
        Optional<ModelName> model) {
    public PlanDraft {
        lesions = List.copyOf(lesions);
        irradiated = List.copyOf(irradiated);
        long numbers = lesions.stream().mapToInt(LesionDraft::number).distinct().count();
        if (numbers != lesions.size()) {
            throw new IllegalArgumentException("two lesions have the same number");
        }
    }

    /** A draft of which nothing was entered again, planned with the base as shipped. */
    public PlanDraft(boolean invented, PatientDraft patient, List<LesionDraft> lesions, Decisions decisions) {
        this(invented, patient, lesions, decisions, SecondEntry.none());
    }

    /** A draft that is planned with the base as shipped. */
    public PlanDraft(
            boolean invented,
            PatientDraft patient,
            List<LesionDraft> lesions,
            Decisions decisions,
            SecondEntry second) {
        this(invented, patient, lesions, decisions, second, Optional.empty(), List.of(), Optional.empty());
    }

    public static PlanDraft empty() {
        return new PlanDraft(false, PatientDraft.empty(), List.of(), Decisions.none());
    }

    public PlanDraft with(PatientDraft changed) {
        return new PlanDraft(invented, changed, lesions, decisions, second, profile, irradiated, model);
    }

    public PlanDraft with(Decisions changed) {
        return new PlanDraft(invented, patient, lesions, changed, second, profile, irradiated, model);
    }

    /** The same case, planned with this profile. */
    public PlanDraft withProfile(Optional<SignedProfile> changed) {
        return new PlanDraft(invented, patient, lesions, decisions, second, changed, irradiated, model);
    }

    /** The same case, planned with this own response model, or with the shipped one. */
    public PlanDraft withModel(Optional<ModelName> changed) {
        return new PlanDraft(invented, patient, lesions, decisions, second, profile, irradiated, changed);
    }

    public PlanDraft with(SecondEntry changed) {
        return new PlanDraft(invented, patient, lesions, decisions, changed, profile, irradiated, model);
    }

    public PlanDraft withLesions(List<LesionDraft> changed) {
        return new PlanDraft(invented, patient, changed, decisions, second, profile, irradiated, model);
    }

    /** The same draft with the entries of one lesion changed. */
    public PlanDraft withLesion(int number, UnaryOperator<Entries> change) {
        return withChanged(number, lesion -> lesion.with(change.apply(lesion.entries())));
    }

    /** The same draft with one lesion marked on the body chart; site and side follow. */
    public PlanDraft withMark(int number, ChartPosition position) {
        return withChanged(number, lesion -> lesion.marked(position));
    }

    private PlanDraft withChanged(int number, UnaryOperator<LesionDraft> change) {
        return withLesions(lesions.stream()
                .map(lesion -> lesion.number() == number ? change.apply(lesion) : lesion)
                .toList());
    }

    /** The same draft with this region marked as irradiated, or no longer. */
    public PlanDraft withIrradiated(ChartRegion region, boolean marked) {
        Set<ChartRegion> changed = new LinkedHashSet<>(irradiated);
        if (marked) {
            changed.add(region);
        } else {
            changed.remove(region);
        }
        return new PlanDraft(invented, patient, lesions, decisions, second, profile, new ArrayList<>(changed), model);
    }

    /**
     * The same draft without this lesion and without the reasons given for findings about it: another lesion may get its
     * number, and must not find them answered.
     */
    public PlanDraft withoutLesion(int number) {
        List<LesionDraft> left =
                lesions.stream().filter(lesion -> lesion.number() != number).toList();
        return new PlanDraft(
                invented,
                patient,
                left,
                decisions.withoutLesion(number),
                second.withoutLesion(number),
                profile,
                irradiated,
                model);
    }

    /** The lesions that lie in a region marked as irradiated and of which that was not answered: numbers, in order. */
    public List<Integer> askedForIrradiation() {
        return lesions.stream()
                .filter(lesion -> lesion.position()
                        .filter(at -> irradiated.contains(at.region()))
                        .isPresent())
                .filter(lesion -> lesion.entries().get(LesionFields.IRRADIATED) instanceof Entry.Missing<Answer>)
                .map(LesionDraft::number)
                .toList();
    }

    /** The number that the next lesion gets. */
    public int nextLesionNumber() {
        return lesions.stream().mapToInt(LesionDraft::number).max().orElse(0) + 1;
    }
}
