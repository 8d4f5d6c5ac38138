package org.pulseplan.response.evidence;

import java.util.Set;

/** Reads a case mix whole, or overlays the default with the keys a series reports. */
final class MixReader {
    static final Set<String> KEYS = Set.of(
            "size_median_mm",
            "size_gsd",
            "depth_mean_mm",
            "depth_sd_mm",
            "er_negative",
            "her2_positive",
            "ki67_high",
            "irradiated",
            "ulcerated",
            "visceral",
            "lesions_per_patient");

    private MixReader() {}

    static Mix whole(StrictObject json) {
        json.withKeys(KEYS, Set.of("note"));
        return read(json, json);
    }

    static Mix overlaid(StrictObject base, StrictObject own) {
        own.withKeys(Set.of(), KEYS);
        return read(base, own);
    }

    private static Mix read(StrictObject base, StrictObject own) {
        return new Mix(
                from(base, own, "size_median_mm").positive("size_median_mm"),
                geometricSd(from(base, own, "size_gsd")),
                from(base, own, "depth_mean_mm").positive("depth_mean_mm"),
                from(base, own, "depth_sd_mm").positive("depth_sd_mm"),
                share(base, own, "er_negative"),
                share(base, own, "her2_positive"),
                share(base, own, "ki67_high"),
                share(base, own, "irradiated"),
                share(base, own, "ulcerated"),
                share(base, own, "visceral"),
                from(base, own, "lesions_per_patient").positive("lesions_per_patient"));
    }

    private static StrictObject from(StrictObject base, StrictObject own, String key) {
        return own.keys().contains(key) ? own : base;
    }

    private static double share(StrictObject base, StrictObject own, String key) {
        return from(base, own, key).numberWithin(key, 0, 1);
    }

    private static double geometricSd(StrictObject json) {
        double value = json.number("size_gsd");
        if (value <= 1) {
            throw json.refusal("size_gsd", "a geometric standard deviation above 1");
        }
        return value;
    }
}
