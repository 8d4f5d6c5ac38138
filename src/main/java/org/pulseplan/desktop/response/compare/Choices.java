package org.pulseplan.desktop.response.compare;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

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
