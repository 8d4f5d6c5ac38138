package org.pulseplan.desktop.response.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Measure;
import org.pulseplan.desktop.response.PredictedBy;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.Site;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.CaseStore;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.response.Compared;
import org.pulseplan.response.Preference;

class CompareModelTest {
    /** The second is the largest, the third the smallest and on the scalp, the fourth has no size. */
    private final PlanDraft draft = Cases.choosing(
            Regimen.INTRAVENOUS_BLEOMYCIN,
            Cases.draft(List.of(
                    known(Cases.lesion(1, 20)),
                    known(Cases.lesion(2, 60)),
                    onScalp(known(Cases.lesion(3, 9))),
                    Cases.withoutSize(4))));

    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(Cases.plan(draft));
    private final Files files = new Files();
    private final OtherCases cases =
            new OtherCases(files, () -> Cases::plan, plan, Cases.ENGLISH, Runnable::run, Runnable::run);
    private final CompareModel model =
            new CompareModel(plan, cases, new PredictedBy(Cases.MODEL), Cases.ENGLISH, Runnable::run, Runnable::run);

    @Test
    void everyOrderPutsWhatItCannotPlaceLast() {
        assertThat(codes()).containsExactly("1", "2", "3", "4");
        assertThat(ordered(ForestOrder.LIKELIEST)).containsExactly("3", "1", "2", "4");
        assertThat(ordered(ForestOrder.UNLIKELIEST)).containsExactly("2", "1", "3", "4");
        assertThat(ordered(ForestOrder.LARGEST)).containsExactly("2", "1", "3", "4");
        assertThat(ordered(ForestOrder.SMALLEST)).containsExactly("3", "1", "2", "4");
        assertThat(ordered(ForestOrder.SITE)).containsExactly("1", "2", "4", "3");
    }

    @Test
    void eachRowShowsTheIntervalOfTheChosenResponseAndCentre() {
        model.measure().set(Measure.OBJECTIVE);
        model.centre().set(Centre.AVERAGE);
        assertThat(model.rows().get(1).lane().orElseThrow().band())
                .isEqualTo(plan.get().response().lesion(2).get().objective().averageCentre());
        assertThat(model.rows().get(3).lane()).isEmpty();
        assertThat(model.rows().get(3).reasons()).isNotEmpty();
    }

    @Test
    void allLesionsAreComparedWithTheOneOnWhichEnterWasPressed() {
        model.choose(new LesionKey(0, 2));
        assertThat(model.sentence().get()).startsWith("To see which lesion responds better");
        model.compareWithChosen();
        model.choose(new LesionKey(0, 3));
        Preference preference =
                model.row(new LesionKey(0, 3)).orElseThrow().against().orElseThrow();
        assertThat(preference).isEqualTo(expected(3, 2));
        assertThat(model.sentence().get())
                .startsWith("Lesion 3 responds better than lesion 2 with a probability of "
                        + Chance.of(preference.firstBetter(), Cases.ENGLISH));
        assertThat(model.row(new LesionKey(0, 2)).orElseThrow().compared()).isEqualTo("itself");
        assertThat(model.row(new LesionKey(0, 4)).orElseThrow().against()).isEmpty();
    }

    @Test
    void aLesionWithoutPredictionCannotBeChosenToCompareWith() {
        assertThat(model.offered()).hasSize(4).doesNotContain(Optional.of(new LesionKey(0, 4)));
        model.choose(new LesionKey(0, 4));
        model.compareWithChosen();
        assertThat(model.reference().get()).isEmpty();
    }

    @Test
    @Hazard("H-55")
    void equalLesionsAreATieInWords() {
        plan.set(Cases.plan(Cases.draft(List.of(known(Cases.lesion(1, 20)), known(Cases.lesion(2, 20))))));
        model.reference().set(Optional.of(new LesionKey(0, 1)));
        model.choose(new LesionKey(0, 2));
        assertThat(model.row(new LesionKey(0, 2)).orElseThrow().compared()).startsWith("tie");
        assertThat(model.sentence().get()).startsWith("A tie: nothing speaks for lesion 2 or for lesion 1");
    }

    @Test
    void aDeletedLesionIsNoLongerComparedWith() {
        model.reference().set(Optional.of(new LesionKey(0, 2)));
        plan.set(Cases.plan(draft.withoutLesion(2)));
        assertThat(model.reference().get()).isEmpty();
        assertThat(model.rows()).allMatch(row -> row.against().isEmpty());
    }

    @Test
    void anotherPatientsLesionsStandWithTheirLetterAndShareNoInclination() {
        cases.add(files.put("b.json", other("Berta Invented", "X-2")));
        assertThat(codes()).containsExactly("A\u00a01", "A\u00a02", "A\u00a03", "A\u00a04", "B\u00a01");
        assertThat(model.legend().get())
                .extracting(one -> one.identity().line())
                .satisfiesExactly(
                        open -> assertThat(open).contains("Anna Invented", "X-1"),
                        added -> assertThat(added).contains("Berta Invented", "X-2"));
        model.reference().set(Optional.of(new LesionKey(0, 2)));
        model.choose(new LesionKey(1, 1));
        Preference shown =
                model.row(new LesionKey(1, 1)).orElseThrow().against().orElseThrow();
        Compared there = compared(1, cases.cases().get().get(0).plan(), 1);
        assertThat(shown)
                .isEqualTo(Cases.MODEL
                        .comparer(List.of(there, compared(0, plan.get(), 2)))
                        .preference(0, 1))
                .isNotEqualTo(Cases.MODEL
                        .comparer(
                                List.of(compared(0, cases.cases().get().get(0).plan(), 1), compared(0, plan.get(), 2)))
                        .preference(0, 1));
        assertThat(model.sentence().get()).contains("two patients");
    }

    /** Hazard: one patient's lesions count as those of two, or one patient is read as another. */
    @Test
    @Hazard("H-33")
    void theSamePatientIsNeverThereTwice() {
        cases.add(files.put("same-number.json", other("Somebody Else", "x-1 ")));
        assertThat(cases.problem().get()).startsWith("This case was not added: it is the same patient as A");
        cases.add(files.put("same-name.json", other("anna  INVENTED", "Y-9")));
        assertThat(cases.problem().get()).contains("same patient as A");
        cases.add(files.put("b.json", other("Berta Invented", "X-2")));
        assertThat(cases.problem().get()).isEmpty();
        cases.add(files.put("b-again.json", other("Berta Invented", "X-2")));
        assertThat(cases.problem().get()).contains("same patient as B");
        assertThat(cases.cases().get()).hasSize(1);
    }

    @Test
    @Hazard("H-33")
    void aPatientWhoBecomesTheOpenCaseLeavesTheComparison() {
        PlanDraft berta = other("Berta Invented", "X-2");
        cases.add(files.put("b.json", berta));
        model.reference().set(Optional.of(new LesionKey(1, 1)));
        plan.set(Cases.plan(berta));
        assertThat(codes()).containsExactly("1");
        assertThat(model.reference().get()).isEmpty();
        assertThat(cases.problem().get()).startsWith("B was taken out");
    }

    @Test
    @Hazard("H-33")
    void aLetterIsNotGivenToAnotherPatientWhileOthersAreCompared() {
        cases.add(files.put("b.json", other("Berta Invented", "X-2")));
        cases.add(files.put("c.json", other("Carla Invented", "X-3")));
        cases.remove(1);
        cases.add(files.put("d.json", other("Dora Invented", "X-4")));
        assertThat(model.legend().get()).extracting(ComparedCase::letter).containsExactly("A", "C", "D");
        assertThat(ComparedCase.letter(25)).isEqualTo("Z");
        assertThat(ComparedCase.letter(26)).isEqualTo("A2");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWordsAndLosesNothing() {
        cases.add(files.put("b.json", other("Berta Invented", "X-2")));
        cases.add(Path.of("not-there.json"));
        assertThat(cases.problem().get()).endsWith("No case was added.");
        assertThat(cases.cases().get()).hasSize(1);
    }

    private List<String> ordered(ForestOrder order) {
        model.order().set(order);
        return codes();
    }

    private List<String> codes() {
        return model.rows().stream().map(ForestRow::code).toList();
    }

    private Preference expected(int first, int second) {
        return Cases.MODEL
                .comparer(List.of(compared(0, plan.get(), first), compared(0, plan.get(), second)))
                .preference(0, 1);
    }

    private static Compared compared(int whose, Plan plan, int lesion) {
        return new Compared(
                whose,
                plan.response().asked(),
                plan.response().lesion(lesion).get().lesion());
    }

    static PlanDraft other(String name, String number) {
        PlanDraft draft = Cases.draft(List.of(known(Cases.lesion(1, 25))));
        return draft.with(draft.patient()
                .with(draft.patient().entries().with(PatientFields.NAME, name).with(PatientFields.NUMBER, number)));
    }

    static LesionDraft known(LesionDraft lesion) {
        return lesion.with(
                lesion.entries().with(LesionFields.ULCERATED, Answer.NO).with(LesionFields.IRRADIATED, Answer.NO));
    }

    private static LesionDraft onScalp(LesionDraft lesion) {
        return lesion.with(lesion.entries().with(LesionFields.SITE, Site.SCALP));
    }

    /** Case files in memory. */
    static final class Files implements CaseStore {
        private final Map<Path, PlanDraft> files = new HashMap<>();

        Path put(String name, PlanDraft draft) {
            Path path = Path.of(name);
            files.put(path, draft);
            return path;
        }

        @Override
        public PlanDraft open(Path file) throws CaseStoreException {
            return Optional.ofNullable(files.get(file))
                    .orElseThrow(() -> new CaseStoreException(Phrase.of("entry.number.unreadable")));
        }

        @Override
        public void save(PlanDraft draft, Path file) {
            throw new AssertionError("a compared case is never written");
        }
    }
}
