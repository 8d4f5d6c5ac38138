package org.pulseplan.desktop.response.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pulseplan.desktop.response.Centre;
import org.pulseplan.desktop.response.Lane;
import org.pulseplan.desktop.response.PatientScope;
import org.pulseplan.response.Band;
import org.pulseplan.response.Preference;
import org.pulseplan.sheet.Figure;
import org.pulseplan.sheet.Figure.Anchor;
import org.pulseplan.sheet.Figure.Box;
import org.pulseplan.sheet.Figure.Disc;
import org.pulseplan.sheet.Figure.Grey;
import org.pulseplan.sheet.Figure.Line;
import org.pulseplan.sheet.Figure.Shape;
import org.pulseplan.sheet.Figure.Words;
import org.pulseplan.text.Language;

/** Draws the comparison: what it is, whose lesions, one line a lesion on one axis, and what must be known to read it. */
final class ForestFigure {
    private static final double WIDTH = 1020;
    private static final double MARGIN = 20;
    private static final double SIZE = 210;
    private static final double PLOT_LEFT = 320;
    private static final double PLOT_RIGHT = 600;
    private static final double MEDIAN = 625;
    private static final double RANGE_80 = 680;
    private static final double RANGE_95 = 770;
    private static final double AGAINST = 865;
    private static final double BAR_LEFT = 945;
    private static final double BAR_RIGHT = 1000;
    private static final double TEXT = 11;
    private static final double TITLE = 16;
    private static final double LINE = 16;
    private static final double ROW = 20;
    private static final double BAR = 9;
    private static final double END = 4;
    private static final int LETTERS_OF_A_LINE = 165;
    private static final List<Double> TICKS = List.of(0.0, 0.25, 0.5, 0.75, 1.0);
    private static final Pattern SPACE = Pattern.compile(" ");

    private final ForestPage page;
    private final Language language;
    private final CompareWords words;
    private final List<Shape> shapes = new ArrayList<>();
    private double y = MARGIN + TITLE;

    private ForestFigure(ForestPage page, Language language) {
        this.page = page;
        this.language = language;
        this.words = new CompareWords(language);
    }

    static Figure of(ForestPage page, Language language) {
        ForestFigure figure = new ForestFigure(page, language);
        figure.draw();
        return new Figure(WIDTH, figure.y + MARGIN, figure.title(), figure.description(), figure.shapes);
    }

    private void draw() {
        shapes.add(new Words(MARGIN, y, title(), TITLE, true, Anchor.START));
        y += LINE;
        patients().forEach(this::paragraph);
        page.cases().forEach(this::warnings);
        paragraph(language.text("responseview.caution"));
        y += LINE;
        heading();
        page.rows().forEach(this::row);
        y += LINE;
        paragraph(language.text(page.own() ? "compareview.meaning.own" : "compareview.meaning"));
        page.reference().ifPresent(row -> paragraph(language.text("compareview.export.against", row.code())));
        paragraph(language.say(page.cases().get(0).plan().basis().predictedBy()));
        paragraph(language.text("compareview.export.support", page.made()));
    }

    private String title() {
        return language.text(
                "compareview.export.title",
                language.text("compareview.measure." + page.measure().name()),
                language.text("compareview.centre." + page.centre().name(page.own())));
    }

    private String description() {
        return page.rows().stream().map(words::spoken).collect(Collectors.joining(" "));
    }

    private List<String> patients() {
        if (page.named()) {
            return page.cases().stream()
                    .map(one -> language.text(
                            "compareview.export.patient",
                            one.letter(),
                            one.identity().line()))
                    .toList();
        }
        return page.cases().size() > 1
                ? List.of(language.text(
                        "compareview.export.letters",
                        page.cases().stream().map(ComparedCase::letter).toList()))
                : List.of();
    }

    private void warnings(ComparedCase whose) {
        PatientScope.warnings(whose.plan(), language)
                .forEach(warning ->
                        paragraph(language.text("compareview.export.patient", whose.letter(), warning.text())));
    }

    private void paragraph(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.split(text, -1)) {
            if (line.length() + word.length() > LETTERS_OF_A_LINE) {
                line(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        line(line.toString());
    }

    private void line(String text) {
        write(MARGIN, text, false, Anchor.START);
        y += LINE;
    }

    private void heading() {
        write(MARGIN, language.text("compareview.column.lesion"), true, Anchor.START);
        write(SIZE, language.text("compareview.column.size"), true, Anchor.START);
        write(MEDIAN, language.text("responseview.median"), true, Anchor.START);
        write(RANGE_80, language.text("responseview.range80"), true, Anchor.START);
        write(RANGE_95, language.text("responseview.range95"), true, Anchor.START);
        page.reference()
                .ifPresent(row -> write(
                        AGAINST, language.text("compareview.column.against.lesion", row.code()), true, Anchor.START));
        TICKS.forEach(tick -> write(at(tick), language.percent(tick), false, Anchor.MIDDLE));
        y += LINE / 2;
        shapes.add(new Line(MARGIN, y, BAR_RIGHT, y, 1, Grey.BLACK, false));
        double bottom = y + ROW * page.rows().size();
        TICKS.forEach(tick -> shapes.add(new Line(at(tick), y, at(tick), bottom, 1, Grey.LIGHT, true)));
    }

    private void row(ForestRow row) {
        y += ROW;
        double middle = y - ROW / 2;
        double foot = middle + TEXT / 3;
        write(MARGIN, foot, row.name());
        write(SIZE, foot, row.outside() ? language.text("compareview.export.outside", row.size()) : row.size());
        row.lane().ifPresentOrElse(lane -> lane(lane, middle, foot), () -> write(PLOT_LEFT, foot, reasons(row)));
        write(AGAINST, foot, row.compared());
        row.against().ifPresent(preference -> against(preference, middle));
    }

    private static String reasons(ForestRow row) {
        return String.join(" ", row.reasons());
    }

    private void lane(Lane lane, double middle, double foot) {
        Band band = lane.band();
        boolean hollow = lane.centre() == Centre.AVERAGE;
        double low = at(band.low95());
        double high = at(band.high95());
        shapes.add(new Line(low, middle, high, middle, 1, Grey.BLACK, false));
        shapes.add(new Line(low, middle - END, low, middle + END, 1, Grey.BLACK, false));
        shapes.add(new Line(high, middle - END, high, middle + END, 1, Grey.BLACK, false));
        shapes.add(new Box(
                at(band.low80()),
                middle - BAR / 2,
                at(band.high80()) - at(band.low80()),
                BAR,
                hollow ? Grey.WHITE : Grey.LIGHT));
        shapes.add(new Disc(at(band.median()), middle, END, hollow ? Grey.WHITE : Grey.BLACK));
        write(MEDIAN, foot, lane.median());
        write(RANGE_80, foot, lane.range80());
        write(RANGE_95, foot, lane.range95());
    }

    private void against(Preference preference, double middle) {
        double width = BAR_RIGHT - BAR_LEFT;
        double better = BAR_LEFT + width * preference.firstBetter().value();
        double worse = BAR_RIGHT - width * preference.secondBetter().value();
        shapes.add(new Box(BAR_LEFT, middle - BAR / 2, width, BAR, Grey.WHITE));
        shapes.add(new Box(better, middle - BAR / 2, Math.max(0, worse - better), BAR, Grey.LIGHT));
        shapes.add(new Box(BAR_LEFT, middle - BAR / 2, better - BAR_LEFT, BAR, Grey.BLACK));
    }

    private void write(double x, double foot, String text) {
        shapes.add(new Words(x, foot, text, TEXT, false, Anchor.START));
    }

    private void write(double x, String text, boolean bold, Anchor anchor) {
        shapes.add(new Words(x, y, text, TEXT, bold, anchor));
    }

    private static double at(double probability) {
        return PLOT_LEFT + probability * (PLOT_RIGHT - PLOT_LEFT);
    }
}
