package org.pulseplan.desktop.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pulseplan.outcome.CalibrationTable;
import org.pulseplan.outcome.CalibrationTable.Group;
import org.pulseplan.sheet.Figure;
import org.pulseplan.sheet.Figure.Anchor;
import org.pulseplan.sheet.Figure.Disc;
import org.pulseplan.sheet.Figure.Grey;
import org.pulseplan.sheet.Figure.Line;
import org.pulseplan.sheet.Figure.Shape;
import org.pulseplan.sheet.Figure.Words;
import org.pulseplan.text.Language;

/**
 * Observed against predicted complete response: a mark for each group with its interval; where prediction is right, the
 * interval crosses the dashed line in all but one group of twenty. Black and greys only.
 */
final class CalibrationFigure {
    private static final double LEFT = 70;
    private static final double TOP = 14;
    private static final double SIDE = 270;
    private static final double WIDTH = 380;
    private static final double HEIGHT = 340;
    private static final double TEXT = 12;
    private static final double END = 4;
    private static final List<Double> TICKS = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    private final Language language;
    private final List<Shape> shapes = new ArrayList<>();

    private CalibrationFigure(Language language) {
        this.language = language;
    }

    static Figure of(CalibrationTable table, Language language) {
        CalibrationFigure figure = new CalibrationFigure(language);
        figure.axes();
        table.groups().forEach(figure::group);
        return new Figure(
                WIDTH,
                HEIGHT,
                language.text("learnview.calibration.picture"),
                table.groups().stream().map(group -> sentence(group, language)).collect(Collectors.joining(" ")),
                figure.shapes);
    }

    /** One group in words. */
    static String sentence(Group group, Language language) {
        boolean agrees = group.low95() <= group.predicted() && group.predicted() <= group.high95();
        return language.text(
                agrees ? "learnview.calibration.agrees" : "learnview.calibration.differs",
                group.lesions(),
                language.percent(group.predicted()),
                language.percent(group.observed()),
                language.percent(group.low95()),
                language.percent(group.high95()));
    }

    private void axes() {
        for (double tick : TICKS) {
            shapes.add(new Line(x(tick), y(0), x(tick), y(1), 1, Grey.LIGHT, false));
            shapes.add(new Line(x(0), y(tick), x(1), y(tick), 1, Grey.LIGHT, false));
            words(x(tick), y(0) + 16, language.percent(tick), false, Anchor.MIDDLE);
            words(x(0) - 6, y(tick) + 4, language.percent(tick), false, Anchor.END);
        }
        shapes.add(new Line(x(0), y(0), x(1), y(1), 1.3, Grey.DARK, true));
        words(x(0.5), y(0) + 36, language.text("learnview.calibration.predicted"), true, Anchor.MIDDLE);
        words(2, TOP - 2, language.text("learnview.calibration.observed"), true, Anchor.START);
    }

    private void group(Group group) {
        double x = x(group.predicted());
        shapes.add(new Line(x, y(group.low95()), x, y(group.high95()), 1.6, Grey.BLACK, false));
        shapes.add(new Line(x - END, y(group.low95()), x + END, y(group.low95()), 1.6, Grey.BLACK, false));
        shapes.add(new Line(x - END, y(group.high95()), x + END, y(group.high95()), 1.6, Grey.BLACK, false));
        shapes.add(new Disc(x, y(group.observed()), 4.5, Grey.BLACK));
        words(x + 7, y(group.observed()) + 4, language.decimal(group.lesions(), 0), false, Anchor.START);
    }

    private void words(double x, double y, String text, boolean bold, Anchor anchor) {
        shapes.add(new Words(x, y, text, TEXT, bold, anchor));
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return TOP + 12 + (1 - share) * SIDE;
    }
}
