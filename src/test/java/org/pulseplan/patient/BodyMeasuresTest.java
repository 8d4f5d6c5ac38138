package org.pulseplan.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Inches;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.Metres;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.MilligramsPerDecilitre;
import org.pulseplan.quantity.Pounds;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.text.Language;

/** Weights, heights and creatinines reach the formulas in one unit, and nobody has to guess how. */
class BodyMeasuresTest {
    private final Consulted consulted = new Consulted(KnowledgeBase.shipped());
    private final Language english = Language.of(Locale.UK);

    /** 7,000 grains of 64.79891 mg are 453.59237 g (UCUM); worked out by hand: 154 of them are 69,853.22498 g. */
    @Test
    @Hazard("H-06")
    void poundsBecomeKilogramsAndTheStepIsShown() {
        BodyMeasures measures = measured(PatientFields.WEIGHT, new Pounds(154));
        assertThat(measures.weight().get()).isEqualTo(new Kilograms(69.85322498));
        assertThat(english.say(measures.conversion("weight").orElseThrow()))
                .isEqualTo("154\u00a0lb × 0.45359237 = 69.853\u00a0kg");
        assertThat(consulted.ids()).containsExactly("CONV-POUND");
    }

    @ParameterizedTest
    @CsvSource({"64.5, 163.83", "60, 152.4", "72.25, 183.515"})
    @Hazard("H-06")
    void inchesBecomeCentimetresExactly(double inches, double centimetres) {
        assertThat(measured(PatientFields.HEIGHT, new Inches(inches)).height().get())
                .isEqualTo(new Centimetres(centimetres));
    }

    /** In binary, 1.1 times 100 is more than 110. */
    @ParameterizedTest
    @CsvSource({"1.64, 164", "1.1, 110", "2.01, 201"})
    void metresBecomeCentimetresWithNoDigitLost(double metres, double centimetres) {
        assertThat(measured(PatientFields.HEIGHT, new Metres(metres)).height().get())
                .isEqualTo(new Centimetres(centimetres));
    }

    /** The molar mass of creatinine, 113.12 g/mol, gives the same within the digits of the factor. */
    @ParameterizedTest
    @CsvSource({"1, 88.4", "0.9, 79.56", "1.7, 150.28"})
    @Hazard("H-07")
    void creatinineInMilligramsPerDecilitreBecomesMicromolesPerLitre(double entered, double converted) {
        BodyMeasures measures = measured(PatientFields.CREATININE, new MilligramsPerDecilitre(entered));
        assertThat(measures.creatinine().get()).isEqualTo(new MicromolesPerLitre(converted));
        assertThat(measures.creatinine().get().value()).isCloseTo(entered * 10_000 / 113.12, within(0.05));
        assertThat(consulted.ids()).containsExactly("CONV-CREATININE");
    }

    @Test
    void whatWasEnteredInTheUnitOfTheFormulasIsTakenAsItIs() {
        BodyMeasures measures = measured(PatientFields.WEIGHT, new Kilograms(70.1));
        assertThat(measures.weight().get()).isEqualTo(new Kilograms(70.1));
        assertThat(measures.conversion("weight")).isEmpty();
        assertThat(consulted.ids()).isEmpty();
    }

    @Test
    void whatIsMissingOrNotUnderstoodSaysSoUnderItsOwnName() {
        BodyMeasures measures = BodyMeasures.of(Entries.none(), consulted);
        assertThat(measures.weight().reasons()).extracting(english::say).containsExactly("weight is missing");
        assertThat(measures.creatinine().reasons()).extracting(english::say).containsExactly("creatinine is missing");
    }

    private <Q extends Quantity> BodyMeasures measured(Field<Q> field, Q value) {
        return BodyMeasures.of(Entries.none().with(field, Entry.of(value)), consulted);
    }
}
