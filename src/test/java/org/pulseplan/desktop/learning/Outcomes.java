package org.pulseplan.desktop.learning;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;

/** Invented files of outcomes. */
public final class Outcomes {
    public static final String HEADINGS =
            "patient,lesion,treated_on,longest_diameter_mm,depth_mm,er_positive,her2_positive,"
                    + "ki67_high,visceral,irradiated,ulcerated,treatment,hexagonal_array,response,predicted_complete_percent";

    private Outcomes() {}

    /**
     * Patients with two lesions each.
     *
     * @param complete probability of complete response; the file says that 60 % was shown
     */
    public static String of(int patients, double complete, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(HEADINGS).append("\r\n");
        for (int patient = 0; patient < patients; patient++) {
            for (int lesion = 1; lesion <= 2; lesion++) {
                boolean gone = random.nextDouble() < complete;
                text.append(String.format(
                        Locale.ROOT,
                        "P%05d,%d,2025-%02d-%02d,%d,5,yes,no,no,no,no,no,iv_bleomycin,no,%s,60%n",
                        patient,
                        lesion,
                        1 + patient % 12,
                        1 + patient % 28,
                        8 + random.nextInt(30),
                        gone ? "CR" : random.nextBoolean() ? "PR" : "SD"));
            }
        }
        return text.toString();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
