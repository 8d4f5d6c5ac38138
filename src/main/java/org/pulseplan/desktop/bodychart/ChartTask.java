package org.pulseplan.desktop.bodychart;

import org.pulseplan.text.Language;

/** What happens to a place of the chart that is chosen. */
sealed interface ChartTask {
    /** A new lesion is set there. */
    record NewLesion() implements ChartTask {
        @Override
        public String hint(Language language) {
            return language.text("chartview.hint.new");
        }
    }

    /** This lesion is moved there. */
    record Move(int lesion) implements ChartTask {
        @Override
        public String hint(Language language) {
            return language.text("chartview.hint.move", lesion);
        }
    }

    /** Its region is marked as irradiated, or no longer. */
    record Irradiated() implements ChartTask {
        @Override
        public String hint(Language language) {
            return language.text("chartview.hint.irradiated");
        }
    }

    String hint(Language language);
}
