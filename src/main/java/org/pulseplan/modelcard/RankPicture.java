package org.pulseplan.modelcard;

import java.util.Arrays;
import org.pulseplan.response.validation.ParameterRanks;
import org.pulseplan.response.validation.SamplerCheck;
import org.pulseplan.text.Language;

/** The ranks of the truth among the draws: how far each parameter's cumulative shares are from uniform, and a histogram. */
final class RankPicture {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 330;

    private final Language words;

    RankPicture(Language words) {
        this.words = words;
    }

    String of(SamplerCheck check) {
        Svg svg =
                new Svg(WIDTH, HEIGHT, words.text("modelcard.ranks.title"), words.text("modelcard.ranks.description"));
        svg.text(10, 20, Svg.Anchor.START, words.text("modelcard.ranks.title"));
        differences(svg, check);
        histogram(svg, check.worst());
        return svg.end();
    }

    private void differences(Svg svg, SamplerCheck check) {
        double band = check.ecdfBand();
        double reach = check.parameters().stream()
                .flatMapToDouble(one -> Arrays.stream(one.ecdfDifference()))
                .map(Math::abs)
                .reduce(band * 1.5, Math::max);
        Axis across = new Axis(0, check.draws(), 60, 420);
        Axis up = new Axis(-reach, reach, HEIGHT - 60, 50);
        svg.shade(60, up.place(band), 360, up.place(-band) - up.place(band));
        svg.line(60, up.place(0), 420, up.place(0), Svg.Stroke.AXIS);
        for (ParameterRanks one : check.parameters()) {
            double[] y = Arrays.stream(one.ecdfDifference()).map(up::place).toArray();
            double[] x = new double[y.length];
            for (int r = 0; r < x.length; r++) {
                x[r] = across.place(r);
            }
            svg.path(x, y, Svg.Stroke.FAINT);
        }
        svg.text(52, up.place(band) + 4, Svg.Anchor.END, words.decimal(band, 3));
        svg.text(52, up.place(0) + 4, Svg.Anchor.END, "0");
        svg.text(52, up.place(-band) + 4, Svg.Anchor.END, words.decimal(-band, 3));
        svg.text(240, HEIGHT - 36, Svg.Anchor.MIDDLE, words.text("modelcard.ranks.rank"));
        svg.text(240, HEIGHT - 16, Svg.Anchor.MIDDLE, words.text("modelcard.ranks.difference"));
    }

    private void histogram(Svg svg, ParameterRanks worst) {
        long[] bins = worst.binned();
        double most = Arrays.stream(bins).max().orElseThrow();
        Axis up = new Axis(0, most, HEIGHT - 60, 50);
        double width = 260.0 / bins.length;
        for (int b = 0; b < bins.length; b++) {
            svg.rectangle(
                    470 + b * width, up.place((double) bins[b]), width, HEIGHT - 60 - up.place((double) bins[b]), true);
        }
        double expected = up.place((double) worst.replicates() / bins.length);
        svg.line(470, expected, 730, expected, Svg.Stroke.AXIS);
        svg.text(600, HEIGHT - 36, Svg.Anchor.MIDDLE, words.text("modelcard.ranks.rank"));
        svg.text(600, HEIGHT - 16, Svg.Anchor.MIDDLE, words.text("modelcard.ranks.worst", worst.name()));
    }
}
