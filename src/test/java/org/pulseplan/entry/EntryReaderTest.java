package org.pulseplan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Inches;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.Metres;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.MilligramsPerDecilitre;
import org.pulseplan.quantity.MilligramsPotency;
import org.pulseplan.quantity.Pounds;
import org.pulseplan.quantity.UspUnits;

class EntryReaderTest {
    private final EntryLimits limits = new EntryLimits(KnowledgeBase.shipped());
    private final EntryReader british = new EntryReader(limits, Locale.UK);

    @ParameterizedTest
    @ValueSource(strings = {"70.5", "70,5", "70.5 kg", " 70,5kg ", "70.5 KG"})
    void weightIsReadWithOrWithoutItsUnit(String typed) {
        assertThat(british.read(PatientFields.WEIGHT, typed)).isEqualTo(Entry.of(new Kilograms(70.5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"70 g", "11 stone", "70 mg", "154 Pfund", "154 pund", "154 livres", "70 cm", "154 lbf"})
    @Hazard("H-06")
    void unitThatIsNotOfferedIsRefusedAndNotConverted(String typed) {
        assertThat(british.read(PatientFields.WEIGHT, typed)).isInstanceOfSatisfying(Entry.Rejected.class, refused -> {
            assertThat(refused.raw()).isEqualTo(typed);
            assertThat(refused.reason().key()).isEqualTo("entry.unit.other");
        });
    }

    /** What is kept is what was entered: the step to kilograms is the planner's, and is shown. */
    @ParameterizedTest
    @ValueSource(strings = {"154 lb", "154lb", "154 LBS", "154\u00a0lb", " 154 pounds ", "154 [lb_av]"})
    @Hazard("H-06")
    void poundsAreReadWhereTheyAreNamed(String typed) {
        assertThat(british.read(PatientFields.WEIGHT, typed)).isEqualTo(Entry.of(new Pounds(154)));
    }

    @Test
    void plainNumberIsInTheUnitShownBesideTheField() {
        assertThat(british.read(PatientFields.WEIGHT, "154")).isEqualTo(Entry.of(new Kilograms(154)));
        assertThat(british.read(PatientFields.HEIGHT, "164")).isEqualTo(Entry.of(new Centimetres(164)));
        assertThat(british.read(PatientFields.CREATININE, "80")).isEqualTo(Entry.of(new MicromolesPerLitre(80)));
    }

    @Test
    void heightIsReadInCentimetresMetresOrInches() {
        assertThat(british.read(PatientFields.HEIGHT, "1,64 m")).isEqualTo(Entry.of(new Metres(1.64)));
        assertThat(british.read(PatientFields.HEIGHT, "64.5 in")).isEqualTo(Entry.of(new Inches(64.5)));
        assertThat(british.read(PatientFields.HEIGHT, "164 cm")).isEqualTo(Entry.of(new Centimetres(164)));
    }

    /** Metres or inches typed as centimetres, and the reverse, lie outside what a person can measure. */
    @ParameterizedTest
    @ValueSource(strings = {"1.64", "1,64", "5'4\"", "5 ft 4 in", "164 in", "164 m", "1640 mm", "1m64", "1.640 m"})
    void heightInAnotherHabitIsRefused(String typed) {
        assertThat(british.read(PatientFields.HEIGHT, typed)).isInstanceOf(Entry.Rejected.class);
    }

    @Test
    @Hazard("H-07")
    void creatinineIsReadInMilligramsPerDecilitreWhereTheyAreNamed() {
        assertThat(british.read(PatientFields.CREATININE, "0.9 mg/dL"))
                .isEqualTo(Entry.of(new MilligramsPerDecilitre(0.9)));
        assertThat(british.read(PatientFields.CREATININE, "0.9")).isInstanceOf(Entry.Rejected.class);
        assertThat(british.read(PatientFields.CREATININE, "0.9 mg/L")).isInstanceOf(Entry.Rejected.class);
        assertThat(british.read(PatientFields.CREATININE, "80 mg/dL")).isInstanceOf(Entry.Rejected.class);
        assertThat(british.read(PatientFields.CREATININE, "80 \u00b5mol/L"))
                .isEqualTo(Entry.of(new MicromolesPerLitre(80)));
        assertThat(british.read(PatientFields.CREATININE, "80 \u03bcmol/l"))
                .isEqualTo(Entry.of(new MicromolesPerLitre(80)));
    }

    @Test
    @Hazard("H-07")
    void numberThatCannotBeRightIsRefusedWithTheRange() {
        assertThat(british.read(PatientFields.WEIGHT, "7000"))
                .isInstanceOfSatisfying(
                        Entry.Rejected.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("entry.number.rangeOrUnit"));
        assertThat(british.read(PatientFields.WEIGHT, "0")).isInstanceOf(Entry.Rejected.class);
    }

    /** A hard limit of 250 kg once kept real patients out of another program. */
    @Test
    @Hazard("H-08")
    void heavyPatientIsNotRefused() {
        assertThat(british.read(PatientFields.WEIGHT, "270")).isEqualTo(Entry.of(new Kilograms(270)));
    }

    @Test
    @Hazard("H-03")
    void earlierBleomycinIsReadWithItsUnitOnly() {
        assertThat(british.read(CourseFields.AMOUNT, "270 USP units")).isEqualTo(Entry.of(new UspUnits(270)));
        assertThat(british.read(CourseFields.AMOUNT, "90 000 IU")).isEqualTo(Entry.of(new InternationalUnits(90_000)));
        assertThat(british.read(CourseFields.AMOUNT, "360 mg potency")).isEqualTo(Entry.of(new MilligramsPotency(360)));
        assertThat(british.read(CourseFields.AMOUNT, "360 mg")).isInstanceOf(Entry.Rejected.class);
        assertThat(british.read(CourseFields.AMOUNT, "360")).isInstanceOf(Entry.Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB,31/03/1958", "en-GB,31/3/1958", "de-DE,31.03.1958", "de-DE,31.3.1958", "it-IT,31/03/1958",
        "fr-FR,31/03/1958", "da-DK,31.03.1958", "en-US,3/31/1958", "en-GB,1958-03-31", "de-DE,1958-03-31"
    })
    @Hazard("H-34")
    void dateIsReadInTheOrderOfTheLocale(String locale, String typed) {
        EntryReader reader = new EntryReader(limits, Locale.forLanguageTag(locale));
        assertThat(reader.read(PatientFields.BIRTH_DATE, typed)).isEqualTo(Entry.of(LocalDate.of(1958, 3, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/03/58", "31/02/1958", "03/31/1958", "1958", "31.3.", "31 March 1958", "1958-3-31"})
    @Hazard("H-34")
    void dateThatCouldMeanAnotherDayIsRefused(String typed) {
        assertThat(british.read(DecisionFields.SESSION_DATE, typed))
                .isInstanceOfSatisfying(
                        Entry.Rejected.class,
                        refused -> assertThat(refused.raw()).isEqualTo(typed));
    }

    @Test
    @Hazard("H-33")
    void nameWithInvisibleSignsIsRefused() {
        assertThat(british.read(PatientFields.NAME, "Anna\u202eannA")).isInstanceOf(Entry.Rejected.class);
        assertThat(british.read(PatientFields.NAME, "Anna\u0000")).isInstanceOf(Entry.Rejected.class);
        assertThat(british.read(PatientFields.NAME, "\u017dofie \u0141uczak-M\u00fcller"))
                .isEqualTo(Entry.of("\u017dofie \u0141uczak-M\u00fcller"));
    }

    @Test
    void choiceIsReadByItsNameOnly() {
        assertThat(british.read(PatientFields.SEX, "FEMALE")).isEqualTo(Entry.of(Sex.FEMALE));
        assertThat(british.read(PatientFields.SEX, "F")).isInstanceOf(Entry.Rejected.class);
    }

    /** A performance status of 1.5 would be shown as 2. */
    @Test
    void aCountIsAWholeNumber() {
        assertThat(british.read(PatientFields.ECOG, "1")).isEqualTo(Entry.of(new Count(1)));
        assertThat(british.read(PatientFields.ECOG, "1.0")).isEqualTo(Entry.of(new Count(1)));
        assertThat(((Entry.Rejected<Count>) british.read(PatientFields.ECOG, "1,5"))
                        .reason()
                        .key())
                .isEqualTo("entry.number.whole");
    }
}
