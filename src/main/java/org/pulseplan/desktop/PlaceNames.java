package org.pulseplan.desktop;

import java.util.Locale;
import org.pulseplan.entry.Place;
import org.pulseplan.text.Language;

/** The places of a case in words, such as "Lesion 3, Depth". */
final class PlaceNames {
    private final Language language;

    PlaceNames(Language language) {
        this.language = language;
    }

    String of(Place place) {
        String area = place.area() == Place.Area.LESION
                ? language.text("desktop.place.lesion", place.lesion())
                : language.text("desktop.place." + place.area().name());
        String label = "labels." + place.area().name().toLowerCase(Locale.ROOT) + "." + place.field();
        return language.has(label) ? language.text("desktop.place.field", area, language.text(label)) : area;
    }
}
