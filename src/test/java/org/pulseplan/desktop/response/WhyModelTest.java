package org.pulseplan.desktop.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.entry.Answer;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.Histology;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.Explanation;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.Treatment;

class WhyModelTest {
    /** The second is larger than the first, the third equals the first, the fourth is deeper than was studied. */
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(Cases.plan(Cases.draft(List.of(
            known(Cases.lesion(1, 12)),
            known(Cases.lesion(2, 60)),
            known(Cases.lesion(3, 12)),
            deep(Cases.lesion(4, 12))))));

    private final ResponseViewModel rows = new ResponseViewModel(plan, Cases.ENGLISH);
    private final WhyModel model = new WhyModel(rows, plan, Cases.MODEL, StoredResponseModel.evidence(), Cases.ENGLISH);

    @Test
    void nothingIsExplainedUntilALesionIsChosen() {
        assertThat(model.why().get()).isEmpty();
        rows.choose(2);
        assertThat(model.why().get().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void aLargeLesionIsExplainedByItsSizeWithItsEvidence() {
        rows.choose(2);
        Factor size = factor("Size beyond 30 mm");
        assertThat(size.logOdds()).isNegative().isBetween(size.low95(), size.high95());
        assertThat(size.effect()).startsWith("Odds multiplied by 0.").contains("95 %");
        assertThat(size.founded()).isEqualTo("Weak evidence; the studies are named below");
        assertThat(size.studies()).contains("Mali B et al.");
    }

    @Test
    void whatIsNotKnownSaysWhatKnowingItWouldChange() {
        rows.choose(1);
        Why why = model.why().get().orElseThrow();
        assertThat(why.unknown())
                .anyMatch(line -> line.startsWith("Whether the oestrogen receptor is positive is not known"));
        assertThat(why.unknown()).noneMatch(line -> line.startsWith("Its depth"));
        assertThat(why.factors()).anyMatch(factor -> factor.name().contains("Oestrogen receptor negative (not known"));
    }

    @Test
    void aLesionOutsideWhatWasStudiedSaysSoWithTheRule() {
        rows.choose(1);
        assertThat(model.why().get().orElseThrow().outside()).isEmpty();
        rows.choose(4);
        assertThat(model.why().get().orElseThrow().outside())
                .extracting(RuledText::rule)
                .containsExactly("RESP-03");
        assertThat(rows.rows().get(3).outside()).isTrue();
    }

    @Test
    void theSmallerLesionIsLikelierToRespondAndEqualOnesAreATie() {
        rows.choose(1);
        model.other().set(Optional.of(2));
        assertThat(model.comparison().get())
                .isEqualTo("Probability that lesion 1 responds better than lesion 2: "
                        + Cases.ENGLISH.percent(Cases.MODEL
                                .compare(covariates(1), covariates(2))
                                .firstBetter()
                                .value())
                        + ".");
        model.other().set(Optional.of(3));
        assertThat(model.comparison().get()).contains("a tie");
        rows.choose(3);
        assertThat(model.other().get()).isEmpty();
        assertThat(model.comparison().get()).isEmpty();
    }

    /** The sentence about the reference lesion names these answers; it must change when they do. */
    @Test
    void theReferenceLesionIsWhatTheSentenceSays() {
        assertThat(Cases.MODEL.reference())
                .isEqualTo(new Explanation.Reference(
                        new PatientCovariates(Histology.BREAST_CARCINOMA, Answer.YES, Answer.NO, Answer.NO, Answer.NO),
                        new LesionCovariates(
                                18,
                                OptionalDouble.of(8),
                                Answer.NO,
                                Answer.NO,
                                Treatment.INTRAVENOUS_BLEOMYCIN,
                                false)));
    }

    @Test
    void everyStudyOfTheEvidenceIsListed() {
        List<Study> studies = new Studies(Cases.ENGLISH).of(StoredResponseModel.evidence());
        assertThat(studies).hasSize(20);
        assertThat(studies.get(0).counts())
                .startsWith("87 patients, complete response in 45, complete or partial in 64.");
        assertThat(studies).extracting(Study::doi).contains("no doi known");
    }

    private Factor factor(String name) {
        return model.why().get().orElseThrow().factors().stream()
                .filter(factor -> factor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private LesionCovariates covariates(int lesion) {
        return plan.get().response().lesion(lesion).get().lesion();
    }

    private static LesionDraft known(LesionDraft lesion) {
        return lesion.with(
                lesion.entries().with(LesionFields.ULCERATED, Answer.NO).with(LesionFields.IRRADIATED, Answer.NO));
    }

    private static LesionDraft deep(LesionDraft lesion) {
        return lesion.with(lesion.entries().with(LesionFields.DEPTH, new Millimetres(35)));
    }
}
