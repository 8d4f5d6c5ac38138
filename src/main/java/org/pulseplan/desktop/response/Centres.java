package org.pulseplan.desktop.response;

import java.util.List;

/** Which centres the chart shows. */
public enum Centres {
    BOTH(Centre.NEW, Centre.AVERAGE),
    NEW_ONLY(Centre.NEW),
    AVERAGE_ONLY(Centre.AVERAGE);

    private final List<Centre> shown;

    Centres(Centre... shown) {
        this.shown = List.of(shown);
    }

    List<Centre> shown() {
        return shown;
    }
}
