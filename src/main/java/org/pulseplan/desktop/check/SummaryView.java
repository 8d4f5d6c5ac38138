package org.pulseplan.desktop.check;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.SecondEntry;
import org.pulseplan.text.Language;

/**
 * Everything that is looked at before anybody signs, on one screen: who, measurements, drug and dose with the second
 * calculation, window, electrodes, findings by weight. Hidden while the second person is entering.
 */
final class SummaryView extends VBox {
    private final CaseModel cases;
    private final CheckModel model;
    private final Language language;
    private final SummaryWords words;
    private final GridPane table = new GridPane();
    private final Label hidden;

    SummaryView(CaseModel cases, CheckModel model, Language language) {
        this.cases = cases;
        this.model = model;
        this.language = language;
        this.words = new SummaryWords(language);
        this.hidden = Words.sentence(language.text("checkview.summary.hidden"));
        getStyleClass().addAll("part-card", "check-summary");
        setId("check-summary");
        table.getStyleClass().add("check-table");
        ColumnConstraints label = new ColumnConstraints();
        label.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(label, value);
        getChildren().addAll(Words.heading(language.text("checkview.summary")), hidden, table);
        cases.plan().subscribe(plan -> show());
        cases.draft().subscribe(draft -> show());
    }

    private void show() {
        boolean blind = model.blind() && begun(cases.draft().get());
        hidden.setVisible(blind);
        hidden.setManaged(blind);
        table.setVisible(!blind);
        table.setManaged(!blind);
        table.getChildren().clear();
        if (!blind) {
            words.rows(cases.plan().get()).forEach(this::row);
        }
    }

    /** The first values hide as soon as a second person has begun to enter. */
    private static boolean begun(PlanDraft draft) {
        return !draft.second().equals(SecondEntry.none());
    }

    private void row(SummaryWords.Row row) {
        Label name = new Label(language.text("checkview.row." + row.id()));
        name.getStyleClass().add("field-label");
        GridPane.setValignment(name, VPos.TOP);
        Label text = Words.sentence(row.text());
        text.setId("check-" + row.id());
        text.setAccessibleText(name.getText() + ": " + row.text());
        name.setLabelFor(text);
        table.addRow(table.getRowCount(), name, text);
    }
}
