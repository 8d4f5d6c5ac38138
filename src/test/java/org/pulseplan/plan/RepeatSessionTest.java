package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.Site;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Kilograms;

class RepeatSessionTest {
    private static final PlanDraft LAST = Drafts.of(KnowledgeBase.shipped())
            .lesion(12, 9)
            .lesion(20, 15)
            .course(new InternationalUnits(26_000))
            .draft();
    private static final PlanDraft NEXT = RepeatSession.after(LAST, Optional.empty(), Optional.empty());

    @Test
    void whoItIsAndWhatTheTumourIsAreTakenOver() {
        for (Field<?> field : List.of(
                PatientFields.NAME,
                PatientFields.NUMBER,
                PatientFields.BIRTH_DATE,
                PatientFields.SEX,
                PatientFields.HISTOLOGY,
                PatientFields.ER,
                PatientFields.KI67)) {
            assertThat(next(field))
                    .as(field.id())
                    .isEqualTo(LAST.patient().entries().get(field));
        }
        assertThat(NEXT.patient().courses()).isEqualTo(LAST.patient().courses());
    }

    @Test
    @Hazard("H-100")
    void whatIsMeasuredAskedOrDecidedAnewIsEmpty() {
        for (Field<?> field : List.of(
                PatientFields.WEIGHT,
                PatientFields.HEIGHT,
                PatientFields.CREATININE,
                PatientFields.ECOG,
                PatientFields.PREVIOUS_BLEOMYCIN,
                PatientFields.LAST_DATE)) {
            assertThat(next(field)).as(field.id()).isEqualTo(Entry.missing());
        }
        assertThat(NEXT.patient().screening()).isEmpty();
        assertThat(NEXT.decisions()).isEqualTo(Decisions.none());
        assertThat(NEXT.second()).isEqualTo(SecondEntry.none());
    }

    @Test
    void weightOfThenIsWhatTodaysIsHeldAgainst() {
        assertThat(NEXT.patient().entries().known(PatientFields.LAST_WEIGHT)).contains(new Kilograms(70));
        Entries slip = LAST.patient().entries().with(PatientFields.WEIGHT, Entry.missing());
        PlanDraft without =
                RepeatSession.after(LAST.with(LAST.patient().with(slip)), Optional.empty(), Optional.empty());
        assertThat(without.patient().entries().get(PatientFields.LAST_WEIGHT)).isEqualTo(Entry.missing());
    }

    @Test
    @Hazard("H-100")
    void lesionsKeepTheirNumbersAndPlacesAndNoSize() {
        PlanDraft placed = LAST.withLesion(
                1, entries -> entries.with(LesionFields.SITE, Site.values()[0]).with(LesionFields.NOTE, "x"));
        PlanDraft next = RepeatSession.after(placed, Optional.empty(), Optional.empty());
        assertThat(next.lesions()).extracting(LesionDraft::number).containsExactly(1, 2);
        Entries first = next.lesions().get(0).entries();
        assertThat(first.known(LesionFields.SITE)).contains(Site.values()[0]);
        assertThat(first.get(LesionFields.DIAMETER_1)).isEqualTo(Entry.missing());
        assertThat(first.get(LesionFields.IRRADIATED)).isEqualTo(Entry.missing());
        assertThat(first.get(LesionFields.NOTE)).isEqualTo(Entry.missing());
    }

    private static Entry<?> next(Field<?> field) {
        return NEXT.patient().entries().get(field);
    }
}
