package org.pulseplan.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of outcomes; units stand in the headings. */
enum Column {
    PATIENT("patient", true),
    LESION("lesion", true),
    TREATED_ON("treated_on", true),
    LONGEST_DIAMETER("longest_diameter_mm", true),
    DEPTH("depth_mm", false),
    ER_POSITIVE("er_positive", false),
    HER2_POSITIVE("her2_positive", false),
    KI67_HIGH("ki67_high", false),
    VISCERAL("visceral", false),
    IRRADIATED("irradiated", false),
    ULCERATED("ulcerated", false),
    TREATMENT("treatment", true),
    HEXAGONAL_ARRAY("hexagonal_array", true),
    RESPONSE("response", true),
    PREDICTED_COMPLETE("predicted_complete_percent", false);

    private final String heading;
    private final boolean required;

    Column(String heading, boolean required) {
        this.heading = heading;
        this.required = required;
    }

    String heading() {
        return heading;
    }

    /** Whether the column must be there; a column that need not be may also be empty in a row. */
    boolean required() {
        return required;
    }

    static Optional<Column> ofHeading(String heading) {
        return Arrays.stream(values())
                .filter(one -> one.heading.equals(heading))
                .findFirst();
    }

    /** The column that a heading means if its unit is left aside: longest_diameter_cm means longest_diameter_mm. */
    static Optional<Column> ofHeadingInOtherUnit(String heading) {
        String stem = withoutUnit(heading.toLowerCase(Locale.ROOT));
        return Arrays.stream(values())
                .filter(one -> !one.heading.equals(withoutUnit(one.heading)))
                .filter(one -> withoutUnit(one.heading).equals(stem))
                .findFirst();
    }

    static List<Column> allRequired() {
        return Arrays.stream(values()).filter(Column::required).toList();
    }

    private static String withoutUnit(String heading) {
        return heading.replaceFirst("[_ (\\[]+(mm|cm|m|in|inch|inches|percent|fraction|%)[)\\]]?$", "");
    }
}
