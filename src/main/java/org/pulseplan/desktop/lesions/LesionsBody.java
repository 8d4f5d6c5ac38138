package org.pulseplan.desktop.lesions;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.pulseplan.text.Language;

/**
 * The table and the body chart: side by side in a wide window, the chart below the table in a narrower one, and one in
 * place of the other where there is not room for both.
 */
final class LesionsBody extends Pane {
    private static final double GAP = 10;
    private static final double BESIDE = 380;
    private static final double MOST_BESIDE = 620;
    private static final double LOW = 430;
    private static final double SHARE_BELOW = 0.56;

    private final Region table;
    private final Region chart;
    private final ToggleButton shown = new ToggleButton();
    private boolean low;

    LesionsBody(Region table, Region chart) {
        this.table = table;
        this.chart = chart;
        getChildren().addAll(table, chart);
        shown.setSelected(true);
        shown.selectedProperty().addListener((property, before, now) -> requestLayout());
        heightProperty().addListener((property, before, height) -> makeRoom());
        setMinSize(0, 0);
    }

    /** The button that shows and hides the chart. */
    ToggleButton toggle(Language language) {
        shown.setText(language.text("chartview.show"));
        shown.setId("lesions-chart");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        shown.setFocusTraversable(false);
        return shown;
    }

    void showChart() {
        shown.setSelected(true);
        layout();
    }

    /** Where one stands in place of the other, the table is there again. */
    void showTable() {
        if (!table.isVisible()) {
            shown.setSelected(false);
            layout();
        }
    }

    /** Where there is not room for both, the table is there first. */
    private void makeRoom() {
        boolean now = getHeight() < LOW;
        if (now != low) {
            low = now;
            shown.setSelected(!low);
        }
    }

    @Override
    protected void layoutChildren() {
        boolean beside = shown.isSelected() && getWidth() >= LesionColumns.totalWidth() + GAP + BESIDE;
        boolean instead = shown.isSelected() && !beside && low;
        chart.setVisible(shown.isSelected());
        table.setVisible(!instead);
        if (!shown.isSelected()) {
            table.resizeRelocate(0, 0, getWidth(), getHeight());
        } else if (instead) {
            chart.resizeRelocate(0, 0, getWidth(), getHeight());
        } else if (beside) {
            double width = Math.min(MOST_BESIDE, getWidth() - GAP - LesionColumns.totalWidth());
            table.resizeRelocate(0, 0, getWidth() - width - GAP, getHeight());
            chart.resizeRelocate(getWidth() - width, 0, width, getHeight());
        } else {
            double height = Math.floor(getHeight() * SHARE_BELOW);
            table.resizeRelocate(0, 0, getWidth(), getHeight() - height - GAP);
            chart.resizeRelocate(0, getHeight() - height, getWidth(), height);
        }
    }
}
