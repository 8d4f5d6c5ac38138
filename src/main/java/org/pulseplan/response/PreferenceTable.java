package org.pulseplan.response;

/** For each pair of many lesions, which responds better. Never changed once made. */
public final class PreferenceTable {
    private final Preference[][] later;

    /** @param later for each lesion its preferences over those that come later in the list */
    PreferenceTable(Preference[][] later) {
        this.later = later;
    }

    /** Of two different lesions, named by their places in the list. */
    public Preference of(int first, int second) {
        return first < second ? later[first][second - first - 1] : later[second][first - second - 1].turned();
    }
}
