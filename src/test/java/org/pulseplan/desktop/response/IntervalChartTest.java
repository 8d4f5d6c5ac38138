package org.pulseplan.desktop.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pulseplan.response.Band;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Hazard: an interval is drawn where it is not. */
@ExtendWith(ApplicationExtension.class)
class IntervalChartTest {
    private static final Band BAND = new Band(0.4, 0.3, 0.55, 0.1, 0.9);

    private final IntervalChart chart = new IntervalChart();

    @Start
    void start(Stage stage) {
        stage.hide();
    }

    @Test
    void eachPartStandsAtItsProbability(FxRobot robot) {
        robot.interact(() -> {
            show(700);
            assertParts();
            show(1200);
            assertParts();
            show(300);
            assertParts();
        });
    }

    private void assertParts() {
        Line interval = all(".interval-line", Line.class).get(0);
        Rectangle bar = all(".interval-bar", Rectangle.class).get(0);
        Circle median = all(".interval-mark", Circle.class).get(0);
        assertThat(interval.getStartX()).isCloseTo(at(0.1), within(0.01));
        assertThat(interval.getEndX()).isCloseTo(at(0.9), within(0.01));
        assertThat(bar.getX()).isCloseTo(at(0.3), within(0.01));
        assertThat(bar.getX() + bar.getWidth()).isCloseTo(at(0.55), within(0.01));
        assertThat(median.getCenterX()).isCloseTo(at(0.4), within(0.01));
    }

    /** Where a probability stands between the first tick (0 %) and the last (100 %). */
    private double at(double probability) {
        List<Line> ticks = all(".interval-tick", Line.class);
        double zero = ticks.get(0).getStartX();
        double whole = ticks.get(ticks.size() - 1).getStartX();
        assertThat(whole).isGreaterThan(zero + 50);
        return zero + probability * (whole - zero);
    }

    private <N extends Node> List<N> all(String style, Class<N> type) {
        return chart.lookupAll(style).stream().map(type::cast).toList();
    }

    private void show(double width) {
        if (chart.getScene() == null) {
            new Scene(new Group(chart)).getRoot().applyCss();
        }
        chart.show(List.of(new Lane(Measure.COMPLETE, Centre.NEW, BAND, "CR", "40", "30-55", "10-90", "spoken")));
        chart.resize(width, chart.prefHeight(width));
        chart.layout();
    }
}
