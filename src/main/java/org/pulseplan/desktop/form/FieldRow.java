package org.pulseplan.desktop.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.text.Language;

/**
 * One field on a form: its label, its control, its unit, and one line below that says, first come first: why the entry
 * was refused, what the plan found about it, what was understood, or what to enter.
 *
 * @param <T> what the field holds
 */
public final class FieldRow<T> {
    private static final int MOST_SEGMENTS = 4;

    /** While a number is being typed ("1." on the way to "1.5") it is not refused into the typist's face. */
    private static final Duration TYPING_PAUSE = Duration.millis(700);

    /** What a sentence below a narrow field takes, px. */
    private static final double READABLE = 260;

    private final FormContext form;
    private final Slot<T> slot;
    private final EntryControl control;
    private final Label below = new Label();
    private final WrappingBox box = new WrappingBox();
    private final PauseTransition pause = new PauseTransition(TYPING_PAUSE);
    private double width = Region.USE_COMPUTED_SIZE;

    /** A row for this field; its control follows from what the field can hold. */
    public FieldRow(FormContext form, Slot<T> slot) {
        this(form, slot, controlFor(form, slot));
    }

    /** A row with a control of its own. */
    public FieldRow(FormContext form, Slot<T> slot, EntryControl control) {
        this.form = form;
        this.slot = slot;
        this.control = control;
        layOut();
        form.model().draft().addListener((property, before, draft) -> refresh());
        form.model().plan().addListener((property, before, plan) -> {
            if (pause.getStatus() != Animation.Status.RUNNING) {
                say();
            }
        });
        box.focusWithinProperty().addListener((property, before, focused) -> say());
        pause.setOnFinished(event -> say());
        say();
    }

    /** The control that suits what the field can hold. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the kind of a slot's field is a kind of the slot's values
    public static <T> EntryControl controlFor(FormContext form, Slot<T> slot) {
        Field.Kind<T> kind = slot.field().kind();
        if (kind instanceof Field.Choice choice) {
            return choice.type().getEnumConstants().length <= MOST_SEGMENTS
                    ? new SegmentsEntry(form, slot, choice)
                    : new PickerEntry(form, slot, choice);
        }
        if (kind instanceof Field.Numeric numeric && numeric.units().size() > 1) {
            return new AmountEntry(form, slot, numeric);
        }
        return new TextEntry<>(form, slot);
    }

    public Region node() {
        return box;
    }

    public Place place() {
        return slot.place();
    }

    /** Moves the keyboard to this field. */
    public void focus() {
        control.focusTarget().requestFocus();
    }

    /** The same row at least this wide, px; wider only where its buttons need it. */
    public FieldRow<T> wide(double width) {
        this.width = width;
        say();
        return this;
    }

    private void layOut() {
        Language language = form.language();
        Label label = new Label(language.text(slot.label()));
        label.setLabelFor(control.focusTarget());
        label.getStyleClass().add("field-label");
        below.getStyleClass().add("field-below");
        below.setWrapText(true);
        below.setPrefWidth(0);
        below.setMaxWidth(Double.MAX_VALUE);
        below.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(control.node());
        line.getStyleClass().add("field-line");
        HBox.setHgrow(control.node(), Priority.ALWAYS);
        unit().map(this::unitLabel).forEach(line.getChildren()::add);
        control.name(Stream.concat(Stream.of(label.getText()), unit()).collect(Collectors.joining(", ")), help());
        box.getStyleClass().add("field-row");
        box.setId(id());
        box.getChildren().addAll(label, line, below);
    }

    /** For tests and the stylesheet: {@code patient-weight}. */
    private String id() {
        return slot.label().substring("labels.".length()).replace('.', '-');
    }

    private Label unitLabel(String unit) {
        Label label = new Label(unit);
        label.getStyleClass().add("field-unit");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Stream<String> unit() {
        return slot.field().kind() instanceof Field.Numeric<?> numeric
                        && numeric.units().size() == 1
                ? Stream.of(numeric.units().get(0)).map(form.language()::unit).filter(unit -> !unit.isEmpty())
                : Stream.empty();
    }

    private String help() {
        String key = slot.label() + ".help";
        return form.language().has(key) ? form.language().text(key) : "";
    }

    private void refresh() {
        control.refresh();
        boolean refused = slot.in(form.model().draft().get()) instanceof Entry.Rejected<?>;
        if (refused && box.isFocusWithin()) {
            show("help", "");
            pause.playFromStart();
        } else {
            pause.stop();
            say();
        }
    }

    private void say() {
        Entry<T> entry = slot.in(form.model().draft().get());
        if (entry instanceof Entry.Rejected<T> rejected) {
            show("refused", form.language().text("desktop.form.refused", rejected.reason()));
        } else if (entry instanceof Entry.Accepted<T> accepted) {
            found().ifPresentOrElse(this::showFinding, () -> show("understood", understood(accepted.value())));
        } else {
            show("help", box.isFocusWithin() ? help() : "");
        }
    }

    /** The heaviest finding about this field; only while the plan is that of what is shown. */
    private Optional<Finding> found() {
        return form.model().current().get()
                ? form.model()
                        .plan()
                        .get()
                        .eachFinding()
                        .filter(finding -> finding.place().equals(slot.place()))
                        .min(Comparator.comparing(Finding::level))
                : Optional.empty();
    }

    private void showFinding(Finding finding) {
        show(
                finding.level().name().toLowerCase(Locale.ROOT),
                form.language().text("desktop.form.finding", finding.level(), finding.text()) + converted());
    }

    /** A conversion is read back also where a finding stands below the field: it may be what is wrong. */
    private String converted() {
        return conversion()
                .map(step -> "\n" + form.language().text("desktop.form.understood", step))
                .orElse("");
    }

    /** The value in words where it is not what stands in the field letter by letter. */
    private String understood(T value) {
        Language language = form.language();
        if (value instanceof LocalDate date) {
            return language.text("desktop.form.understood", date);
        }
        if (value instanceof Quantity quantity && !typedPlainly(quantity)) {
            return language.text(
                    "desktop.form.understood",
                    conversion().<Object>map(step -> step).orElse(quantity));
        }
        return "";
    }

    /** How the plan turned the entry into the unit of the formulas, where it did. */
    private Optional<Phrase> conversion() {
        return form.model().current().get() ? form.model().plan().get().conversion(slot.place()) : Optional.empty();
    }

    private boolean typedPlainly(Quantity quantity) {
        boolean usual = control instanceof TextEntry<?> || (control instanceof AmountEntry<?> amount && amount.usual());
        return usual
                && control.focusTarget() instanceof TextInputControl text
                && text.getText().strip().equals(form.language().number(quantity));
    }

    private void show(String style, String text) {
        below.getStyleClass().setAll("field-below", style);
        below.setText(text);
        boolean sentence = style.equals("refused") || style.equals("stop") || style.equals("caution");
        if (width != Region.USE_COMPUTED_SIZE) {
            fit(sentence ? Math.max(width, READABLE) : width);
        }
    }

    /** Buttons side by side take more where their words need it; a text field takes just this. */
    private void fit(double wanted) {
        box.setMinWidth(wanted);
        if (!(control instanceof SegmentsEntry<?>)) {
            box.setPrefWidth(wanted);
        }
    }
}
