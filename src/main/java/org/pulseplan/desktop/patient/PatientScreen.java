package org.pulseplan.desktop.patient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.Screen;
import org.pulseplan.desktop.form.DerivedValue;
import org.pulseplan.desktop.form.FieldRow;
import org.pulseplan.desktop.form.FollowFocus;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.form.Section;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.patient.Change;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/** The first step: who the patient is, what the formulas need, the tumour's biology, and what stands against a drug. */
public final class PatientScreen implements Screen {
    private static final double TINY = 70;
    private static final double SHORT = 100;
    private static final double MEDIUM = 144;
    private static final double WITH_UNIT = 180;
    private static final double WIDE = 240;

    private final FormContext form;
    private final Language language;
    private final List<FieldRow<?>> fields = new ArrayList<>();
    private final List<ScreeningQuestion> questions;
    private final PatientProgress progress;
    private final VBox sections;
    private final CoursesSection courses;
    private final ObservableValue<State> state;
    private final ScrollPane node;
    private Optional<ScreeningSection> screening = Optional.empty();

    public PatientScreen(FormContext form, List<ScreeningQuestion> questions) {
        this.form = form;
        this.language = form.language();
        this.questions = questions;
        this.progress = new PatientProgress(questions);
        this.state = progress.state(form.model());
        this.courses = new CoursesSection(form);
        this.sections = new VBox(who(), body(), lastRecord(), tumour(), earlierSession(), bleomycin());
        sections.getStyleClass().add("sections");
        this.node = new ScrollPane(sections);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        FollowFocus.in(node);
    }

    @Override
    public void finish() {
        screening();
    }

    /** The screening questions; built a moment after the first fields, so that the window stands sooner. */
    private ScreeningSection screening() {
        if (screening.isEmpty()) {
            ScreeningSection section = new ScreeningSection(form, questions, progress);
            screening = Optional.of(section);
            sections.getChildren().add(section);
        }
        return screening.get();
    }

    @Override
    public String title() {
        return "desktop.step.patient";
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<State> state() {
        return state;
    }

    @Override
    public boolean holds(Place place) {
        return place.area() == Place.Area.PATIENT || place.area() == Place.Area.SCREENING;
    }

    @Override
    public void goTo(Place place) {
        Optional<ScreeningRow> question = screening().row(place);
        if (question.isPresent()) {
            question.get().focus();
        } else {
            Stream.concat(fields.stream(), courses.fields())
                    .filter(field -> isAt(field.place(), place))
                    .findFirst()
                    .ifPresent(FieldRow::focus);
        }
    }

    /** A finding may be about a course as a whole: its first field is then the one. */
    private static boolean isAt(Place field, Place place) {
        return field.equals(place) || field.field().startsWith(place.field() + "/");
    }

    private Section who() {
        return new Section(language.text("desktop.patient.who"))
                .with(
                        field(PatientFields.NAME, WIDE),
                        field(PatientFields.NUMBER, MEDIUM),
                        field(PatientFields.BIRTH_DATE, MEDIUM),
                        field(PatientFields.SEX, SHORT))
                .deriving(derived("age", plan -> plan.patient().age(), language::say));
    }

    private Section body() {
        return new Section(language.text("desktop.patient.body"))
                .with(
                        field(PatientFields.WEIGHT, MEDIUM),
                        field(PatientFields.HEIGHT, MEDIUM),
                        field(PatientFields.CREATININE, WITH_UNIT),
                        field(PatientFields.ECOG, MEDIUM),
                        field(PatientFields.PLATELETS, MEDIUM),
                        field(PatientFields.INR, TINY))
                .deriving(surface(), derived("clearance", plan -> plan.patient().clearance(), language::say));
    }

    private Section lastRecord() {
        return new Section(language.text("desktop.patient.lastRecord"))
                .with(
                        field(PatientFields.LAST_WEIGHT, WITH_UNIT),
                        field(PatientFields.LAST_HEIGHT, WITH_UNIT),
                        field(PatientFields.LAST_DATE, MEDIUM))
                .deriving(
                        derived(
                                "weightChange",
                                plan -> plan.patient().lastRecord().weightChange(),
                                this::change),
                        derived(
                                "surfaceChange",
                                plan -> plan.patient().lastRecord().surfaceChange(),
                                this::change));
    }

    private String change(Change<?> change) {
        return language.text("desktop.patient.change", change.by(), change.direction());
    }

    private Section tumour() {
        return new Section(language.text("desktop.patient.tumour"))
                .with(
                        field(PatientFields.HISTOLOGY, SHORT),
                        field(PatientFields.ER, SHORT),
                        field(PatientFields.PR, SHORT),
                        field(PatientFields.HER2, SHORT),
                        field(PatientFields.KI67, SHORT),
                        field(PatientFields.VISCERAL, SHORT),
                        field(PatientFields.SYSTEMIC_TREATMENT, WIDE))
                .deriving(derived("subtype", plan -> plan.patient().subtype(), language::say));
    }

    private Section earlierSession() {
        return new Section(language.text("desktop.patient.earlierSession"))
                .with(field(PatientFields.PREVIOUS_ECT, MEDIUM), field(PatientFields.LAST_ECT, MEDIUM));
    }

    private Section bleomycin() {
        return new Section(language.text("desktop.patient.bleomycin"))
                .with(field(PatientFields.PREVIOUS_BLEOMYCIN, MEDIUM))
                .below(courses)
                .deriving(derived("earlierBleomycin", plan -> plan.patient().earlierBleomycin(), language::say));
    }

    private Node field(Field<?> field, double width) {
        FieldRow<?> row = new FieldRow<>(form, Slot.patient(field)).wide(width);
        fields.add(row);
        return row.node();
    }

    private <T> Node derived(String id, Function<Plan, Computed<T>> read, Function<T, String> words) {
        return new DerivedValue<>(form, "derived-" + id, language.text("desktop.patient." + id), read, words).node();
    }

    /** Body surface by the formula in use, and by the other ones, so that a difference is seen. */
    private Node surface() {
        return derived(
                "surface",
                plan -> plan.patient().surface(),
                surface -> language.text(
                        "desktop.patient.surface.value",
                        surface,
                        form.model().plan().get().patient().formula(),
                        others(form.model().plan().get().patient())));
    }

    private String others(PatientAssessment patient) {
        return Arrays.stream(BsaFormula.values())
                .filter(formula -> formula != patient.formula())
                .flatMap(formula ->
                        Optional.ofNullable(patient.surfaceByFormula().get(formula))
                                .flatMap(Computed::known)
                                .map(surface -> language.text("desktop.patient.surface.other", surface, formula))
                                .stream())
                .collect(Collectors.joining(", "));
    }
}
