package org.pulseplan.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Field;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Decisions;
import org.pulseplan.plan.PlanDraft;

/** Reads a case from the text of its file: all of it, or a fault that says where and why not. */
final class CaseReader {
    private static final Pattern FORMAT = Pattern.compile(Pattern.quote(CaseFormat.NAME) + "(\\d{1,6})");

    private final FieldsReader fields;
    private final List<String> questions;
    private final ChartJson chart = new ChartJson();

    /** @param questions the ids of the screening questions that this program asks */
    CaseReader(EntryReader reader, Collection<String> questions) {
        this.fields = new FieldsReader(reader);
        this.questions = List.copyOf(questions);
    }

    PlanDraft read(String text) {
        Spot root = new Spot("", JsonReader.read(text));
        requireFormat(root);
        Map<String, Spot> sections = root.members(CaseFormat.SECTIONS);
        return new PlanDraft(
                root.need(sections, CaseFormat.INVENTED).truth(),
                patient(root, sections),
                lesions(root.need(sections, CaseFormat.LESIONS)),
                decisions(root, sections),
                new SecondEntryJson(fields).read(Optional.ofNullable(sections.get(CaseFormat.SECOND_ENTRY))),
                Optional.ofNullable(sections.get(CaseFormat.PROFILE)).map(ProfileReader::signed),
                Optional.ofNullable(sections.get(CaseFormat.IRRADIATED))
                        .map(chart::regions)
                        .orElse(List.of()),
                ModelNameJson.read(Optional.ofNullable(sections.get(CaseFormat.MODEL))));
    }

    /** Before anything else: a foreign or newer file is called that, not a list of unknown keys. */
    private static void requireFormat(Spot root) {
        if (!root.holds(CaseFormat.FORMAT)) {
            throw root.fault("store.format.foreign", CaseFormat.NAME + CaseFormat.VERSION);
        }
        Spot spot = root.need(root.anyMembers(), CaseFormat.FORMAT);
        String expected = CaseFormat.NAME + CaseFormat.VERSION;
        Matcher format = FORMAT.matcher(spot.text("store.format.foreign", expected));
        if (!format.matches()) {
            throw spot.fault("store.format.foreign", expected);
        }
        int version = Integer.parseInt(format.group(1));
        if (version != CaseFormat.VERSION) {
            String key = version > CaseFormat.VERSION ? "store.format.newer" : "store.format.foreign";
            throw spot.fault(key, expected, CaseFormat.NAME + version);
        }
    }

    private PatientDraft patient(Spot root, Map<String, Spot> sections) {
        return new PatientDraft(
                section(root.need(sections, CaseFormat.PATIENT), PatientFields.all()),
                screening(root.need(sections, CaseFormat.SCREENING)),
                root.need(sections, CaseFormat.COURSES).items(CaseFormat.MOST_COURSES).stream()
                        .map(course -> section(course, CourseFields.all()))
                        .toList());
    }

    private Entries section(Spot spot, List<Field<?>> known) {
        return fields.read(spot.members(FieldsReader.names(known)), known);
    }

    private Map<String, Entry<Answer>> screening(Spot spot) {
        Map<String, Entry<Answer>> answers = new LinkedHashMap<>();
        spot.members(questions)
                .forEach((id, answer) -> answers.put(id, fields.entry(Field.choice(id, Answer.class), answer)));
        return answers;
    }

    private List<LesionDraft> lesions(Spot spot) {
        List<LesionDraft> lesions = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (Spot item : spot.items(CaseFormat.MOST_LESIONS)) {
            LesionDraft lesion = lesion(item);
            if (!numbers.add(lesion.number())) {
                throw item.fault("store.lesion.twice", Integer.toString(lesion.number()));
            }
            lesions.add(lesion);
        }
        return lesions;
    }

    private LesionDraft lesion(Spot item) {
        List<String> known = Stream.concat(
                        Stream.of(CaseFormat.NUMBER, CaseFormat.POSITION),
                        FieldsReader.names(LesionFields.all()).stream())
                .toList();
        Map<String, Spot> members = item.members(known);
        int number = lesionNumber(item.need(members, CaseFormat.NUMBER));
        return new LesionDraft(
                number,
                fields.read(members, LesionFields.all()),
                Optional.ofNullable(members.get(CaseFormat.POSITION)).map(chart::position));
    }

    static int lesionNumber(Spot spot) {
        BigDecimal number = spot.number("store.expected.whole").number();
        BigDecimal highest = BigDecimal.valueOf(CaseFormat.HIGHEST_LESION_NUMBER);
        if (number.scale() > 0 || number.signum() < 1 || number.compareTo(highest) > 0) {
            throw spot.fault("store.expected.whole");
        }
        return number.intValueExact();
    }

    private Decisions decisions(Spot root, Map<String, Spot> sections) {
        return new Decisions(
                section(root.need(sections, CaseFormat.DECISIONS), DecisionFields.all()),
                ReasonsJson.read(root.need(sections, CaseFormat.REASONS)),
                OverridesJson.read(Optional.ofNullable(sections.get(CaseFormat.OVERRIDES))));
    }
}
