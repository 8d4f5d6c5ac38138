package org.pulseplan.secondcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pulseplan.quantity.BodyHeight;
import org.pulseplan.quantity.BodyWeight;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.MillilitresPerCubicCentimetre;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.MillimolesPerLitre;
import org.pulseplan.quantity.MillimolesPerMillilitre;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.SerumCreatinine;

/**
 * The form from which doses are calculated a second time: what was entered, on one flat page, nothing derived.
 *
 * @param treatment drug and route; empty while neither chosen nor proposed
 * @param level the prescriber's choice of the intravenous dose
 * @param kidneys the table that the kidneys' share of a lower dose is read from: the prescriber's, else the site's
 * @param body what the body surface and the clearance are computed from
 * @param strengths of the solutions
 * @param calcium how calcium chloride is made up and injected
 * @param history whether bleomycin was given before
 * @param courses what was given in each earlier course: international units, USP units or milligrams of potency
 * @param nodules in the order of the plan
 */
public record DoseForm(
        Optional<Treatment> treatment,
        Given<Level> level,
        Kidneys kidneys,
        Body body,
        Strengths strengths,
        Calcium calcium,
        Given<History> history,
        List<Given<Quantity>> courses,
        List<Nodule> nodules) {
    public DoseForm {
        courses = List.copyOf(courses);
        nodules = List.copyOf(nodules);
    }

    /** Drug and route in one. */
    public enum Treatment {
        BLEOMYCIN_INTO_VEIN,
        BLEOMYCIN_INTO_TUMOUR,
        CISPLATIN_INTO_TUMOUR,
        CALCIUM_INTO_TUMOUR
    }

    /** The intravenous dose as chosen. */
    public enum Level {
        FULL,
        LOWER
    }

    /** Whose table of doses by clearance is read. */
    public enum Kidneys {
        AMERICAN_LABEL,
        DRUG_HANDBOOK
    }

    /** How body surface is computed. */
    public enum Formula {
        DU_BOIS,
        MOSTELLER
    }

    /** For the constant of the clearance. */
    public enum Gender {
        WOMAN,
        MAN
    }

    /** Bleomycin before this session. */
    public enum History {
        NEVER,
        BEFORE,
        NOT_KNOWN
    }

    /**
     * The patient's body, each measurement in the unit in which it was entered.
     *
     * @param born date of birth
     * @param treated date of the session, on which the age counts
     */
    public record Body(
            Given<LocalDate> born,
            Given<LocalDate> treated,
            Given<Gender> gender,
            Given<BodyWeight> weight,
            Given<BodyHeight> height,
            Given<SerumCreatinine> creatinine,
            Formula formula) {}

    /** What a millilitre of each solution holds. */
    public record Strengths(
            Given<InternationalUnitsPerMillilitre> vein,
            Given<InternationalUnitsPerMillilitre> tumour,
            Given<MilligramsPerMillilitre> cisplatin) {}

    /**
     * Calcium chloride.
     *
     * @param forEachVolume injected for each cm3 of tumour
     * @param injected concentration of what is injected
     * @param ampoule concentration of what it is made from
     */
    public record Calcium(
            Given<MillilitresPerCubicCentimetre> forEachVolume,
            Given<MillimolesPerLitre> injected,
            Given<MillimolesPerMillilitre> ampoule) {}

    /** A lesion by the two diameters as entered, in either order. */
    public record Nodule(int number, Given<Millimetres> one, Given<Millimetres> other) {}
}
