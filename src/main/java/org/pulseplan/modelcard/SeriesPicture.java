package org.pulseplan.modelcard;

import org.pulseplan.response.validation.RateCheck;
import org.pulseplan.response.validation.SeriesCheck;
import org.pulseplan.response.validation.SeriesChecks;
import org.pulseplan.text.Language;

/** Each series' observed rates beside the intervals predicted for them, one row a rate. */
final class SeriesPicture {
    private static final int WIDTH = 760;
    private static final int ROW = 24;
    private static final int TOP = 46;
    private static final int LEFT = 210;
    private static final int TICKS = 10;

    private final Language words;
    private final Axis axis = new Axis(0, 1, LEFT, WIDTH - 30);

    SeriesPicture(Language words) {
        this.words = words;
    }

    /** @param key of title and description among the texts */
    String of(SeriesChecks checks, String key) {
        int bottom = TOP + ROW * (int) checks.rateCount() + 6;
        Svg svg = new Svg(
                WIDTH, bottom + 44, words.text(key + ".title"), words.text(key + ".description", counted(checks)));
        svg.text(10, 20, Svg.Anchor.START, words.text(key + ".title"));
        scale(svg, bottom);
        int row = 0;
        for (SeriesCheck series : checks.series()) {
            for (RateCheck rate : series.rates()) {
                draw(svg, series, rate, TOP + ROW * row++ + ROW / 2.0);
            }
        }
        return svg.end();
    }

    private String counted(SeriesChecks checks) {
        return words.text(
                "modelcard.counted", (int) checks.ratesInside(RateCheck.Level.NINETY_FIVE), (int) checks.rateCount());
    }

    private void scale(Svg svg, int bottom) {
        for (int tick = 0; tick <= TICKS; tick++) {
            double x = axis.place(tick / (double) TICKS);
            svg.line(x, TOP, x, bottom, Svg.Stroke.GRID);
            svg.text(x, bottom + 16, Svg.Anchor.MIDDLE, String.valueOf(tick * 100 / TICKS));
        }
        svg.line(LEFT, bottom, axis.to(), bottom, Svg.Stroke.AXIS);
        svg.text((LEFT + axis.to()) / 2, bottom + 34, Svg.Anchor.MIDDLE, words.text("modelcard.axis.rate"));
    }

    private void draw(Svg svg, SeriesCheck series, RateCheck rate, double y) {
        svg.text(LEFT - 10, y + 4, Svg.Anchor.END, series.id() + ", " + RateNames.of(rate, words));
        svg.line(axis.place(rate.low95()), y, axis.place(rate.high95()), y, Svg.Stroke.THIN);
        svg.line(axis.place(rate.low80()), y, axis.place(rate.high80()), y, Svg.Stroke.MEDIUM);
        svg.line(axis.place(rate.low50()), y, axis.place(rate.high50()), y, Svg.Stroke.THICK);
        svg.circle(axis.place(rate.median()), y, 3, false);
        svg.diamond(axis.place(rate.observed()), y, 6, rate.inside(RateCheck.Level.NINETY_FIVE));
    }
}
