package org.pulseplan.desktop.response.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.pulseplan.response.Preference;

/** Better, alike and worse as three parts of one bar: dark, grey and empty. */
public final class PreferenceBar extends Region {
    private static final double HEIGHT = 9;

    private final Rectangle better = part("preference-better");
    private final Rectangle alike = part("preference-alike");
    private final Rectangle worse = part("preference-worse");
    private Optional<Preference> preference = Optional.empty();

    public PreferenceBar() {
        getChildren().addAll(worse, alike, better);
        setMinHeight(HEIGHT);
    }

    /** Draws these chances, or none. */
    public void show(Optional<Preference> shown) {
        preference = shown;
        setVisible(shown.isPresent());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        preference.ifPresent(shown -> {
            double first = getWidth() * shown.firstBetter().value();
            double second = getWidth() * shown.secondBetter().value();
            place(better, 0, first);
            place(alike, first, getWidth() - second);
            place(worse, getWidth() - second, getWidth());
        });
    }

    private void place(Rectangle part, double from, double to) {
        part.setX(from);
        part.setWidth(Math.max(0, to - from));
        part.setY((getHeight() - HEIGHT) / 2);
        part.setHeight(HEIGHT);
    }

    private static Rectangle part(String style) {
        Rectangle part = new Rectangle();
        part.getStyleClass().addAll(List.of("preference-part", style));
        return part;
    }
}
