package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.response.own.ModelName;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.response.own.OwnModels;
import org.pulseplan.text.Language;

/** Which response model predicts a case, and that it is said where it is not the one that somebody expects. */
class OwnModelPlanTest {
    private static final OwnModel OWN = OwnModels.better();
    private static final PlanDraft SHIPPED =
            Drafts.of(Plans.KNOWLEDGE).lesion(20, 15).draft();
    private static final PlanDraft NAMED = SHIPPED.withModel(Optional.of(OWN.name()));

    @Test
    void theOwnModelPredictsTheCaseThatNamesIt() {
        Plan plan = at(new ActiveModel.Own(OWN), NAMED);
        assertThat(plan.basis().own()).contains(OWN);
        assertThat(plan.basis().modelVersion()).contains("+own-aaaaaaaaaaaa");
        double own = complete(plan);
        double shipped = complete(Plans.PLANNER.plan(SHIPPED));
        assertThat(own - shipped).isGreaterThan(0.1);
        assertThat(models(plan)).isEmpty();
    }

    @Test
    @Hazard("H-91")
    void aCaseKeepsItsModelAndSaysWhatDiffers() {
        Plan plan = at(new ActiveModel.Own(OWN), SHIPPED);
        assertThat(complete(plan)).isEqualTo(complete(Plans.PLANNER.plan(SHIPPED)));
        assertThat(plan.basis().own()).isEmpty();
        assertThat(models(plan)).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("MODEL-OTHER");
            assertThat(one.level()).isEqualTo(Finding.Level.NOTE);
            assertThat(said(one))
                    .contains(
                            "planned with the shipped response model",
                            OWN.name().version());
        });
    }

    @Test
    @Hazard("H-91")
    void aModelThatIsNotHereIsNeverReplacedUnseen() {
        for (ActiveModel here : List.of(new ActiveModel.Shipped(), new ActiveModel.Own(OwnModels.other()))) {
            Plan plan = at(here, NAMED);
            assertThat(plan.basis().own()).isEmpty();
            assertThat(complete(plan)).isEqualTo(complete(Plans.PLANNER.plan(SHIPPED)));
            assertThat(models(plan)).singleElement().satisfies(one -> {
                assertThat(one.level()).isEqualTo(Finding.Level.CAUTION);
                assertThat(said(one)).contains(OWN.name().version(), "is not in use here", "shipped model");
            });
        }
    }

    /** The same version, learnt from the same outcomes, but another file: another fit. */
    @Test
    void aModelOfTheSameNameAndAnotherFileIsAnotherModel() {
        ModelName twin = new ModelName(OWN.name().version(), "0".repeat(64));
        Plan plan = at(new ActiveModel.Own(OWN), SHIPPED.withModel(Optional.of(twin)));
        assertThat(plan.basis().own()).isEmpty();
        assertThat(models(plan)).extracting(Finding::level).containsExactly(Finding.Level.CAUTION);
    }

    @Test
    @Hazard("H-90")
    void aRefusedModelIsSaidInEveryPlan() {
        Plan plan = at(new ActiveModel.Refused(Phrase.of("ownmodel.damaged")), SHIPPED);
        assertThat(models(plan)).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("MODEL-REFUSED");
            assertThat(one.level()).isEqualTo(Finding.Level.CAUTION);
            assertThat(said(one)).contains("damaged", "shipped response model predicts");
        });
        assertThat(complete(plan)).isEqualTo(complete(Plans.PLANNER.plan(SHIPPED)));
    }

    @Test
    void whereNothingWasTakenIntoUseNothingIsSaid() {
        assertThat(models(Plans.PLANNER.plan(SHIPPED))).isEmpty();
    }

    private static Plan at(ActiveModel here, PlanDraft draft) {
        return Plans.PLANNER
                .at(new Workstation(Optional.empty(), Set.of(), here))
                .plan(draft);
    }

    private static double complete(Plan plan) {
        return plan.response().lesion(1).get().complete().newCentre().median();
    }

    private static List<Finding> models(Plan plan) {
        return plan.findings().stream()
                .filter(one -> one.rule().startsWith("MODEL-"))
                .toList();
    }

    private static String said(Finding finding) {
        return Language.of(Locale.UK).say(finding.text());
    }
}
