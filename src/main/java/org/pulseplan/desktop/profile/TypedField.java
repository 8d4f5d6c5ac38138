package org.pulseplan.desktop.profile;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pulseplan.desktop.form.WrappingBox;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.profile.ProfileDraft;
import org.pulseplan.text.Language;

/** One text field of the draft: its label, its unit, and below it what is wrong with it or how it was understood. */
final class TypedField {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextField text = new TextField();
    private final Label unit = new Label();
    private final Label below = Words.sentence("", "field-below");
    private final HBox line;
    private final WrappingBox box;
    private boolean following;

    /** @param id for tests and the stylesheet */
    TypedField(String id, String label) {
        Label name = new Label(label);
        name.setLabelFor(text);
        name.getStyleClass().add("field-label");
        text.setId(id);
        text.setAccessibleText(label);
        text.getStyleClass().add("entry-text");
        unit.getStyleClass().add("field-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(text, unit);
        line.getStyleClass().add("field-line");
        below.setPrefWidth(0);
        below.setMaxWidth(Double.MAX_VALUE);
        box = new WrappingBox(name, line, below);
        box.getStyleClass().add("field-row");
    }

    /** A field of the draft that writes what is typed and follows the draft. */
    static TypedField of(
            ReviewModel model,
            String id,
            Language language,
            Function<ProfileDraft, String> read,
            BiFunction<ProfileDraft, String, ProfileDraft> write) {
        TypedField field = new TypedField("profile-" + id, language.text("siteview.field." + id));
        field.onTyped(typed -> model.edit(id, draft -> write.apply(draft, typed)));
        model.draft().subscribe(draft -> field.follow(read.apply(draft)));
        return field;
    }

    Node node() {
        return box;
    }

    TextField control() {
        return text;
    }

    void wide(double width) {
        box.setPrefWidth(width);
        line.setMaxWidth(width);
    }

    void onTyped(Consumer<String> typed) {
        text.textProperty().addListener((property, before, now) -> {
            if (!following) {
                typed.accept(now);
            }
        });
    }

    /** Shows what the draft says; what is being typed stays. */
    void follow(String stored) {
        if (!text.getText().equals(stored)) {
            following = true;
            text.setText(stored);
            following = false;
        }
    }

    void unit(String shown) {
        unit.setText(shown);
        String name = text.getAccessibleText();
        text.setAccessibleHelp(shown.isEmpty() ? name : name + ", " + shown);
    }

    /** Says why the text is refused, or else how it was understood. */
    void say(Optional<String> fault, String understood) {
        text.pseudoClassStateChanged(REFUSED, fault.isPresent());
        below.getStyleClass().setAll("label", "field-below", fault.isPresent() ? "refused" : "understood");
        below.setText(fault.orElse(understood));
    }

    void enable(boolean enabled) {
        text.setDisable(!enabled);
    }
}
