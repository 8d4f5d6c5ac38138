package org.pulseplan.secondcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.MilligramsPotency;
import org.pulseplan.quantity.MillilitresPerCubicCentimetre;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.MillimolesPerLitre;
import org.pulseplan.quantity.MillimolesPerMillilitre;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.UspUnits;
import org.pulseplan.secondcheck.DoseForm.Treatment;

/** The worked examples of the rule base through the second calculation alone, two-sided; the first plays no part. */
class SecondCalculationTest {
    private static final DoseConstants CONSTANTS = DoseConstants.shipped();
    private static final LocalDate SESSION = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Hazard("H-52")
    void intravenousDoseIsThatOfTheWorkedExample(String name, JsonNode vector) {
        SecondCalculation second = new SecondCalculation(CONSTANTS, intravenous(vector));
        assertThat(number(second.surface())).isCloseTo(vector.get("surface").asDouble(), within(0.00005));
        if (vector.has("clearance")) {
            assertThat(number(second.clearance()))
                    .isCloseTo(vector.get("clearance").asDouble(), within(0.05));
        }
        Rounded dose = second.veinDose().orElseThrow();
        if (vector.has("exact")) {
            assertThat(dose.exact().doubleValue()).isCloseTo(vector.get("exact").asDouble(), within(0.05));
        }
        assertThat(dose.value()).isEqualByComparingTo(vector.get("dose").asText());
        assertThat(second.veinVolume(dose.value()).orElseThrow().value())
                .isEqualByComparingTo(vector.get("volume").asText());
        assertThat(second.vials(dose.value()))
                .isEqualByComparingTo(vector.get("vials").asText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Hazard("H-52")
    void injectionIsThatOfTheWorkedExample(String name, JsonNode vector) {
        boolean cisplatin = vector.get("drug").asText().equals("CISPLATIN");
        Given<MilligramsPerMillilitre> strength = cisplatin
                ? new Given.Value<>(
                        new MilligramsPerMillilitre(vector.get("concentration").asDouble()))
                : new Given.Nothing<>();
        SecondCalculation second = new SecondCalculation(
                CONSTANTS,
                form(
                        cisplatin ? Treatment.CISPLATIN_INTO_TUMOUR : Treatment.BLEOMYCIN_INTO_TUMOUR,
                        body(70, 165, 60, 70, DoseForm.Gender.WOMAN, DoseForm.Formula.DU_BOIS),
                        new Given.Nothing<>(),
                        strength));
        TumourInjection injection = second.injection(
                        nodule(vector.get("one").asDouble(), vector.get("other").asDouble()))
                .orElseThrow();
        assertThat(injection.tumour().doubleValue())
                .isCloseTo(vector.get("tumour").asDouble(), within(0.00005));
        assertThat(injection.exact().doubleValue())
                .isCloseTo(vector.get("exact").asDouble(), within(cisplatin ? 0.0005 : 0.05));
        BigDecimal drawn = injection.millilitres().value();
        assertThat(drawn).isEqualByComparingTo(vector.get("volume").asText());
        assertThat(injection.amountIn(drawn))
                .isEqualByComparingTo(vector.get("amount").asText());
    }

    /** Worked examples 7 and 9, and the rule that all three units name the same amount (UNIT-01). */
    @ParameterizedTest
    @CsvSource({"270,270000", "390,390000", "0.5,500"})
    void earlierBleomycinIsTheSameAmountInEveryUnit(double number, String expected) {
        assertThat(earlier(new UspUnits(number))).hasValueSatisfying(amount(expected));
        assertThat(earlier(new MilligramsPotency(number))).hasValueSatisfying(amount(expected));
        assertThat(earlier(new InternationalUnits(number * 1000))).hasValueSatisfying(amount(expected));
    }

    /** A clearance of exactly 50, 40 and so on gets the lower share; a hair above it the next one. */
    @ParameterizedTest
    @CsvSource({
        "50,0.70",
        "50.000001,1",
        "40,0.60",
        "40.000001,0.70",
        "30,0.55",
        "30.000001,0.60",
        "20,0.45",
        "20.000001,0.55",
        "10,0.40",
        "10.000001,0.45"
    })
    @Hazard("H-16")
    void lowerShareHoldsAtEveryEdgeOfTheRenalTable(BigDecimal clearance, BigDecimal share) {
        double creatinine = new BigDecimal("104")
                .multiply(new BigDecimal("50"))
                .divide(clearance, Decimals.EXACTLY)
                .doubleValue();
        SecondCalculation second = new SecondCalculation(
                CONSTANTS.changed(Map.of("IV-03", new BigDecimal("99999"))),
                form(
                        Treatment.BLEOMYCIN_INTO_VEIN,
                        body(50, 165, 40, creatinine, DoseForm.Gender.WOMAN, DoseForm.Formula.DU_BOIS),
                        new Given.Value<>(DoseForm.Level.LOWER),
                        new Given.Nothing<>()));
        assertThat(number(second.clearance())).isCloseTo(clearance.doubleValue(), within(1e-9));
        assertThat(second.perSurface())
                .hasValueSatisfying(
                        amount(share.multiply(new BigDecimal("15000")).toPlainString()));
    }

    @Test
    @Hazard("H-24")
    void diametersMayBeGivenInEitherOrder() {
        assertThat(TumourDose.volume(nodule(8, 12))).isEqualTo(TumourDose.volume(nodule(12, 8)));
        assertThat(TumourDose.volume(nodule(8, 12)).orElseThrow().doubleValue()).isCloseTo(0.4021, within(0.00005));
    }

    @Test
    void ageCountsCompletedYears() {
        assertThat(age(LocalDate.of(1966, 11, 23))).isEqualTo(60);
        assertThat(age(LocalDate.of(1966, 11, 24))).isEqualTo(59);
        assertThat(age(LocalDate.of(2024, 2, 29))).isEqualTo(2);
    }

    /** Against logarithms: two ways that share nothing. */
    @ParameterizedTest
    @CsvSource({"70,0.425,165,0.725", "0.5,0.425,20,0.725", "650,0.425,272,0.725", "70,0.4246,165,0.7013", "3,2,5,1"})
    void powersAreThoseOfLogarithms(BigDecimal one, BigDecimal first, BigDecimal other, BigDecimal second) {
        double expected = Math.exp(first.doubleValue() * Math.log(one.doubleValue())
                + second.doubleValue() * Math.log(other.doubleValue()));
        assertThat(Decimals.powers(one, first, other, second).doubleValue())
                .isCloseTo(expected, within(expected * 1e-13));
    }

    @Test
    void rootTakenToItsDegreeGivesTheNumberBack() {
        for (String number : List.of("2", "0.0000001", "1E+300", "1E-300", "123456789.123456789")) {
            for (int degree : new int[] {2, 3, 40, 1000}) {
                BigDecimal back = Decimals.root(new BigDecimal(number), degree).pow(degree, Decimals.EXACTLY);
                BigDecimal off = back.subtract(new BigDecimal(number)).abs();
                assertThat(off).isLessThan(new BigDecimal(number).multiply(new BigDecimal("1E-28")));
            }
        }
    }

    @Test
    void halfwayGoesUpAndIsKnownAsAnEdge() {
        BigDecimal tolerance = new BigDecimal("1E-9");
        Rounded halfway = new Rounded(new BigDecimal("0.405"), new BigDecimal("0.01"));
        assertThat(halfway.value()).isEqualByComparingTo("0.41");
        assertThat(halfway.onEdge(tolerance)).isTrue();
        assertThat(halfway.isNeighbour(new BigDecimal("0.40"))).isTrue();
        assertThat(halfway.isNeighbour(new BigDecimal("0.42"))).isFalse();
        assertThat(new Rounded(new BigDecimal("0.4049"), new BigDecimal("0.01")).onEdge(tolerance))
                .isFalse();
    }

    @Test
    void constantThatASiteChangedIsUsed() {
        SecondCalculation second = new SecondCalculation(
                CONSTANTS.changed(Map.of("IV-01", new BigDecimal("13500"), "NO-SUCH", BigDecimal.ONE)),
                form(
                        Treatment.BLEOMYCIN_INTO_VEIN,
                        body(70, 165, 60, 70, DoseForm.Gender.WOMAN, DoseForm.Formula.DU_BOIS),
                        new Given.Nothing<>(),
                        new Given.Nothing<>()));
        assertThat(second.perSurface()).hasValueSatisfying(amount("13500"));
    }

    @Test
    @Hazard("H-52")
    void constantInAnotherUnitIsRefusedAndNotUsed() {
        DoseConstants wrong = DoseConstants.read(
                name -> new ByteArrayInputStream("{\"facts\":[{\"id\":\"IV-01\",\"value\":\"15\",\"unit\":\"mg/m2\"}]}"
                        .getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> wrong.number("IV-01", "[iU]/m2")).hasMessageContaining("IV-01");
        assertThat(wrong.number("IV-01", "mg/m2")).isEqualByComparingTo("15");
    }

    /** A man of 70 kg with 70 umol/L, treated on 23 November 2026: none below 18, as in the first calculation. */
    @Test
    void aChildHasNoClearance() {
        assertThat(clearance(LocalDate.of(2008, 11, 24))).isEmpty();
        assertThat(clearance(LocalDate.of(2008, 11, 23)).orElseThrow()).isEqualByComparingTo("150.06");
    }

    private static Optional<BigDecimal> clearance(LocalDate born) {
        DoseForm.Body body = new DoseForm.Body(
                new Given.Value<>(born),
                new Given.Value<>(SESSION),
                new Given.Value<>(DoseForm.Gender.MAN),
                new Given.Value<>(new Kilograms(70)),
                new Given.Nothing<>(),
                new Given.Value<>(new MicromolesPerLitre(70)),
                DoseForm.Formula.DU_BOIS);
        return new BodyNumbers(CONSTANTS, body).clearance();
    }

    private static double age(LocalDate born) {
        DoseForm.Body body = new DoseForm.Body(
                new Given.Value<>(born),
                new Given.Value<>(SESSION),
                new Given.Nothing<>(),
                new Given.Nothing<>(),
                new Given.Nothing<>(),
                new Given.Nothing<>(),
                DoseForm.Formula.DU_BOIS);
        return number(new BodyNumbers(CONSTANTS, body).age());
    }

    private static Optional<BigDecimal> earlier(Quantity course) {
        DoseForm bare = form(
                Treatment.BLEOMYCIN_INTO_VEIN,
                body(70, 165, 60, 70, DoseForm.Gender.WOMAN, DoseForm.Formula.DU_BOIS),
                new Given.Nothing<>(),
                new Given.Nothing<>());
        return new SecondCalculation(
                        CONSTANTS,
                        new DoseForm(
                                bare.treatment(),
                                bare.level(),
                                bare.kidneys(),
                                bare.body(),
                                bare.strengths(),
                                bare.calcium(),
                                new Given.Value<>(DoseForm.History.BEFORE),
                                List.of(new Given.Value<>(course)),
                                List.of()))
                .earlier();
    }

    private static DoseForm intravenous(JsonNode vector) {
        return form(
                Treatment.BLEOMYCIN_INTO_VEIN,
                body(
                        vector.get("weight").asDouble(),
                        vector.get("height").asDouble(),
                        vector.get("age").asInt(),
                        vector.get("creatinine").asDouble(),
                        vector.path("sex").asText("FEMALE").equals("MALE")
                                ? DoseForm.Gender.MAN
                                : DoseForm.Gender.WOMAN,
                        DoseForm.Formula.valueOf(vector.get("formula").asText())),
                vector.path("level").asText().equals("REDUCED")
                        ? new Given.Value<>(DoseForm.Level.LOWER)
                        : new Given.Nothing<>(),
                new Given.Nothing<>());
    }

    /** Worked example 23: 2.2 mL + 7.8 mL of a stock of 1 mmol/mL, 3.24 mL + 6.76 mL of 0.68, both to 10 mL. */
    @ParameterizedTest
    @CsvSource({"1, 2.2, 7.8", "0.68, 3.24, 6.76", "0.22, 10, 0"})
    @Hazard("H-29")
    void calciumIsDilutedAsTheWorkedExampleSays(double stock, BigDecimal fromStock, BigDecimal diluent) {
        SecondCalculation second = calcium(0.5, new Given.Nothing<>(), stock);
        BigDecimal ampoule = second.ampouleInBatch().orElseThrow().value();
        assertThat(ampoule).isEqualByComparingTo(fromStock);
        assertThat(second.diluent(ampoule)).isEqualByComparingTo(diluent);
        assertThat(second.batches(new BigDecimal("10"))).isEqualByComparingTo("1");
        assertThat(second.batches(new BigDecimal("10.01"))).isEqualByComparingTo("2");
    }

    /** 12 x 8 mm is 0.4021 cm3: 0.2011 mL, 0.20 mL drawn up, 0.044 mmol at 220 mmol/L and 0.02 mmol at 100 mmol/L. */
    @Test
    void calciumIsInjectedByTheVolumeThatWasEntered() {
        TumourInjection published =
                calcium(0.5, new Given.Nothing<>(), 1).injection(nodule(12, 8)).orElseThrow();
        assertThat(published.millilitres().value()).isEqualByComparingTo("0.2");
        assertThat(published.amountIn(new BigDecimal("0.2"))).isEqualByComparingTo("0.044");
        assertThat(published.perVolume()).isEqualByComparingTo("0.5");
        TumourInjection weaker = calcium(0.5, new Given.Value<>(new MillimolesPerLitre(100)), 1)
                .injection(nodule(8, 12))
                .orElseThrow();
        assertThat(weaker.amountIn(new BigDecimal("0.2"))).isEqualByComparingTo("0.02");
    }

    /** What was typed and not understood gets no setting, and a stock that is too weak no dilution. */
    @Test
    @Hazard("H-29")
    void calciumIsNotMadeUpFromNothing() {
        assertThat(calcium(0.5, new Given.Unreadable<>(), 1).injection(nodule(12, 8)))
                .isEmpty();
        assertThat(calcium(0.5, new Given.Unreadable<>(), 1).ampouleInBatch()).isEmpty();
        assertThat(calcium(0.5, new Given.Nothing<>(), 0.21).ampouleInBatch()).isEmpty();
    }

    private static SecondCalculation calcium(
            double perVolume, Given<MillimolesPerLitre> injected, double millimolesPerMillilitre) {
        DoseForm bare = form(
                Treatment.CALCIUM_INTO_TUMOUR,
                body(70, 165, 60, 70, DoseForm.Gender.WOMAN, DoseForm.Formula.DU_BOIS),
                new Given.Nothing<>(),
                new Given.Nothing<>());
        return new SecondCalculation(
                CONSTANTS,
                new DoseForm(
                        bare.treatment(),
                        bare.level(),
                        bare.kidneys(),
                        bare.body(),
                        bare.strengths(),
                        new DoseForm.Calcium(
                                new Given.Value<>(new MillilitresPerCubicCentimetre(perVolume)),
                                injected,
                                new Given.Value<>(new MillimolesPerMillilitre(millimolesPerMillilitre))),
                        bare.history(),
                        bare.courses(),
                        bare.nodules()));
    }

    private static DoseForm form(
            Treatment treatment,
            DoseForm.Body body,
            Given<DoseForm.Level> level,
            Given<MilligramsPerMillilitre> cisplatin) {
        return new DoseForm(
                Optional.of(treatment),
                level,
                DoseForm.Kidneys.AMERICAN_LABEL,
                body,
                new DoseForm.Strengths(new Given.Nothing<>(), new Given.Nothing<>(), cisplatin),
                new DoseForm.Calcium(new Given.Nothing<>(), new Given.Nothing<>(), new Given.Nothing<>()),
                new Given.Value<>(DoseForm.History.NEVER),
                List.of(),
                List.of());
    }

    private static DoseForm.Body body(
            double kilograms,
            double centimetres,
            int age,
            double creatinine,
            DoseForm.Gender gender,
            DoseForm.Formula formula) {
        return new DoseForm.Body(
                new Given.Value<>(SESSION.minusYears(age).minusDays(1)),
                new Given.Value<>(SESSION),
                new Given.Value<>(gender),
                new Given.Value<>(new Kilograms(kilograms)),
                new Given.Value<>(new Centimetres(centimetres)),
                new Given.Value<>(new MicromolesPerLitre(creatinine)),
                formula);
    }

    private static DoseForm.Nodule nodule(double one, double other) {
        return new DoseForm.Nodule(
                1, new Given.Value<>(new Millimetres(one)), new Given.Value<>(new Millimetres(other)));
    }

    private static double number(Optional<BigDecimal> value) {
        return value.orElseThrow().doubleValue();
    }

    private static java.util.function.Consumer<BigDecimal> amount(String expected) {
        return value -> assertThat(value).isEqualByComparingTo(expected);
    }

    static Stream<Arguments> intravenousDoseIsThatOfTheWorkedExample() throws IOException {
        return vectors("intravenous");
    }

    static Stream<Arguments> injectionIsThatOfTheWorkedExample() throws IOException {
        return vectors("intratumoural");
    }

    private static Stream<Arguments> vectors(String kind) throws IOException {
        try (InputStream file = SecondCalculationTest.class.getResourceAsStream("/org/pulseplan/vectors/doses.json")) {
            JsonNode all = JsonMapper.builder().build().readTree(file).get(kind);
            return StreamSupport.stream(all.spliterator(), false)
                    .map(vector ->
                            Arguments.of("example " + vector.get("vector").asText(), vector));
        }
    }
}
