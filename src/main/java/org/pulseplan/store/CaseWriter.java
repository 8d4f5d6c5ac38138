package org.pulseplan.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.quantity.Quantity;

/** Writes a case as the text of its file: the same case always gives the same text. */
final class CaseWriter {
    private CaseWriter() {}

    static String write(PlanDraft draft) {
        ObjectNode root = JsonText.object();
        root.put(CaseFormat.FORMAT, CaseFormat.NAME + CaseFormat.VERSION);
        root.put(CaseFormat.INVENTED, draft.invented());
        root.set(CaseFormat.PATIENT, fields(JsonText.object(), draft.patient().entries(), PatientFields.all()));
        root.set(CaseFormat.SCREENING, screening(draft.patient().screening()));
        root.set(CaseFormat.COURSES, courses(draft.patient().courses()));
        root.set(CaseFormat.LESIONS, lesions(draft.lesions()));
        root.set(
                CaseFormat.DECISIONS,
                fields(JsonText.object(), draft.decisions().entries(), DecisionFields.all()));
        ReasonsJson.write(root, draft.decisions().reasons());
        OverridesJson.write(root, draft.decisions().overrides());
        SecondEntryJson.write(root, draft.second());
        draft.model().ifPresent(name -> root.set(CaseFormat.MODEL, ModelNameJson.write(name)));
        draft.profile().ifPresent(signed -> root.set(CaseFormat.PROFILE, JsonText.tree(signed.text())));
        ChartJson.write(root, draft.irradiated());
        return Escapes.escape(JsonText.write(root, new ShortFields()));
    }

    private static ObjectNode screening(Map<String, Entry<Answer>> answers) {
        ObjectNode node = JsonText.object();
        new TreeMap<>(answers).forEach((id, answer) -> put(node, id, answer));
        return node;
    }

    private static ArrayNode courses(List<Entries> courses) {
        ArrayNode array = JsonText.array();
        courses.forEach(course -> array.add(fields(JsonText.object(), course, CourseFields.all())));
        return array;
    }

    private static ArrayNode lesions(List<LesionDraft> lesions) {
        ArrayNode array = JsonText.array();
        for (LesionDraft lesion : lesions) {
            ObjectNode node = JsonText.object().put(CaseFormat.NUMBER, lesion.number());
            array.add(fields(node, lesion.entries(), LesionFields.all()));
            lesion.position().ifPresent(position -> node.set(CaseFormat.POSITION, ChartJson.of(position)));
        }
        return array;
    }

    static ObjectNode fields(ObjectNode node, Entries entries, List<Field<?>> fields) {
        fields.forEach(field -> put(node, field.id(), entries.get(field)));
        return node;
    }

    private static void put(ObjectNode node, String name, Entry<?> entry) {
        if (entry instanceof Entry.Rejected<?> rejected) {
            node.putObject(name).put(CaseFormat.REJECTED, rejected.raw());
        } else if (entry instanceof Entry.Accepted<?> accepted) {
            put(node, name, accepted.value());
        }
    }

    private static void put(ObjectNode node, String name, Object value) {
        if (value instanceof Quantity quantity) {
            node.putObject(name)
                    .put(CaseFormat.VALUE, JsonText.exact(quantity.value()))
                    .put(CaseFormat.UNIT, quantity.unit().ucum());
        } else if (value instanceof Enum<?> constant) {
            node.put(name, constant.name());
        } else {
            node.put(name, value.toString());
        }
    }

    /** One line a field, also where the field is a number with its unit. */
    private static final class ShortFields extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1L;
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        ShortFields() {
            super(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            indentArraysWith(LINES);
            indentObjectsWith(LINES);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new ShortFields();
        }

        @Override
        public void beforeObjectEntries(JsonGenerator generator) throws IOException {
            if (!insideField(generator)) {
                super.beforeObjectEntries(generator);
            }
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
            if (insideField(generator)) {
                generator.writeRaw(", ");
            } else {
                super.writeObjectEntrySeparator(generator);
            }
        }

        @Override
        public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
            if (insideField(generator)) {
                _nesting--;
                generator.writeRaw('}');
            } else {
                super.writeEndObject(generator, entries);
            }
        }

        /** Whether the object being written is the value of a field: an object within the object of a section. */
        private static boolean insideField(JsonGenerator generator) {
            JsonStreamContext section = generator.getOutputContext().getParent();
            return section != null
                    && section.inObject()
                    && section.getParent() != null
                    && !section.getParent().inRoot();
        }
    }
}
