package org.pulseplan.patient;

import java.time.LocalDate;
import java.util.List;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Field;
import org.pulseplan.quantity.BodyHeight;
import org.pulseplan.quantity.BodyWeight;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.GigaPerLitre;
import org.pulseplan.quantity.Percent;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.SerumCreatinine;
import org.pulseplan.quantity.Unit;

/** The fields of the patient, in the order of the screen. */
public final class PatientFields {
    private static final List<Unit> WEIGHT_UNITS = List.of(Unit.KILOGRAM, Unit.POUND);
    private static final List<Unit> HEIGHT_UNITS = List.of(Unit.CENTIMETRE, Unit.METRE, Unit.INCH);

    public static final Field<String> NAME = Field.text("name", 120);
    public static final Field<String> NUMBER = Field.text("number", 40);
    public static final Field<LocalDate> BIRTH_DATE = Field.date("birthDate");
    public static final Field<Sex> SEX = Field.choice("sex", Sex.class);
    public static final Field<BodyWeight> WEIGHT =
            Field.number("weight", BodyWeight.class, WEIGHT_UNITS, "ENTRY-WEIGHT");
    public static final Field<BodyHeight> HEIGHT =
            Field.number("height", BodyHeight.class, HEIGHT_UNITS, "ENTRY-HEIGHT");
    public static final Field<SerumCreatinine> CREATININE = Field.number(
            "creatinine",
            SerumCreatinine.class,
            List.of(Unit.MICROMOLE_PER_LITRE, Unit.MILLIGRAM_PER_DECILITRE),
            "ENTRY-CREATININE");
    /** Weight, height and their date as the record before this one has them: a slip of today shows against them. */
    public static final Field<BodyWeight> LAST_WEIGHT =
            Field.number("lastWeight", BodyWeight.class, WEIGHT_UNITS, "ENTRY-WEIGHT");

    public static final Field<BodyHeight> LAST_HEIGHT =
            Field.number("lastHeight", BodyHeight.class, HEIGHT_UNITS, "ENTRY-HEIGHT");
    public static final Field<LocalDate> LAST_DATE = Field.date("lastDate");
    public static final Field<Count> ECOG = Field.number("ecog", Count.class, "ENTRY-ECOG");
    public static final Field<GigaPerLitre> PLATELETS =
            Field.number("platelets", GigaPerLitre.class, "ENTRY-PLATELETS");
    public static final Field<Ratio> INR = Field.number("inr", Ratio.class, "ENTRY-INR");
    public static final Field<Histology> HISTOLOGY = Field.choice("histology", Histology.class);
    public static final Field<Receptor> ER = Field.choice("er", Receptor.class);
    public static final Field<Receptor> PR = Field.choice("pr", Receptor.class);
    public static final Field<Receptor> HER2 = Field.choice("her2", Receptor.class);
    public static final Field<Percent> KI67 = Field.number("ki67", Percent.class, "ENTRY-KI67");
    public static final Field<Answer> VISCERAL = Field.choice("visceral", Answer.class);
    public static final Field<String> SYSTEMIC_TREATMENT = Field.text("systemicTreatment", 200);
    public static final Field<Answer> PREVIOUS_BLEOMYCIN = Field.choice("previousBleomycin", Answer.class);
    /** Electrochemotherapy of any lesion, with any drug, and the day of the last one. */
    public static final Field<Answer> PREVIOUS_ECT = Field.choice("previousEct", Answer.class);

    public static final Field<LocalDate> LAST_ECT = Field.date("lastEct");

    private PatientFields() {}

    /** All of them, in the order of the screen. */
    public static List<Field<?>> all() {
        return List.of(
                NAME,
                NUMBER,
                BIRTH_DATE,
                SEX,
                WEIGHT,
                HEIGHT,
                CREATININE,
                LAST_WEIGHT,
                LAST_HEIGHT,
                LAST_DATE,
                ECOG,
                PLATELETS,
                INR,
                HISTOLOGY,
                ER,
                PR,
                HER2,
                KI67,
                VISCERAL,
                SYSTEMIC_TREATMENT,
                PREVIOUS_BLEOMYCIN,
                PREVIOUS_ECT,
                LAST_ECT);
    }
}
