package org.pulseplan.desktop.learning;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.pulseplan.outcome.RowFault;

/** The faults of a file, one line each with its row and column; only those in sight are drawn, so that 100,000 scroll. */
final class FaultList extends ListView<RowFault> {
    private static final double MARGIN = 40;

    private final LearningWords words;

    FaultList(LearningWords words, String name) {
        this.words = words;
        setId("outcome-faults");
        setAccessibleText(name);
        setCellFactory(list -> new FaultCell());
    }

    private final class FaultCell extends ListCell<RowFault> {
        private final Text text = new Text();

        FaultCell() {
            text.getStyleClass().add("cell-text");
            text.wrappingWidthProperty().bind(FaultList.this.widthProperty().subtract(MARGIN));
        }

        @Override
        protected void updateItem(RowFault fault, boolean empty) {
            super.updateItem(fault, empty);
            String said = empty || fault == null ? "" : words.fault(fault);
            text.setText(said);
            setAccessibleText(said);
            setGraphic(said.isEmpty() ? null : text);
        }
    }
}
