package org.pulseplan.entry;

import java.util.List;

/**
 * Something that the plan says about itself: what stands against it, what to watch, or what to know.
 *
 * @param level how much it weighs
 * @param rule the id of the rule in the knowledge base that says so
 * @param place the field that it concerns
 * @param text what was found, with the patient's value and the threshold
 * @param remedy what would resolve it
 */
public record Finding(Level level, String rule, Place place, Phrase text, Phrase remedy) {
    /** Heaviest first. */
    public enum Level {
        /** The sheet must not be used for treatment as it stands. */
        STOP,
        /** May be right, but a person must give the reason. */
        CAUTION,
        /** Worth knowing; asks for nothing. */
        NOTE
    }

    /** What an answer or override is filed under: the same cause in the same place is answered once. */
    public String key() {
        return rule + "@" + place.area() + (place.lesion() == 0 ? "" : "/" + place.lesion())
                + (place.field().isEmpty() ? "" : "/" + place.field());
    }

    /** Whether a {@link #key()} is that of a finding about this lesion. */
    public static boolean isAbout(String key, int lesion) {
        String place = "@" + Place.Area.LESION + "/" + lesion;
        return key.endsWith(place) || key.contains(place + "/");
    }

    /** The findings of one level, in order. */
    public static List<Finding> ofLevel(List<Finding> findings, Level level) {
        return findings.stream().filter(finding -> finding.level() == level).toList();
    }
}
