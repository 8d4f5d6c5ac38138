package org.pulseplan.store;

import java.util.List;

/** The names and bounds of a case file, format 1; described for people in docs/case-file.md. */
final class CaseFormat {
    static final String NAME = "pulseplan-case/";
    static final int VERSION = 1;

    static final String FORMAT = "format";
    static final String INVENTED = "invented";
    static final String PATIENT = "patient";
    static final String SCREENING = "screening";
    static final String COURSES = "courses";
    static final String LESIONS = "lesions";
    static final String DECISIONS = "decisions";
    static final String REASONS = "reasons";

    /** Left out where nothing is overridden: what is not overridden stands. */
    static final String OVERRIDES = "overrides";

    /** Left out where nothing was entered again. */
    static final String SECOND_ENTRY = "secondEntry";

    /** The site profile that the case is planned with; not there where the base counts as shipped. */
    static final String PROFILE = "profile";

    /** The regions of the body chart that were irradiated; left out where none is marked. */
    static final String IRRADIATED = "irradiated";

    /** The own response model that the case is planned with; not there where it is the shipped one. */
    static final String MODEL = "responseModel";

    static final List<String> SECTIONS = List.of(
            FORMAT,
            INVENTED,
            PATIENT,
            SCREENING,
            COURSES,
            LESIONS,
            DECISIONS,
            REASONS,
            OVERRIDES,
            SECOND_ENTRY,
            PROFILE,
            IRRADIATED,
            MODEL);

    static final String NUMBER = "number";

    /** Where a lesion is marked on the body chart; left out where it is not. */
    static final String POSITION = "position";

    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String REJECTED = "rejected";

    /** No case is longer; reading stops here, so that a wrong file cannot fill the memory. */
    static final int LONGEST_FILE = 2_000_000;

    static final int LONGEST_TEXT = 4_000;
    static final int LONGEST_NAME = 200;

    /** Far more than one treatment session can hold; a file with more is not a case. */
    static final int MOST_LESIONS = 300;

    static final int HIGHEST_LESION_NUMBER = 9_999;
    static final int MOST_COURSES = 60;
    static final int MOST_REGIONS = 200;
    static final int MOST_REASONS = 2_000;

    static final String REASON = "reason";
    static final String EXPLANATION = "explanation";
    static final String BY = "by";
    static final String SECOND = "second";
    static final String ABOUT = "about";

    private CaseFormat() {}
}
