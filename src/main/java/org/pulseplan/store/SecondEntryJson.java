package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pulseplan.entry.Field;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.plan.SecondEntry;
import org.pulseplan.plan.SecondEntryFields;

/** What a second person entered again, in a case file; left out where nothing was. */
final class SecondEntryJson {
    private static final List<Field<?>> OWN = Stream.concat(
                    SecondEntryFields.signed().stream(), SecondEntryFields.ofPatient().stream())
            .toList();

    private final FieldsReader fields;

    SecondEntryJson(FieldsReader fields) {
        this.fields = fields;
    }

    SecondEntry read(Optional<Spot> section) {
        return section.map(this::read).orElse(SecondEntry.none());
    }

    private SecondEntry read(Spot spot) {
        List<String> names = new ArrayList<>(FieldsReader.names(OWN));
        names.add(CaseFormat.LESIONS);
        Map<String, Spot> members = spot.members(names);
        return new SecondEntry(
                fields.read(members, SecondEntryFields.signed()),
                fields.read(members, SecondEntryFields.ofPatient()),
                Optional.ofNullable(members.get(CaseFormat.LESIONS))
                        .map(this::lesions)
                        .orElse(List.of()));
    }

    private List<LesionDraft> lesions(Spot spot) {
        List<LesionDraft> lesions = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        List<String> known = new ArrayList<>(FieldsReader.names(SecondEntryFields.ofLesion()));
        known.add(CaseFormat.NUMBER);
        for (Spot item : spot.items(CaseFormat.MOST_LESIONS)) {
            Map<String, Spot> members = item.members(known);
            int number = CaseReader.lesionNumber(item.need(members, CaseFormat.NUMBER));
            if (!numbers.add(number)) {
                throw item.fault("store.lesion.twice", Integer.toString(number));
            }
            lesions.add(new LesionDraft(number, fields.read(members, SecondEntryFields.ofLesion())));
        }
        return lesions;
    }

    static void write(ObjectNode root, SecondEntry second) {
        if (!second.equals(SecondEntry.none())) {
            ObjectNode node = root.putObject(CaseFormat.SECOND_ENTRY);
            CaseWriter.fields(node, second.signed(), SecondEntryFields.signed());
            CaseWriter.fields(node, second.patient(), SecondEntryFields.ofPatient());
            ArrayNode lesions = node.putArray(CaseFormat.LESIONS);
            second.lesions()
                    .forEach(lesion -> CaseWriter.fields(
                            lesions.addObject().put(CaseFormat.NUMBER, lesion.number()),
                            lesion.entries(),
                            SecondEntryFields.ofLesion()));
        }
    }
}
