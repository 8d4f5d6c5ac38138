package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;

class KnowledgeBaseTest {
    private static final KnowledgeBase BASE = KnowledgeBase.shipped();

    /** The numbers that a dose, a window or an electrode rests on, typed a second time from the rule book. */
    @ParameterizedTest
    @CsvSource({
        "IV-01, 15000, [iU]/m2, R",
        "IV-03, 10000, [iU]/m2, R",
        "IV-08, 65, a, P",
        "IV-10, 2.0, m2, P",
        "IV-12, 3000, [iU]/mL, R",
        "IV-VIAL, 15000, [iU], R",
        "ROUND-IV, 500, [iU], P",
        "ROUND-IV-ML, 0.1, mL, P",
        "ROUND-IT-ML, 0.01, mL, P",
        "IT-CONC, 1000, [iU]/mL, R2",
        "IT-B1-UPPER, 0.5, cm3, M90",
        "IT-B1-DOSE, 1000, [iU]/cm3, M90",
        "IT-B2-UPPER, 1, cm3, M90",
        "IT-B2-DOSE, 500, [iU]/cm3, M90",
        "IT-B3-DOSE, 250, [iU]/cm3, M90",
        "CIS-B1-UPPER, 0.5, cm3, M70",
        "CIS-B1-DOSE, 2.0, mg/cm3, M70",
        "CIS-B2-UPPER, 1, cm3, M70",
        "CIS-B2-DOSE, 1.0, mg/cm3, M70",
        "CIS-B3-DOSE, 0.5, mg/cm3, M70",
        "CIS-CONC, 2, mg/mL, M90",
        "IT-EDGE, 5, %, P",
        "IT-TOTAL, 15000, [iU], P",
        "UNIT-01, 1000, 1, R",
        "UNIT-05-LOW, 1000, [iU], P",
        "UNIT-05-HIGH, 40000, [iU], P",
        "BSA-DUBOIS-FACTOR, 0.007184, 1, R",
        "BSA-DUBOIS-WEIGHT, 0.425, 1, R",
        "BSA-DUBOIS-HEIGHT, 0.725, 1, R",
        "BSA-MOSTELLER, 3600, 1, R",
        "CG-AGE, 140, a, M90",
        "CG-MALE, 1.23, 1, M90",
        "CG-FEMALE, 1.04, 1, M90",
        "RENAL-CAUTION, 50, mL/min, R",
        "RENAL-STOP, 30, mL/min, P",
        "ROUTE-12, 150, umol/L, R",
        "CUM-01, 300000, [iU], P",
        "CUM-02, 225000, [iU]/m2, P",
        "CUM-03, 400000, [iU], R",
        "WIN-ESOPE-OPENS, 8, min, R",
        "WIN-ESOPE-CLOSES, 28, min, R",
        "WIN-2018-OPENS, 8, min, M70",
        "WIN-2018-CLOSES, 40, min, M70",
        "WIN-YOUNG-OPENS, 5, min, R",
        "WIN-YOUNG-CLOSES, 15, min, R",
        "WIN-IT-OPENS, 0, min, M70",
        "WIN-IT-CLOSES, 10, min, M70",
        "E-P6-VOLTAGE, 780, V, M50",
        "E-P7-VOLTAGE, 910, V, M50",
        "E-P8-VOLTAGE, 1040, V, M50",
        "E-N20-4B-VOLTAGE, 400, V, M90",
        "E-N20-HG-VOLTAGE, 730, V, M90",
        "E-N20-HG-PULSES, 96, {count}, M70",
        "E-N20-HG-FOOTPRINT, 166.3, mm2, P",
        "GEN-MAXV, 1000, V, M90",
        "ELEC-02, 30, mm, P",
        "ELEC-03, 10, %, P",
        "PULSE-COUNT, 8, {count}, R",
        "PULSE-LENGTH, 100, us, R",
        "PULSE-FREQ-HIGH, 5000, Hz, R",
        "PULSE-05, 400, V/cm, M70",
        "MARG-03, 5, mm, P",
        "OVERLAP, 0.2, 1, P",
        "ROUTE-03, 20, mm, P",
        "ROUTE-06-COUNT, 7, {count}, M70"
    })
    @Hazard("H-50")
    void factIsAsInTheRuleBook(String id, String value, String unit, String status) {
        Fact fact = BASE.fact(id);
        assertThat(fact.value()).isEqualTo(new BigDecimal(value));
        assertThat(fact.unit()).isEqualTo(unit);
        assertThat(fact.status().code()).isEqualTo(status);
    }

    @Test
    void unknownIdIsRefusedByName() {
        assertThatThrownBy(() -> BASE.fact("IV-99"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("IV-99")
                .hasMessageContaining(BASE.version());
        assertThatThrownBy(() -> BASE.window("WIN-99")).hasMessageContaining("WIN-99");
    }

    @Test
    @Hazard("H-16")
    void renalTableAscendsAndHasTheLowerShareAtEachEdge() {
        assertThat(BASE.renalTable("RENAL-RDH").bands())
                .extracting(band -> band.upTo().value() + ":" + band.factor().value())
                .containsExactly("10:0.50", "20:0.75");
        assertThat(BASE.renalTables())
                .allSatisfy(table -> assertThat(table.above().value()).isEqualByComparingTo("1"));
        assertThat(BASE.renalTable("RENAL-US").bands())
                .extracting(band -> band.upTo().value() + ":" + band.factor().value())
                .containsExactly("10:0.40", "20:0.45", "30:0.55", "40:0.60", "50:0.70");
    }

    @Test
    void exactlyOneCubicCentimetreBelongsToTheMiddleBandAsHalfACubicCentimetreDoes() {
        for (Drug drug : List.of(Drug.BLEOMYCIN, Drug.CISPLATIN)) {
            assertThat(BASE.volumeBands(drug))
                    .extracting(VolumeBand::upperIncluded)
                    .containsExactly(false, true, false);
        }
        assertThat(BASE.volumeBands(Drug.CALCIUM)).isEmpty();
    }

    @Test
    void windowsStandUnderTheirRouteWithTheUsualOneFirst() {
        assertThat(BASE.windows(Route.INTRAVENOUS))
                .extracting(WindowOption::id)
                .containsExactly("WIN-ESOPE", "WIN-2018", "WIN-YOUNG");
        assertThat(BASE.windows(Route.INTRATUMOURAL)).containsExactly(BASE.window("WIN-IT"));
    }

    @Test
    void electrodesAreThoseOfTheCatalogue() {
        assertThat(BASE.electrodes())
                .extracting(Electrode::id)
                .containsExactly(
                        "plates-6",
                        "plates-7",
                        "plates-8",
                        "linear-10",
                        "linear-20",
                        "linear-30",
                        "hexagonal-10",
                        "hexagonal-20",
                        "hexagonal-30");
    }

    /** An electrode's voltage must follow from its published ratio within the tolerance of ELEC-03. */
    @Test
    @Hazard("H-41")
    void voltagesAgreeWithThePublishedRatios() {
        double tolerance = number(BASE.fact("ELEC-03")) / 100;
        for (Electrode electrode : BASE.electrodes()) {
            double expected = number(electrode.ratio()) * number(electrode.gap()) / 10;
            assertThat(Math.abs(number(electrode.voltage()) / expected - 1))
                    .as(electrode.id())
                    .isLessThan(tolerance);
        }
    }

    @Test
    void needlesReachAsDeepAsTheyAreLongAndPlatesHaveNone() {
        for (Electrode electrode : BASE.electrodes()) {
            boolean plates = electrode.kind() == Electrode.Kind.PLATES;
            assertThat(electrode.needleLength() == null).as(electrode.id()).isEqualTo(plates);
            assertThat(electrode.footprint() != null)
                    .as(electrode.id())
                    .isEqualTo(electrode.kind() == Electrode.Kind.HEXAGONAL);
            if (electrode.needleLength() != null) {
                assertThat(number(electrode.reach())).isEqualTo(number(electrode.needleLength()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEIGHT",
                "HEIGHT",
                "CREATININE",
                "DIAMETER",
                "DEPTH",
                "KI67",
                "PLATELETS",
                "INR",
                "CIS-CONC",
                "BLEO-CONC",
                "COURSE",
                "MARGIN",
                "SECONDS",
                "AGE",
                "GENMAX"
            })
    @Hazard("H-08")
    void plausibleRangeLiesWithinThePossibleOne(String field) {
        List<BigDecimal> edges = java.util.stream.Stream.of("MIN", "LOW", "HIGH", "MAX")
                .map(edge -> BASE.fact("ENTRY-" + field + "-" + edge))
                .peek(fact -> assertThat(fact.unit())
                        .isEqualTo(BASE.fact("ENTRY-" + field + "-MIN").unit()))
                .map(Fact::value)
                .toList();
        assertThat(edges).isSorted();
        assertThat(edges.get(1)).isLessThan(edges.get(2));
    }

    /** A patient of 250 kg must be asked about, not turned away. */
    @Test
    void veryHeavyPatientIsPossible() {
        assertThat(number(BASE.fact("ENTRY-WEIGHT-MAX"))).isGreaterThan(250);
        assertThat(number(BASE.fact("ENTRY-WEIGHT-HIGH"))).isLessThan(250);
    }

    @Test
    @Hazard("H-50")
    void fingerprintChangesWithASingleDigit() {
        KnowledgeBase other = new ShippedFiles()
                .withKey("dose.json", "IV-01", "value", "\"15001\"")
                .read();
        assertThat(BASE.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(other.fingerprint()).isNotEqualTo(BASE.fingerprint());
        assertThat(KnowledgeBase.shipped().fingerprint()).isEqualTo(BASE.fingerprint());
    }

    @Test
    void nothingIsAdoptedAsShippedAndASiteAdoptsById() {
        assertThat(BASE.adopted()).isEmpty();
        assertThat(BASE.adopting(Set.of("IT-B1-DOSE")).adopted()).containsExactly("IT-B1-DOSE");
        assertThatThrownBy(() -> BASE.adopting(Set.of("IT-B9-DOSE"))).hasMessageContaining("IT-B9-DOSE");
    }

    @Test
    void factsInTablesAreAmongAllFacts() {
        assertThat(BASE.facts())
                .contains(
                        BASE.electrodes().get(0).gap(),
                        BASE.screening().get(0).fact(),
                        BASE.checklist().get(0).fact());
    }

    @Test
    void sourceIsFoundByItsKey() {
        assertThat(BASE.source("ESOPE"))
                .hasValueSatisfying(source -> assertThat(source.what()).contains("8047"));
        assertThat(BASE.source("NOWHERE")).isEmpty();
    }

    private static double number(Fact fact) {
        return fact.value().doubleValue();
    }
}
