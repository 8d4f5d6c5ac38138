package org.pulseplan.desktop.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pulseplan.desktop.fact.FactModel;
import org.pulseplan.desktop.form.FieldRow;
import org.pulseplan.desktop.form.FormContext;
import org.pulseplan.desktop.part.Words;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.DecisionFields;

/** The nodes of the prescriber's other decisions and of this session's settings; a field that no regimen here needs hides. */
final class ChoicesView {
    private static final double FIELD_WIDTH = 250;
    private static final Set<Regimen> VEIN = EnumSet.of(Regimen.INTRAVENOUS_BLEOMYCIN);
    private static final Set<Regimen> CALCIUM = EnumSet.of(Regimen.INTRATUMOURAL_CALCIUM);
    private static final Set<Regimen> ALL = EnumSet.allOf(Regimen.class);

    /** The facts that the planner uses while a field is empty, by the field's id. */
    static final Map<String, String> SETTINGS = Map.of(
            DecisionFields.RENAL_TABLE.id(), "RENAL-TABLE",
            DecisionFields.BSA_FORMULA.id(), "IV-09",
            DecisionFields.INTRAVENOUS_CONCENTRATION.id(), "IV-12",
            DecisionFields.INTRATUMOURAL_CONCENTRATION.id(), "IT-CONC",
            DecisionFields.CALCIUM_CONCENTRATION.id(), "CA-CONC",
            DecisionFields.MARGIN.id(), "MARG-03",
            DecisionFields.GENERATOR_LIMIT.id(), "GEN-MAXV");

    private final FormContext form;
    private final FactModel facts;
    private final FlowPane fields = new FlowPane();
    private final List<FieldRow<?>> rows = new ArrayList<>();
    private final VBox node;

    ChoicesView(FormContext form, FactModel facts) {
        this.form = form;
        this.facts = facts;
        fields.getStyleClass().add("section-fields");
        fields.setId("plan-choices");
        field(DecisionFields.SESSION_DATE, ALL);
        field(DecisionFields.PRESCRIBER, ALL);
        field(DecisionFields.INDICATION, ALL);
        field(DecisionFields.DOSE_LEVEL, VEIN);
        field(DecisionFields.RENAL_TABLE, VEIN);
        field(DecisionFields.BSA_FORMULA, VEIN);
        field(DecisionFields.INTRAVENOUS_CONCENTRATION, VEIN);
        field(DecisionFields.INTRATUMOURAL_CONCENTRATION, EnumSet.of(Regimen.INTRATUMOURAL_BLEOMYCIN));
        field(DecisionFields.CISPLATIN_CONCENTRATION, EnumSet.of(Regimen.INTRATUMOURAL_CISPLATIN));
        field(DecisionFields.APPROVAL, CALCIUM);
        field(DecisionFields.APPROVAL_BY, CALCIUM);
        field(DecisionFields.CALCIUM_VOLUME, CALCIUM);
        field(DecisionFields.CALCIUM_CONCENTRATION, CALCIUM);
        field(DecisionFields.CALCIUM_STOCK, CALCIUM);
        field(DecisionFields.MARGIN, ALL);
        field(DecisionFields.GENERATOR_LIMIT, ALL);
        field(DecisionFields.SECONDS_PER_APPLICATION, ALL);
        field(DecisionFields.ANAESTHESIA, ALL);
        field(DecisionFields.LOCAL_ANAESTHETIC, ALL);
        node = Words.card(Words.heading(form.language().text("planview.choices")), fields);
    }

    VBox node() {
        return node;
    }

    /** The row of the field at this place, if it is one of these. */
    Optional<FieldRow<?>> row(Place place) {
        return rows.stream().filter(row -> row.place().equals(place)).findFirst();
    }

    private <T> void field(Field<T> field, Set<Regimen> regimens) {
        SettingNote<T> note = new SettingNote<>(form, field, Optional.ofNullable(SETTINGS.get(field.id())), facts);
        note.setPrefWidth(FIELD_WIDTH);
        form.model().plan().subscribe(plan -> {
            note.setVisible(plan.regimen().known().map(regimens::contains).orElse(true));
            note.setManaged(note.isVisible());
        });
        rows.add(note.row());
        fields.getChildren().add(note);
    }
}
