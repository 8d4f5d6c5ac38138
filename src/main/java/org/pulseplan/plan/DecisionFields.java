package org.pulseplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.dose.RenalTableChoice;
import org.pulseplan.entry.Field;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.MillilitresPerCubicCentimetre;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.MillimolesPerLitre;
import org.pulseplan.quantity.MillimolesPerMillilitre;
import org.pulseplan.quantity.Seconds;
import org.pulseplan.quantity.Volts;

/** The prescriber's decisions and the settings of this treatment session, in the order of the screen. */
public final class DecisionFields {
    public static final Field<LocalDate> SESSION_DATE = Field.date("sessionDate");
    public static final Field<String> PRESCRIBER = Field.text("prescriber", 80);
    public static final Field<String> INDICATION = Field.text("indication", 200);
    public static final Field<Regimen> REGIMEN = Field.choice("regimen", Regimen.class);
    public static final Field<DoseLevel> DOSE_LEVEL = Field.choice("doseLevel", DoseLevel.class);

    /** The renal table in place of the site's usual one. */
    public static final Field<RenalTableChoice> RENAL_TABLE = Field.choice("renalTable", RenalTableChoice.class);

    public static final Field<BsaFormula> BSA_FORMULA = Field.choice("bsaFormula", BsaFormula.class);

    /** The id of a window option of the knowledge base. */
    public static final Field<String> WINDOW = Field.text("window", 40);

    /** The concentration in which the pharmacy supplies intravenous bleomycin. */
    public static final Field<InternationalUnitsPerMillilitre> INTRAVENOUS_CONCENTRATION =
            Field.number("intravenousConcentration", InternationalUnitsPerMillilitre.class, "ENTRY-BLEO-CONC");

    /** The concentration in which the pharmacy supplies bleomycin for injection into the tumour. */
    public static final Field<InternationalUnitsPerMillilitre> INTRATUMOURAL_CONCENTRATION =
            Field.number("intratumouralConcentration", InternationalUnitsPerMillilitre.class, "ENTRY-BLEO-CONC");

    /** The concentration of the cisplatin that is actually in stock. */
    public static final Field<MilligramsPerMillilitre> CISPLATIN_CONCENTRATION =
            Field.number("cisplatinConcentration", MilligramsPerMillilitre.class, "ENTRY-CIS-CONC");

    /** Name and number of the approval under which calcium is given. */
    public static final Field<String> APPROVAL = Field.text("approval", 120);

    /** Who entered that approval. */
    public static final Field<String> APPROVAL_BY = Field.text("approvalBy", 80);

    /** What is injected of calcium chloride for each cm3 of tumour; published by nobody. */
    public static final Field<MillilitresPerCubicCentimetre> CALCIUM_VOLUME =
            Field.number("calciumVolume", MillilitresPerCubicCentimetre.class, "ENTRY-CA-VOLUME");

    /** The concentration of the calcium chloride that is injected. */
    public static final Field<MillimolesPerLitre> CALCIUM_CONCENTRATION =
            Field.number("calciumConcentration", MillimolesPerLitre.class, "ENTRY-CA-CONC");

    /** The concentration of the calcium chloride in stock, as on the ampoule. */
    public static final Field<MillimolesPerMillilitre> CALCIUM_STOCK =
            Field.number("calciumStock", MillimolesPerMillilitre.class, "ENTRY-CA-STOCK");

    public static final Field<Millimetres> MARGIN = Field.number("margin", Millimetres.class, "ENTRY-MARGIN");
    public static final Field<Volts> GENERATOR_LIMIT = Field.number("generatorLimit", Volts.class, "ENTRY-GENMAX");

    /** How long one application takes here; without it, no time is estimated. */
    public static final Field<Seconds> SECONDS_PER_APPLICATION =
            Field.number("secondsPerApplication", Seconds.class, "ENTRY-SECONDS");

    public static final Field<Anaesthesia> ANAESTHESIA = Field.choice("anaesthesia", Anaesthesia.class);

    public static final Field<LocalAnaesthetic> LOCAL_ANAESTHETIC =
            Field.choice("localAnaesthetic", LocalAnaesthetic.class);

    private DecisionFields() {}

    /** All of them, in the order of the screen. */
    public static List<Field<?>> all() {
        return List.of(
                SESSION_DATE,
                PRESCRIBER,
                INDICATION,
                REGIMEN,
                DOSE_LEVEL,
                RENAL_TABLE,
                BSA_FORMULA,
                WINDOW,
                INTRAVENOUS_CONCENTRATION,
                INTRATUMOURAL_CONCENTRATION,
                CISPLATIN_CONCENTRATION,
                APPROVAL,
                APPROVAL_BY,
                CALCIUM_VOLUME,
                CALCIUM_CONCENTRATION,
                CALCIUM_STOCK,
                MARGIN,
                GENERATOR_LIMIT,
                SECONDS_PER_APPLICATION,
                ANAESTHESIA,
                LOCAL_ANAESTHETIC);
    }
}
