package org.pulseplan.desktop.response.compare;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.text.Language;

/** Boxes to choose from, each with its label. */
public final class Choices {
    private Choices() {}

    /** A box of these values that follows the property and changes it. */
    public static <T> ComboBox<T> of(List<T> values, ObjectProperty<T> chosen, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(words(words));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /** The same, said anew whenever this changes. */
    public static <T> ComboBox<T> of(
            List<T> values, ObjectProperty<T> chosen, Function<T, String> words, ObservableValue<?> changes) {
        ComboBox<T> box = of(values, chosen, words);
        changes.subscribe(changed -> box.setConverter(words(words)));
        return box;
    }

    /** How a box says its values; it is not typed into. */
    public static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not typed into");
            }
        };
    }

    /** What bar, line, mark and the two centres mean. */
    public static Label meaning(ObservableValue<Boolean> own, Language language) {
        Label meaning = Words.sentence("", "part-quiet");
        own.subscribe(now -> meaning.setText(language.text(now ? "compareview.meaning.own" : "compareview.meaning")));
        return meaning;
    }

    /** The control with its label before it. */
    public static Node labelled(String text, String id, Control control) {
        Label label = new Label(text);
        label.setLabelFor(control);
        label.setMinWidth(Region.USE_PREF_SIZE);
        control.setId(id);
        control.setAccessibleText(text);
        HBox pair = new HBox(label, control);
        pair.getStyleClass().add("response-control");
        return pair;
    }
}
