package org.pulseplan.desktop.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.form.FieldRow;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.form.Slot;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;

/** Earlier courses of bleomycin, one line each; shown where bleomycin was given before. */
final class CoursesSection extends VBox {
    private static final double WHAT_WIDTH = 230;
    private static final double DATE_WIDTH = 120;
    private static final double AMOUNT_WIDTH = 260;

    private final FormContext form;
    private final List<List<FieldRow<?>>> rows = new ArrayList<>();
    private final VBox lines = new VBox();

    CoursesSection(FormContext form) {
        this.form = form;
        Button add = new Button(form.language().text("desktop.patient.courses.add"));
        add.setId("add-course");
        add.setAccessibleText(add.getText());
        add.setOnAction(event -> add());
        getStyleClass().add("courses");
        lines.getStyleClass().add("courses");
        getChildren().addAll(lines, add);
        form.model().draft().addListener((property, before, draft) -> refresh());
        refresh();
    }

    /** Every field of every course. */
    Stream<FieldRow<?>> fields() {
        return rows.stream().flatMap(List::stream);
    }

    private void add() {
        int added = form.model().draft().get().patient().courses().size();
        change(
                "add",
                courses -> Stream.concat(courses.stream(), Stream.of(Entries.none()))
                        .toList());
        rows.get(added).get(0).focus();
    }

    private void delete(int index) {
        change("delete", courses -> {
            List<Entries> left = new ArrayList<>(courses);
            left.remove(index);
            return left;
        });
    }

    private void change(String how, UnaryOperator<List<Entries>> change) {
        int now = form.model().draft().get().patient().courses().size();
        form.model()
                .edit(
                        "courses/" + how + "/" + now,
                        draft -> draft.with(draft.patient()
                                .withCourses(change.apply(draft.patient().courses()))));
    }

    private void refresh() {
        PatientDraft patient = form.model().draft().get().patient();
        int wanted = patient.courses().size();
        while (rows.size() < wanted) {
            addLine(rows.size());
        }
        for (int index = 0; index < rows.size(); index++) {
            show(lines.getChildren().get(index), index < wanted);
        }
        show(
                this,
                wanted > 0
                        || patient.entries()
                                .get(PatientFields.PREVIOUS_BLEOMYCIN)
                                .is(Answer.YES));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Lines stay when a course is deleted, and show the courses that are left: the fields follow the draft. */
    private void addLine(int index) {
        List<FieldRow<?>> fields = List.of(
                new FieldRow<>(form, Slot.course(index, CourseFields.WHAT)).wide(WHAT_WIDTH),
                new FieldRow<>(form, Slot.course(index, CourseFields.DATE)).wide(DATE_WIDTH),
                new FieldRow<>(form, Slot.course(index, CourseFields.AMOUNT)).wide(AMOUNT_WIDTH));
        rows.add(fields);
        Button delete = new Button(form.language().text("desktop.patient.courses.delete"));
        delete.setAccessibleText(form.language().text("desktop.patient.courses.deleteName", index + 1));
        delete.setOnAction(event -> delete(index));
        FlowPane line = new FlowPane();
        line.getStyleClass().add("section-fields");
        fields.forEach(field -> line.getChildren().add(field.node()));
        line.getChildren().add(delete);
        lines.getChildren().add(line);
    }
}
