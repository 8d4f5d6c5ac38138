package org.pulseplan.modelcard;

import org.pulseplan.response.validation.RateCheck;
import org.pulseplan.response.validation.SeriesCheck;
import org.pulseplan.response.validation.SeriesChecks;
import org.pulseplan.text.Language;

/** Observed against predicted rates: on the diagonal prediction and observation agree. */
final class CalibrationPicture {
    private static final int SIZE = 520;
    private static final int TICKS = 5;

    private final Language words;
    private final Axis across = new Axis(0, 1, 60, SIZE - 30);
    private final Axis up = new Axis(0, 1, SIZE - 60, 40);

    CalibrationPicture(Language words) {
        this.words = words;
    }

    String of(SeriesChecks checks) {
        Svg svg = new Svg(
                SIZE, SIZE, words.text("modelcard.calibration.title"), words.text("modelcard.calibration.description"));
        svg.text(10, 20, Svg.Anchor.START, words.text("modelcard.calibration.title"));
        scale(svg);
        for (SeriesCheck series : checks.series()) {
            series.rates().forEach(rate -> draw(svg, rate));
        }
        return svg.end();
    }

    private void scale(Svg svg) {
        for (int tick = 0; tick <= TICKS; tick++) {
            double value = tick / (double) TICKS;
            String label = String.valueOf(tick * 100 / TICKS);
            svg.line(across.place(value), up.from(), across.place(value), up.to(), Svg.Stroke.GRID);
            svg.line(across.from(), up.place(value), across.to(), up.place(value), Svg.Stroke.GRID);
            svg.text(across.place(value), up.from() + 16, Svg.Anchor.MIDDLE, label);
            svg.text(across.from() - 8, up.place(value) + 4, Svg.Anchor.END, label);
        }
        svg.line(across.from(), up.from(), across.to(), up.to(), Svg.Stroke.AXIS);
        svg.text(SIZE / 2.0, SIZE - 22, Svg.Anchor.MIDDLE, words.text("modelcard.axis.predicted"));
        svg.text(across.from(), 36, Svg.Anchor.START, words.text("modelcard.axis.observed"));
    }

    private void draw(Svg svg, RateCheck rate) {
        double y = up.place(rate.observed());
        svg.line(across.place(rate.low80()), y, across.place(rate.high80()), y, Svg.Stroke.THIN);
        if (rate.objective()) {
            svg.diamond(across.place(rate.median()), y, 6, false);
        } else {
            svg.circle(across.place(rate.median()), y, 5, true);
        }
    }
}
