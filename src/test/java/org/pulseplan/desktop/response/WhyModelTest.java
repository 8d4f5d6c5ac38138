package org.pulseplan.desktop.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.pulseplan.desktop.Cases;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.entry.Answer;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.Histology;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.Band;
import org.pulseplan.response.Explanation;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.Treatment;
import org.pulseplan.response.evidence.Coefficient;

class WhyModelTest {
    /** The second is larger than the first, the third equals the first, the fourth is deeper than was studied. */
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(Cases.plan(Cases.draft(List.of(
            known(Cases.lesion(1, 12)),
            known(Cases.lesion(2, 60)),
            known(Cases.lesion(3, 12)),
            deep(Cases.lesion(4, 12))))));

    private final ResponseViewModel rows = new ResponseViewModel(plan, Cases.ENGLISH);
    private final WhyModel model =
            new WhyModel(rows, plan, new PredictedBy(Cases.MODEL), StoredResponseModel.evidence(), Cases.ENGLISH);

    private final EvidenceWords words =
            new EvidenceWords(() -> Cases.MODEL, StoredResponseModel.evidence(), Cases.ENGLISH);

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
        assertThat(size.founded()).isEqualTo("Weak evidence");
        assertThat(words.of(size.coefficient()).speakingFor())
                .anyMatch(study -> study.citation().startsWith("Mali B et al."));
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

    /** Hazard: the steps are drawn to an end that is not the lesion's. */
    @Test
    @Hazard("H-55")
    void theStepsLeadFromTheReferenceLesionToThisOne() {
        rows.choose(2);
        Why why = model.why().get().orElseThrow();
        Explanation explanation = Cases.MODEL.explain(
                plan.get().response().asked(),
                plan.get().response().lesion(2).get().lesion());
        assertThat(why.end()).isCloseTo(explanation.logOdds() - explanation.referenceLogOdds(), within(1e-9));
        assertThat(why.factors().get(0).start()).isZero();
        for (int i = 1; i < why.factors().size(); i++) {
            assertThat(why.factors().get(i).start())
                    .isEqualTo(why.factors().get(i - 1).end());
        }
        assertThat(why.total())
                .isEqualTo("This lesion: " + Cases.ENGLISH.decimal(Math.exp(why.end()), 2)
                        + " times the odds of the reference lesion");
    }

    @Test
    void theAxisOfTheWaterfallHoldsEveryStepWithItsInterval() {
        rows.choose(2);
        List<Factor> factors = model.why().get().orElseThrow().factors();
        WaterfallAxis axis = WaterfallAxis.of(factors);
        assertThat(factors).allSatisfy(step -> {
            assertThat(axis.at(step.start() + step.low95(), 100)).isBetween(0.0, 100.0);
            assertThat(axis.at(step.start() + step.high95(), 100)).isBetween(0.0, 100.0);
            assertThat(axis.at(step.end(), 100)).isBetween(0.0, 100.0);
        });
        assertThat(axis.at(axis.low(), 100)).isZero();
        assertThat(axis.at(axis.high(), 100)).isEqualTo(100);
        assertThat(axis.ticks()).contains(1.0);
    }

    @Test
    void theChanceIsCountedInTensWithItsInterval() {
        rows.choose(2);
        Frequencies frequencies = model.why().get().orElseThrow().frequencies();
        Band band = plan.get().response().lesion(2).get().complete().newCentre();
        assertThat(frequencies.gone()).isEqualTo((int) Math.round(10 * band.median()));
        assertThat(frequencies.sentences().get(0))
                .isEqualTo("About " + frequencies.gone() + " in 10 lesions like this clear completely (95 % interval: "
                        + (int) Math.floor(10 * band.low95()) + " to " + (int) Math.ceil(10 * band.high95())
                        + " in 10), at a new centre.");
        assertThat(frequencies.smaller()).isNotNegative();
    }

    @Test
    void knowingMoreSaysFromWhichWidthToWhich() {
        rows.choose(1);
        assertThat(model.why().get().orElseThrow().unknown().get(0))
                .containsPattern("Knowing it would (narrow|change the width of) this interval from \\d+ to \\d+");
    }

    /** Read in response-evidence.json: one cohort found odds of 0.39 with visceral metastases, another no difference. */
    @Test
    void studiesThatDisagreeStandOnTheirTwoSides() {
        FactorEvidence visceral = words.of(Coefficient.VISCERAL);
        assertThat(visceral.speakingFor()).extracting(Study::citation).containsExactly("Cabula C et al. 2015");
        assertThat(visceral.speakingAgainst()).extracting(Study::citation).containsExactly("Russano F et al. 2025");
        assertThat(visceral.speakingFor().get(0).counts())
                .startsWith("Published odds ratio 0.39 (95 %: 0.22\u20130.68)")
                .contains("p = 0.001 (multivariate); magnitude back-calculated", "0.5 of what it would be");
        assertThat(visceral.speakingAgainst().get(0).counts()).contains("no effect");
        assertThat(visceral.grade()).isEqualTo("Conflicting evidence");
    }

    @Test
    void anEffectWithoutAStudyIsNamedAsJudgementWithItsReason() {
        FactorEvidence her2 = words.of(Coefficient.REDUCED_DOSE);
        assertThat(her2.speakingFor()).isEmpty();
        assertThat(her2.speakingAgainst()).isEmpty();
        assertThat(her2.judgement())
                .isEqualTo("Judgement, before any study was counted: odds multiplied by 1 (95 %: 0.6\u20131.66). "
                        + "Its reason: no difference in elderly patients, other tumours, 52 lesions.");
    }

    /** campana2012: every patient irradiated, 19 of 35 with complete response. */
    @Test
    void aSeriesThatReportsThePropertyStandsWithItsCounts() {
        assertThat(words.of(Coefficient.IRRADIATED).series())
                .singleElement()
                .satisfies(series -> assertThat(series.counts()).contains("35 patients, complete response in 19"));
    }

    @Test
    void everyEffectHasItsEvidenceInWords() {
        for (Coefficient coefficient : Coefficient.values()) {
            FactorEvidence evidence = words.of(coefficient);
            assertThat(evidence.effect()).startsWith("In the model, judgement and studies together, ");
            assertThat(evidence.judgement()).contains("Its reason:");
        }
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

    private static LesionDraft known(LesionDraft lesion) {
        return lesion.with(
                lesion.entries().with(LesionFields.ULCERATED, Answer.NO).with(LesionFields.IRRADIATED, Answer.NO));
    }

    private static LesionDraft deep(LesionDraft lesion) {
        return lesion.with(lesion.entries().with(LesionFields.DEPTH, new Millimetres(35)));
    }
}
