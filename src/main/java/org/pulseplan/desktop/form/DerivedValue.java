package org.pulseplan.desktop.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.Plan;

/**
 * A value that follows from the entries, as one types: the value with its arithmetic below it, or the reasons why there
 * is none.
 *
 * @param <T> the derived value
 */
public final class DerivedValue<T> {
    private final FormContext form;
    private final String name;
    private final Function<Plan, Computed<T>> read;
    private final Function<T, String> words;
    private final Label value = line("derived-value");
    private final Label working = line("derived-working");
    private final WrappingBox box = new WrappingBox();

    /**
     * @param id for tests and the stylesheet
     * @param name what is derived, in words
     * @param words the value in words
     */
    public DerivedValue(
            FormContext form, String id, String name, Function<Plan, Computed<T>> read, Function<T, String> words) {
        this.form = form;
        this.name = name;
        this.read = read;
        this.words = words;
        Label label = line("derived-label");
        label.setText(name);
        box.setId(id);
        box.getStyleClass().add("derived");
        box.getChildren().addAll(label, value, working);
        form.model().plan().addListener((property, before, plan) -> show());
        form.model().failure().addListener((property, before, failure) -> show());
        show();
    }

    public Region node() {
        return box;
    }

    private void show() {
        Optional<RuntimeException> failure = form.model().failure().get();
        Computed<T> computed = failure.isPresent()
                ? Computed.unavailable(Phrase.of("desktop.derived.failed"))
                : read.apply(form.model().plan().get());
        String said =
                computed.known().map(words).orElseGet(() -> form.language().text("desktop.derived.none"));
        value.setText(said);
        value.getStyleClass().setAll("derived-value", computed.known().isPresent() ? "known" : "unknown");
        working.setText(lines(computed.known().isPresent() ? computed.working() : computed.reasons()));
        working.setManaged(!working.getText().isEmpty());
        box.setAccessibleText(name + ": " + said + ". " + working.getText());
    }

    private String lines(List<Phrase> phrases) {
        return String.join("\n", phrases.stream().map(form.language()::say).toList());
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
