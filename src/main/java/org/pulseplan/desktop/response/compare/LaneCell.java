package org.pulseplan.desktop.response.compare;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.pulseplan.desktop.response.Lane;

/**
 * A cell that draws the interval of its row, or says why there is none.
 *
 * @param <R> the rows
 */
public final class LaneCell<R> extends TableCell<R, R> {
    private final ForestLane drawn = new ForestLane();
    private final Function<R, Optional<Lane>> lane;
    private final Function<R, String> reasons;

    public LaneCell(Function<R, Optional<Lane>> lane, Function<R, String> reasons) {
        this.lane = lane;
        this.reasons = reasons;
        getStyleClass().add("forest-plot");
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        Optional<Lane> shown = empty || row == null ? Optional.empty() : lane.apply(row);
        setText(empty || row == null || shown.isPresent() ? "" : reasons.apply(row));
        setGraphic(shown.isPresent() ? drawn : null);
        drawn.show(shown);
    }
}
