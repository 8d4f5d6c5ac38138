package org.pulseplan.desktop.paper;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.pulseplan.text.Language;

/** Where a document is to be printed, and how often. */
final class PrintPanel extends FlowPane {
    private static final int MOST_COPIES = 20;

    private final Language language;
    private final ComboBox<String> printers = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final Button print;

    PrintPanel(Language language, BiConsumer<String, Integer> order, Runnable cancel) {
        this.language = language;
        this.print = button("paperview.print.do", () -> order.accept(printers.getValue(), copies.getValue()));
        getStyleClass().add("print-panel");
        printers.setId("printers");
        copies.setId("copies");
        copies.setPrefWidth(80);
        getChildren()
                .addAll(
                        labelled("paperview.print.printer", printers),
                        labelled("paperview.print.copies", copies),
                        print,
                        button("paperview.print.cancel", cancel));
        searching();
    }

    /** Shows that the printers are being looked for. */
    void searching() {
        offer(List.of(), "paperview.print.searching");
    }

    /** Offers these printers, the first chosen. */
    void offer(List<String> names) {
        offer(names, "paperview.print.none");
    }

    private void offer(List<String> names, String otherwise) {
        printers.getItems().setAll(names);
        printers.setPromptText(language.text(otherwise));
        printers.getSelectionModel().selectFirst();
        printers.setDisable(names.isEmpty());
        print.setDisable(names.isEmpty());
    }

    /** Moves the keyboard into the panel. */
    void focus() {
        printers.requestFocus();
    }

    private HBox labelled(String key, javafx.scene.Node control) {
        Label label = new Label(language.text(key));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        HBox box = new HBox(label, control);
        box.getStyleClass().add("print-choice");
        return box;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(language.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> action.run());
        return button;
    }
}
