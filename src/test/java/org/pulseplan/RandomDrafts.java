package org.pulseplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Field;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Decisions;
import org.pulseplan.plan.PlanDraft;

/**
 * Generates drafts as people could enter them: every field may be missing, unreadable, extreme or usual. What it yields
 * went through the same reader as the screen's text.
 */
public final class RandomDrafts {
    private static final List<String> TEXTS = List.of(
            "",
            "Invented \u017dofie",
            "linear-20",
            "plates-8",
            "hexagonal-30",
            "WIN-2018",
            "WIN-IT",
            "9.8.1",
            "\u202e");
    private static final List<String> UNITS =
            List.of("", " IU", " USP units", " mg potency", " mg", " mm", " kg", " lb", " in", " m", " mg/dL");

    private final Random random;
    private final KnowledgeBase base;
    private final EntryReader reader;

    public RandomDrafts(KnowledgeBase base, long seed) {
        this.base = base;
        this.random = new Random(seed);
        this.reader = new EntryReader(new EntryLimits(base), Locale.UK);
    }

    public PlanDraft next() {
        PatientDraft patient =
                new PatientDraft(entries(PatientFields.all()), answers(), several(3, CourseFields.all()));
        List<LesionDraft> lesions = new ArrayList<>();
        for (Entries lesion : several(6, LesionFields.all())) {
            lesions.add(new LesionDraft(lesions.size() + 1, lesion));
        }
        return new PlanDraft(
                random.nextBoolean(), patient, lesions, Decisions.none().with(entries(DecisionFields.all())));
    }

    private List<Entries> several(int most, List<Field<?>> fields) {
        List<Entries> list = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int index = 0; index < count; index++) {
            list.add(entries(fields));
        }
        return list;
    }

    private Map<String, Entry<Answer>> answers() {
        Map<String, Entry<Answer>> answers = new LinkedHashMap<>();
        int careful = 1 + random.nextInt(30);
        for (ScreeningQuestion question : base.screening()) {
            Answer answer =
                    random.nextInt(careful) == 0 ? Answer.values()[random.nextInt(Answer.values().length)] : Answer.NO;
            if (random.nextInt(careful) != 0 || careful == 1) {
                answers.put(question.id(), Entry.of(answer));
            }
        }
        return answers;
    }

    private Entries entries(List<Field<?>> fields) {
        Entries entries = Entries.none();
        int gaps = 1 + random.nextInt(40);
        for (Field<?> field : fields) {
            if (random.nextInt(gaps) != 0) {
                entries = enter(entries, field);
            }
        }
        return entries;
    }

    private <T> Entries enter(Entries entries, Field<T> field) {
        return entries.with(field, reader.read(field, typed(field)));
    }

    private String typed(Field<?> field) {
        if (random.nextInt(60) == 0) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        Field.Kind<?> kind = field.kind();
        if (kind instanceof Field.Choice<?> choice) {
            Enum<?>[] constants = choice.type().getEnumConstants();
            return constants[random.nextInt(constants.length)].name();
        }
        if (kind instanceof Field.Date) {
            return LocalDate.of(1920 + random.nextInt(115), 1 + random.nextInt(12), 1 + random.nextInt(28))
                    .toString();
        }
        if (kind instanceof Field.Numeric<?> numeric) {
            return number() + (numeric.units().size() > 1 ? UNITS.get(random.nextInt(UNITS.size())) : "");
        }
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** Usual magnitudes mostly, and now and then anything up to the absurd. */
    private String number() {
        return switch (random.nextInt(8)) {
            case 0 -> String.valueOf(random.nextInt(1_000_000));
            case 1 -> "0";
            case 2 -> "0." + random.nextInt(1000);
            case 3 -> random.nextInt(100) + "," + random.nextInt(100);
            default -> String.valueOf(1 + random.nextInt(200));
        };
    }
}
