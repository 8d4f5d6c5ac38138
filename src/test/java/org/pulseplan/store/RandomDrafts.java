package org.pulseplan.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Limits;
import org.pulseplan.lesion.ChartFace;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartPosition;
import org.pulseplan.lesion.ChartRegion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Decisions;
import org.pulseplan.plan.GivenReason;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.SecondEntry;
import org.pulseplan.plan.SecondEntryFields;
import org.pulseplan.plan.StopOverride;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;
import org.pulseplan.response.own.ModelName;

/** Drafts as a person could have typed them, half filled, with slips; the same seed gives the same draft. */
final class RandomDrafts {
    private static final List<String> SLIPS = List.of(
            "9.8.1", "1.500", "ca. 12", "-3", "12 stone", "\u202E21", "a\u0000b", "\uD83D", "31/31/2020", "\"}");
    private static final String LETTERS = "abcZÅéŽőß漢字-'\"\\/ 0123{}";

    private final SplittableRandom random;
    private final EntryReader reader;
    private final Limits limits;

    RandomDrafts(long seed, EntryReader reader, Limits limits) {
        this.random = new SplittableRandom(seed);
        this.reader = reader;
        this.limits = limits;
    }

    PlanDraft next(List<String> questions) {
        Map<String, Entry<Answer>> screening = new LinkedHashMap<>();
        questions.forEach(id -> screening.put(id, entry(Field.choice(id, Answer.class))));
        screening.values().removeIf(answer -> answer instanceof Entry.Missing<Answer>);
        PatientDraft patient = new PatientDraft(entries(PatientFields.all()), screening, courses());
        Decisions decisions = new Decisions(entries(DecisionFields.all()), reasons(), overrides());
        PlanDraft draft = new PlanDraft(random.nextBoolean(), patient, lesions(), decisions, second());
        for (int count = random.nextInt(4); count > 0; count--) {
            draft = draft.withIrradiated(region(), true);
        }
        return draft.withModel(model());
    }

    /** Any combination: also one that the drawing does not have is kept. */
    private ChartRegion region() {
        return new ChartRegion(any(ChartFace.values()), any(Site.values()), any(Side.values()));
    }

    private Optional<ChartPosition> position() {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(ChartPosition.in(region()));
            default ->
                Optional.of(ChartPosition.at(
                        region(), new ChartPoint(random.nextDouble() * 400, random.nextDouble() * 940)));
        };
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<Entries> courses() {
        List<Entries> courses = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            courses.add(entries(CourseFields.all()));
        }
        return courses;
    }

    private Optional<ModelName> model() {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new ModelName(
                        "1.0+own-" + random.nextInt(9),
                        Integer.toString(random.nextInt(9)).repeat(64)));
    }

    private SecondEntry second() {
        return random.nextBoolean()
                ? SecondEntry.none()
                : new SecondEntry(
                        entries(SecondEntryFields.signed()),
                        entries(SecondEntryFields.ofPatient()),
                        List.of(new LesionDraft(1 + random.nextInt(9), entries(SecondEntryFields.ofLesion()))));
    }

    private List<LesionDraft> lesions() {
        List<LesionDraft> lesions = new ArrayList<>();
        int number = 1;
        for (int count = random.nextInt(8); count > 0; count--) {
            number += 1 + random.nextInt(3);
            lesions.add(new LesionDraft(number, entries(LesionFields.all()), position()));
        }
        return lesions;
    }

    private Map<String, GivenReason> reasons() {
        Map<String, GivenReason> reasons = new LinkedHashMap<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            reasons.put(
                    "RULE-" + random.nextInt(9) + "@LESION/3/depth",
                    new GivenReason("because " + words(60) + "x", "RULE " + words(20) + "x"));
        }
        return reasons;
    }

    private Map<String, StopOverride> overrides() {
        Map<String, StopOverride> overrides = new LinkedHashMap<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            StopOverride override =
                    StopOverride.blank("RULE findings.x(160.0 umol/L)").by("by " + words(30) + "x");
            overrides.put(
                    "RULE-" + random.nextInt(9) + "@PATIENT/creatinine",
                    random.nextBoolean()
                            ? override
                            : override.reason(StopOverride.Reason.OTHER).second("x"));
        }
        return overrides;
    }

    private Entries entries(List<Field<?>> fields) {
        Entries entries = Entries.none();
        for (Field<?> field : fields) {
            entries = with(entries, field);
        }
        return entries;
    }

    private <T> Entries with(Entries entries, Field<T> field) {
        return entries.with(field, entry(field));
    }

    private <T> Entry<T> entry(Field<T> field) {
        return switch (random.nextInt(6)) {
            case 0 -> Entry.missing();
            case 1 -> slip(field);
            default -> value(field);
        };
    }

    private <T> Entry<T> slip(Field<T> field) {
        Entry<T> entry = reader.read(field, SLIPS.get(random.nextInt(SLIPS.size())));
        return entry instanceof Entry.Rejected<T> ? entry : Entry.missing();
    }

    @SuppressWarnings("unchecked") // each kind yields values of its own type
    private <T> Entry<T> value(Field<T> field) {
        Field.Kind<T> kind = field.kind();
        if (kind instanceof Field.Numeric<?> numeric) {
            return (Entry<T>) quantity(numeric);
        } else if (kind instanceof Field.Choice<?> choice) {
            Object[] constants = choice.type().getEnumConstants();
            return Entry.of((T) constants[random.nextInt(constants.length)]);
        } else if (kind instanceof Field.Text text) {
            return reader.read(field, words(text.longest()));
        }
        return (Entry<T>) Entry.of(LocalDate.of(1920, 1, 1).plusDays(random.nextInt(45_000)));
    }

    private <Q extends Quantity> Entry<Q> quantity(Field.Numeric<Q> kind) {
        Unit unit = kind.units().get(random.nextInt(kind.units().size()));
        Limits.Range range = limits.possible(kind.limits(), unit);
        double width = range.high().value() - range.low().value();
        BigDecimal number = BigDecimal.valueOf(range.low().value() + random.nextDouble() * width)
                .setScale(unit == Unit.COUNT ? 0 : random.nextInt(4), RoundingMode.HALF_EVEN);
        return reader.quantity(kind, number, unit, number.toPlainString() + " " + unit.ucum());
    }

    private String words(int longest) {
        StringBuilder text = new StringBuilder("x");
        for (int count = random.nextInt(Math.min(longest - 1, 40)); count > 0; count--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
