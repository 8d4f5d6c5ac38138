package org.pulseplan.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Rules;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.KnowledgeException;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.RenalTable;
import org.pulseplan.patient.Sex;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.MillilitresPerMinute;

/** Section 2.3 of the rule base: two published tables, their edges, and that two reductions never multiply. */
class RenalTableTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    /** The columns of section 2.3; at each edge the lower share, a hair above it the higher one. */
    @ParameterizedTest
    @CsvSource({
        "UNITED_STATES_LABEL, 10, 0.40, 0.45",
        "UNITED_STATES_LABEL, 20, 0.45, 0.55",
        "UNITED_STATES_LABEL, 30, 0.55, 0.60",
        "UNITED_STATES_LABEL, 40, 0.60, 0.70",
        "UNITED_STATES_LABEL, 50, 0.70, 1.00",
        "DRUG_HANDBOOK, 10, 0.50, 0.75",
        "DRUG_HANDBOOK, 20, 0.75, 1.00",
        "DRUG_HANDBOOK, 50, 1.00, 1.00"
    })
    @Hazard("H-16")
    void edgeBelongsToTheLowerShare(RenalTableChoice table, double edge, double at, double above) {
        assertThat(share(table, edge)).isEqualTo(at);
        assertThat(share(table, Math.nextUp(edge))).isEqualTo(above);
        assertThat(share(table, Math.nextDown(edge))).isEqualTo(at);
    }

    @Test
    @Hazard("H-16")
    void prescriberMayChooseEveryTableOfTheBaseAndNoOther() {
        assertThat(Arrays.stream(RenalTableChoice.values()).map(RenalTableChoice::id))
                .containsExactlyElementsOf(
                        BASE.renalTables().stream().map(RenalTable::id).toList());
    }

    /** Worked example 4: 78 years, 70 kg, 165 cm, 130 umol/L; clearance 41.1, where the tables give 0.70 and 1. */
    @Test
    @Hazard("H-13")
    void dosesUnderBothTablesAreTheLowerOfTwoReductionsAndNeverTheirProduct() {
        Plan label = plan(78, 130, DoseLevel.REDUCED, RenalTableChoice.UNITED_STATES_LABEL);
        Plan handbook = plan(78, 130, DoseLevel.REDUCED, RenalTableChoice.DRUG_HANDBOOK);
        assertThat(label.intravenous().get().perSurface().value()).isEqualTo(10_000);
        assertThat(handbook.intravenous().get().perSurface().value()).isEqualTo(10_000);
        assertThat(label.intravenous().get().renal().orElseThrow().chosen()).isTrue();
        assertThat(label.intravenous().get().renal().orElseThrow().table().id()).isEqualTo("RENAL-US");
    }

    @Test
    @Hazard("H-16")
    void tableIsNamedInTheArithmeticWithItsShare() {
        Plan plan = plan(78, 160, DoseLevel.REDUCED, RenalTableChoice.DRUG_HANDBOOK);
        assertThat(plan.intravenous().working())
                .anySatisfy(line -> assertThat(line.arguments()).contains("RENAL-RDH"));
        assertThat(plan.basis().consulted()).extracting(fact -> fact.id()).contains("RENAL-RDH", "RENAL-RDH-20");
    }

    @Test
    @Hazard("H-16")
    void siteTableHoldsWhereThePrescriberChoseNone() {
        KnowledgeBase site = BASE.withChoices(Map.of("RENAL-TABLE", "RENAL-RDH"));
        IntravenousDose dose = Rules.plan(
                        site, drafts(78, 150, DoseLevel.REDUCED).draft())
                .intravenous()
                .get();
        assertThat(dose.renal().orElseThrow().table().id()).isEqualTo("RENAL-RDH");
        assertThat(dose.renal().orElseThrow().chosen()).isFalse();
    }

    @Test
    void standardDoseReadsNoTable() {
        IntravenousDose dose = plan(60, 130, DoseLevel.STANDARD, RenalTableChoice.UNITED_STATES_LABEL)
                .intravenous()
                .get();
        assertThat(dose.renal()).isEmpty();
        assertThat(dose.perSurface().value()).isEqualTo(15_000);
    }

    /** Underdosing twice for one kidney would be as wrong as overdosing: 10,000 x 0.6 must never come out. */
    @Test
    @Hazard("H-13")
    void reducedDoseIsAlwaysOneOfTheTwoReductions() {
        for (Sampled one : sampled(400)) {
            for (RenalTableChoice table : RenalTableChoice.values()) {
                IntravenousDose dose = plan(one.age, one.creatinine, DoseLevel.REDUCED, table)
                        .intravenous()
                        .get();
                double byKidneys = 15_000 * dose.renal().orElseThrow().share().value();
                assertThat(dose.perSurface().value()).isEqualTo(Math.min(10_000, byKidneys));
            }
        }
    }

    @Test
    @Hazard("H-15")
    void doseNeverRisesWhenClearanceFalls() {
        Random random = new Random(20261127);
        for (int run = 0; run < 60; run++) {
            int age = 20 + random.nextInt(75);
            for (RenalTableChoice table : RenalTableChoice.values()) {
                for (DoseLevel level : DoseLevel.values()) {
                    double last = Double.MAX_VALUE;
                    for (double creatinine = 40; creatinine < 900; creatinine *= 1.15) {
                        double dose = plan(age, creatinine, level, table)
                                .intravenous()
                                .get()
                                .dose()
                                .value();
                        assertThat(dose).isLessThanOrEqualTo(last);
                        last = dose;
                    }
                }
            }
        }
    }

    @Test
    @Hazard("H-15")
    void disagreementOfSourcesIsShownFromTheClearanceAtWhichLabelsAskForCaution() {
        Plan impaired = plan(78, 130, DoseLevel.REDUCED, RenalTableChoice.UNITED_STATES_LABEL);
        assertThat(Rules.words(impaired, "RENAL-NORWAY"))
                .singleElement()
                .asString()
                .contains("United States label (RENAL-US)", "share is 0.7", "RENAL-RDH", "50 mL/min", "150 µmol/L");
        assertThat(Rules.said(plan(60, 70, DoseLevel.STANDARD, RenalTableChoice.DRUG_HANDBOOK), "RENAL-NORWAY"))
                .isEmpty();
    }

    /** The handbook's table gives a full dose where this program stops: choosing it must not open the vein. */
    @Test
    @Hazard("H-15")
    void moreGenerousTableDoesNotLiftTheStop() {
        Plan plan = plan(78, 240, DoseLevel.REDUCED, RenalTableChoice.DRUG_HANDBOOK);
        assertThat(plan.patient().clearance().get().value()).isLessThan(30);
        assertThat(plan.stopped()).isTrue();
    }

    @Test
    @Hazard("H-16")
    void tableThatIsNotThereIsRefused() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> BASE.renalTable("RENAL-UK"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("RENAL-UK");
    }

    private static double share(RenalTableChoice table, double clearance) {
        return new RenalDosing(new Consulted(BASE), java.util.Optional.of(table))
                .share(new MillilitresPerMinute(clearance))
                .share()
                .value();
    }

    private static Plan plan(int age, double creatinine, DoseLevel level, RenalTableChoice table) {
        return Rules.plan(
                BASE,
                drafts(age, creatinine, level)
                        .decision(DecisionFields.RENAL_TABLE, Entry.of(table))
                        .draft());
    }

    private static Drafts drafts(int age, double creatinine, DoseLevel level) {
        return Drafts.of(BASE)
                .sex(Sex.MALE)
                .age(age)
                .creatinine(creatinine)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .level(level);
    }

    private record Sampled(int age, double creatinine) {}

    private static List<Sampled> sampled(int count) {
        Random random = new Random(7);
        List<Sampled> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Sampled(20 + random.nextInt(75), 40 + random.nextDouble() * 500));
        }
        return all;
    }
}
