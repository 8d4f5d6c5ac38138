package org.pulseplan.desktop.response.compare;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import org.pulseplan.response.Preference;

/**
 * A cell that says and draws how probably its row is better.
 *
 * @param <R> the rows
 */
public final class PreferenceCell<R> extends TableCell<R, R> {
    private static final double WORDS_EM = 4.7;

    private final PreferenceBar bar = new PreferenceBar();
    private final Label label = new Label();
    private final HBox both = new HBox(label, bar);
    private final Function<R, Optional<Preference>> preference;
    private final Function<R, String> words;

    public PreferenceCell(Function<R, Optional<Preference>> preference, Function<R, String> words) {
        this.preference = preference;
        this.words = words;
        label.setMinWidth(WORDS_EM * Font.getDefault().getSize());
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        Optional<Preference> shown = empty || row == null ? Optional.empty() : preference.apply(row);
        setGraphic(empty ? null : both);
        label.setText(empty || row == null ? "" : words.apply(row));
        bar.show(shown);
    }
}
