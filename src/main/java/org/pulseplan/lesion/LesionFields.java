package org.pulseplan.lesion;

import java.util.List;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Field;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Millimetres;

/** The fields of one lesion, in the order of the table. */
public final class LesionFields {
    public static final Field<Site> SITE = Field.choice("site", Site.class);
    public static final Field<Side> SIDE = Field.choice("side", Side.class);

    /** One of the two perpendicular diameters; the program sorts them. */
    public static final Field<Millimetres> DIAMETER_1 = Field.number("diameter1", Millimetres.class, "ENTRY-DIAMETER");

    /** The other of the two perpendicular diameters. */
    public static final Field<Millimetres> DIAMETER_2 = Field.number("diameter2", Millimetres.class, "ENTRY-DIAMETER");

    /** Depth of the deep margin below the skin surface. */
    public static final Field<Millimetres> DEPTH = Field.number("depth", Millimetres.class, "ENTRY-DEPTH");

    public static final Field<Answer> ULCERATED = Field.choice("ulcerated", Answer.class);
    public static final Field<Answer> IRRADIATED = Field.choice("irradiated", Answer.class);
    public static final Field<Answer> TREATED_BEFORE = Field.choice("treatedBefore", Answer.class);

    /** The electrode that the prescriber chose instead of the proposed one: an id of the catalogue. */
    public static final Field<String> ELECTRODE = Field.text("electrode", 40);

    /** Pain, bleeding, exudate or odour: such lesions are treated first. */
    public static final Field<Answer> SYMPTOMATIC = Field.choice("symptomatic", Answer.class);

    /** How many applications the prescriber plans, instead of the estimate. */
    public static final Field<Count> APPLICATIONS = Field.number("applications", Count.class, "ENTRY-APPLICATIONS");

    public static final Field<String> NOTE = Field.text("note", 120);

    private LesionFields() {}

    /** All of them, in the order of the table. */
    public static List<Field<?>> all() {
        return List.of(
                SITE,
                SIDE,
                DIAMETER_1,
                DIAMETER_2,
                DEPTH,
                ULCERATED,
                IRRADIATED,
                TREATED_BEFORE,
                SYMPTOMATIC,
                ELECTRODE,
                APPLICATIONS,
                NOTE);
    }
}
