package org.pulseplan.modelcard;

import java.util.List;
import org.pulseplan.response.validation.Sensitivity;
import org.pulseplan.text.Language;

/** How far the sample lesions' predictions move at most for each change, one bar a run. */
final class SensitivityPicture {
    private static final int WIDTH = 760;
    private static final int ROW = 18;
    private static final int TOP = 40;
    private static final int LEFT = 300;

    private final Language words;

    SensitivityPicture(Language words) {
        this.words = words;
    }

    String of(List<Sensitivity> runs) {
        int bottom = TOP + ROW * runs.size() + 6;
        Svg svg = new Svg(
                WIDTH,
                bottom + 44,
                words.text("modelcard.sensitivity.title"),
                words.text("modelcard.sensitivity.description"));
        svg.text(10, 20, Svg.Anchor.START, words.text("modelcard.sensitivity.title"));
        double reach =
                runs.stream().mapToDouble(Sensitivity::largestShift).max().orElseThrow();
        Axis axis = new Axis(0, Math.ceil(reach * 20) / 20, LEFT, WIDTH - 40);
        scale(svg, axis, bottom);
        for (int i = 0; i < runs.size(); i++) {
            draw(svg, runs.get(i), axis, TOP + ROW * i);
        }
        return svg.end();
    }

    private void scale(Svg svg, Axis axis, int bottom) {
        for (int percent = 0; percent <= axis.high() * 100 + 1e-9; percent += 5) {
            double x = axis.place(percent / 100.0);
            svg.line(x, TOP, x, bottom, Svg.Stroke.GRID);
            svg.text(x, bottom + 16, Svg.Anchor.MIDDLE, String.valueOf(percent));
        }
        svg.text((LEFT + axis.to()) / 2, bottom + 34, Svg.Anchor.MIDDLE, words.text("modelcard.axis.shift"));
    }

    private void draw(Svg svg, Sensitivity run, Axis axis, double y) {
        svg.text(LEFT - 10, y + 13, Svg.Anchor.END, RunNames.of(run, words));
        double length = axis.place(run.largestShift()) - LEFT;
        svg.rectangle(LEFT, y + 3, length, ROW - 6, run.change() != Sensitivity.Change.HALVED);
    }
}
