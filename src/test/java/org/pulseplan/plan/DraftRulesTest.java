package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.Millimetres;

/** Edits of a draft change what they say they change, and nothing else. */
class DraftRulesTest {
    private static PlanDraft three() {
        return Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(12, 8)
                .lesion(22, 8)
                .lesion(32, 8)
                .draft();
    }

    private static Finding about(int lesion) {
        return new Finding(
                Finding.Level.CAUTION,
                "ROUTE-03",
                Place.lesion(lesion, LesionFields.DIAMETER_1.id()),
                Phrase.of("a"),
                Phrase.of("b"));
    }

    /** Seen in review: a reason given for a weight of 54 kg answered for one of 95 kg. */
    @Test
    @Hazard("H-59")
    void aReasonHoldsOnlyForWhatItWasGivenFor() {
        Finding light = weight(54);
        Decisions decided = Decisions.none().withReason(light, "weighed twice");
        assertThat(decided.reason(light)).contains("weighed twice");
        assertThat(decided.lapsedReason(light)).isEmpty();
        assertThat(decided.reason(weight(95))).isEmpty();
        assertThat(decided.lapsedReason(weight(95))).contains("weighed twice");
        Decisions again = decided.withReason(weight(95), "oedema");
        assertThat(again.reason(weight(95))).contains("oedema");
        assertThat(again.reason(light)).isEmpty();
    }

    private static Finding weight(double kilograms) {
        return new Finding(
                Finding.Level.CAUTION,
                "CHANGE-WEIGHT",
                Place.patient("weight"),
                Phrase.of("a", new Kilograms(kilograms)),
                Phrase.of("b"));
    }

    @Test
    @Hazard("H-59")
    void aLesionThatGoesTakesItsReasonsAndOverridesAlongAndLeavesTheOthers() {
        Decisions decided = three().decisions();
        for (int lesion : List.of(1, 2, 3)) {
            decided = decided.withReason(about(lesion), "seen")
                    .withOverride(about(lesion), StopOverride.blank("a").by("Dr One"));
        }
        PlanDraft left = three().with(decided).withoutLesion(2);
        assertThat(left.lesions()).extracting(LesionDraft::number).containsExactly(1, 3);
        assertThat(left.decisions().reason(about(2))).isEmpty();
        assertThat(left.decisions().override(about(2))).isEmpty();
        assertThat(left.decisions().reason(about(1))).contains("seen");
        assertThat(left.decisions().override(about(3))).isPresent();
        assertThat(left.patient()).isEqualTo(three().patient());
    }

    @Test
    void aBlankReasonTakesItBack() {
        Decisions decided = Decisions.none().withReason(about(1), "  seen  ");
        assertThat(decided.reason(about(1))).contains("seen");
        assertThat(decided.withReason(about(1), "  ").reason(about(1))).isEmpty();
    }

    @Test
    void oneLesionIsChangedAndTheOthersAreNot() {
        PlanDraft changed = three().withLesion(2, entries -> entries.with(LesionFields.DIAMETER_1, new Millimetres(9)));
        assertThat(changed.lesions().get(0)).isEqualTo(three().lesions().get(0));
        assertThat(changed.lesions().get(1).entries().known(LesionFields.DIAMETER_1))
                .contains(new Millimetres(9));
        assertThat(changed.lesions().get(2)).isEqualTo(three().lesions().get(2));
    }

    @Test
    void theNextLesionGetsANumberThatNoneHas() {
        assertThat(three().nextLesionNumber()).isEqualTo(4);
        assertThat(three().withoutLesion(2).nextLesionNumber()).isEqualTo(4);
        assertThat(PlanDraft.empty().nextLesionNumber()).isEqualTo(1);
    }

    @Test
    void twoLesionsOfOneNumberAndANumberBelowOneAreRefused() {
        LesionDraft lesion = new LesionDraft(1, Entries.none());
        assertThatThrownBy(() -> PlanDraft.empty().withLesions(List.of(lesion, lesion)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LesionDraft(0, Entries.none())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void patientAndDecisionsAreExchangedWhole() {
        PatientDraft patient = three().patient()
                .with(Entries.none().with(PatientFields.NAME, "Other Invented"))
                .withCourses(List.of(Entries.none()))
                .withAnswer("SCR-DEVICE", Entry.of(Answer.YES))
                .withAnswer("SCR-HEART", Entry.missing());
        PlanDraft changed = three().with(patient);
        assertThat(changed.patient().entries().known(PatientFields.NAME)).contains("Other Invented");
        assertThat(changed.patient().courses()).hasSize(1);
        assertThat(changed.patient().answer("SCR-DEVICE").is(Answer.YES)).isTrue();
        assertThat(changed.patient().answer("SCR-HEART").known()).isEmpty();
        assertThat(changed.lesions()).isEqualTo(three().lesions());
        assertThat(three().with(Decisions.none()).decisions()).isEqualTo(Decisions.none());
    }

    @Test
    void whyACaseCouldNotBeOpenedOrSavedIsKept() {
        Phrase reason = Phrase.of("store.gone");
        assertThat(new CaseStoreException(reason).reason()).isEqualTo(reason);
    }
}
