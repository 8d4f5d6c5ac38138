package org.pulseplan.response.evidence;

import java.util.Arrays;
import java.util.Optional;

/** One covariate's effect on the log-odds of response, named as in the evidence file, where its unit is written out. */
public enum Coefficient {
    SIZE_BELOW_30MM(0, "size_below_30mm"),
    SIZE_ABOVE_30MM(1, "size_above_30mm"),
    DEPTH(2, "depth"),
    ER_NEGATIVE(3, "er_negative"),
    HER2_POSITIVE(4, "her2_positive"),
    KI67_HIGH(5, "ki67_high"),
    IRRADIATED(6, "irradiated"),
    ULCERATED(7, "ulcerated"),
    VISCERAL(8, "visceral"),
    INTRATUMORAL_LARGE(9, "intratumoral_large"),
    INTRATUMORAL_SMALL(10, "intratumoral_small"),
    CISPLATIN(11, "cisplatin"),
    HEXAGONAL_SMALL(12, "hexagonal_small"),
    REDUCED_DOSE(13, "reduced_dose");

    private final int index;
    private final String key;

    Coefficient(int index, String key) {
        this.index = index;
        this.key = key;
    }

    /** Its place among the coefficients, from 0: the order in which draws are stored. */
    public int index() {
        return index;
    }

    /** The name in the evidence file. */
    public String key() {
        return key;
    }

    public static Optional<Coefficient> ofKey(String key) {
        return Arrays.stream(values()).filter(c -> c.key.equals(key)).findFirst();
    }
}
