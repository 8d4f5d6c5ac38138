package org.pulseplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Limits;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.CourseFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Decisions;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.StopOverride;
import org.pulseplan.quantity.Unit;

/**
 * Drafts as people could enter them, kindly and unkindly: complete or full of gaps, usual or at the very limits of what
 * is possible, exactly on the thresholds of the rules, contradictory, with slips, unknown ids and very many lesions.
 * Every value went through the reader of the screen. A draft follows from the seed and its own number alone, so that
 * one that shows a defect can be made again.
 */
public final class RandomDrafts {
    private static final List<String> SLIPS = List.of(
            "9.8.1",
            "1.500",
            "-3",
            "12 stone",
            "7o",
            "360 mg",
            "\u202e21",
            "a\u0000b",
            "1e9",
            "1E9",
            "NaN",
            "31/31/2020");
    private static final List<String> INVISIBLE = List.of("\u202e21", "a\u0000b", "\u200b");
    private static final List<String> TEXTS = List.of(
            "Invented \u017dofie",
            "<b>&amp;{0}</b>",
            "'{1}' \"quoted\"",
            "linear-99",
            "WIN-NONE",
            "Nguy\u1ec5n-\u00c5str\u00f6m \u0141\u00f3d\u017a \u03a9");
    private static final int MOST_LESIONS = 300;
    private static final int MOST_COURSES = 60;

    private final KnowledgeBase base;
    private final long seed;
    private final Limits limits;
    private final EntryReader reader;
    private final List<String> ids;
    private final Map<String, List<BigDecimal>> thresholds;
    private long next;

    public RandomDrafts(KnowledgeBase base, long seed) {
        this.base = base;
        this.seed = seed;
        this.limits = new EntryLimits(base);
        this.reader = new EntryReader(limits, Locale.UK);
        this.ids = Stream.concat(
                        base.electrodes().stream().map(Electrode::id),
                        Stream.of("WIN-ESOPE", "WIN-2018", "WIN-YOUNG", "WIN-IT"))
                .toList();
        this.thresholds = base.facts().stream()
                .filter(fact -> fact.value() != null)
                .collect(Collectors.groupingBy(
                        Fact::unit, Collectors.mapping(fact -> fact.value(), Collectors.toList())));
    }

    /** The next draft of this seed. */
    public PlanDraft next() {
        return draft(next++);
    }

    /** The draft with this number. */
    public PlanDraft draft(long number) {
        return new Making(new Random(seed * 0x9E3779B97F4A7C15L + number)).draft();
    }

    /** The same draft after people have answered some of the plan's findings, validly and not. */
    public PlanDraft answered(PlanDraft draft, Plan plan, long number) {
        Random random = new Random(seed + number);
        Decisions decisions = draft.decisions();
        for (Finding finding : plan.findings()) {
            if (random.nextInt(3) != 0) {
                decisions = decisions
                        .withReason(finding, "because <" + finding.rule() + "> {0}")
                        .withOverride(finding, override(finding, random));
            }
        }
        return draft.with(decisions);
    }

    private static StopOverride override(Finding finding, Random random) {
        StopOverride.Reason[] reasons = StopOverride.Reason.values();
        return StopOverride.blank(random.nextInt(4) == 0 ? "something else" : finding.statement())
                .reason(reasons[random.nextInt(reasons.length)])
                .explanation(random.nextBoolean() ? "" : "explained")
                .by("Dr One")
                .second(random.nextInt(4) == 0 ? "dr. one" : "Dr Two");
    }

    /** The making of one draft: how careful this person is holds for the whole draft. */
    private final class Making {
        private final Random random;
        private final boolean sound;
        private final double gaps;
        private final double slips;
        private final double extremes;

        Making(Random random) {
            this.random = random;
            this.sound = random.nextInt(3) == 0;
            this.gaps = sound ? 0 : oneOf(List.of(0.0, 0.02, 0.2, 0.9));
            this.slips = sound ? 0 : oneOf(List.of(0.0, 0.01, 0.2));
            this.extremes = sound ? 0.03 : oneOf(List.of(0.0, 0.3, 0.9));
        }

        PlanDraft draft() {
            PatientDraft patient =
                    new PatientDraft(entries(PatientFields.all()), answers(), several(CourseFields.all(), courses()));
            List<LesionDraft> lesions = new ArrayList<>();
            int number = 0;
            for (Entries lesion : several(LesionFields.all(), lesions())) {
                number += 1 + random.nextInt(3);
                lesions.add(new LesionDraft(number, lesion));
            }
            return new PlanDraft(
                    random.nextBoolean(), patient, lesions, Decisions.none().with(entries(DecisionFields.all())));
        }

        private int lesions() {
            if (random.nextInt(100) != 0) {
                return sound ? 1 + random.nextInt(4) : random.nextInt(5);
            }
            return random.nextInt(50) == 0 ? MOST_LESIONS : random.nextInt(40);
        }

        private int courses() {
            if (sound) {
                return 0;
            }
            return random.nextInt(500) == 0 ? MOST_COURSES : random.nextInt(3);
        }

        private List<Entries> several(List<Field<?>> fields, int count) {
            return Stream.generate(() -> entries(fields)).limit(count).toList();
        }

        private Map<String, Entry<Answer>> answers() {
            Map<String, Entry<Answer>> answers = new LinkedHashMap<>();
            double frank = sound ? 0.005 : oneOf(List.of(0.0, 0.05, 0.7));
            for (ScreeningQuestion question : base.screening()) {
                if (random.nextDouble() >= gaps) {
                    Answer answer = random.nextDouble() < frank ? oneOf(List.of(Answer.values())) : Answer.NO;
                    answers.put(question.id(), Entry.of(answer));
                }
            }
            if (random.nextDouble() < slips) {
                answers.put("SCR-NO-SUCH-QUESTION", Entry.of(Answer.YES));
            }
            return answers;
        }

        private Entries entries(List<Field<?>> fields) {
            Entries entries = Entries.none();
            for (Field<?> field : fields) {
                if (random.nextDouble() >= gaps) {
                    entries = enter(entries, field);
                }
            }
            return entries;
        }

        private <T> Entries enter(Entries entries, Field<T> field) {
            return entries.with(field, reader.read(field, typed(field)));
        }

        private String typed(Field<?> field) {
            Field.Kind<?> kind = field.kind();
            if (random.nextDouble() < slips) {
                return oneOf(kind instanceof Field.Text ? INVISIBLE : SLIPS);
            }
            if (sound
                    && (field.equals(LesionFields.ELECTRODE)
                            || field.equals(DecisionFields.WINDOW)
                            || field.equals(PatientFields.LAST_ECT))) {
                return "";
            } else if (sound && field.equals(PatientFields.PREVIOUS_BLEOMYCIN)) {
                return Answer.NO.name();
            } else if (kind instanceof Field.Choice<?> choice) {
                return oneOf(List.of(choice.type().getEnumConstants())).name();
            } else if (kind instanceof Field.Date) {
                return date(field).toString();
            } else if (kind instanceof Field.Numeric<?> numeric) {
                return number(numeric);
            }
            return random.nextBoolean() ? oneOf(ids) : oneOf(TEXTS);
        }

        private LocalDate date(Field<?> field) {
            LocalDate year = field.equals(PatientFields.BIRTH_DATE)
                    ? LocalDate.of(1930, 1, 1).plusYears(random.nextInt(90))
                    : LocalDate.of(2026, 1, 1);
            LocalDate any = LocalDate.of(1850, 1, 1).plusYears(random.nextInt(250));
            return (random.nextDouble() < extremes ? any : year).plusDays(random.nextInt(365));
        }

        private String number(Field.Numeric<?> numeric) {
            Unit unit = oneOf(numeric.units());
            Limits.Range possible = limits.possible(numeric.limits(), unit);
            Limits.Range usual = limits.plausible(numeric.limits(), unit).orElse(possible);
            BigDecimal number;
            if (random.nextDouble() >= extremes) {
                number = within(sound ? everyday(usual) : usual, digits(unit));
            } else {
                number = switch (random.nextInt(4)) {
                    case 0 -> within(possible, random.nextInt(3));
                    case 1 -> BigDecimal.valueOf((random.nextBoolean() ? possible.low() : possible.high()).value());
                    case 2 -> BigDecimal.valueOf((random.nextBoolean() ? usual.low() : usual.high()).value());
                    default -> oneOf(thresholds.getOrDefault(unit.ucum(), List.of(BigDecimal.ONE)));
                };
            }
            return written(number) + (numeric.units().size() > 1 ? " " + name(unit) : "");
        }

        /** The lower half of what is usual: what most patients have. */
        private Limits.Range everyday(Limits.Range usual) {
            double half = (usual.low().value() + usual.high().value()) / 2;
            return new Limits.Range(usual.low(), usual.low().unit().of(half));
        }

        /** As many digits as such a number has where somebody is careful: what is counted has none. */
        private int digits(Unit unit) {
            int careful = unit == Unit.COUNT ? 0 : 2;
            return sound ? careful : random.nextInt(3);
        }

        private BigDecimal within(Limits.Range range, int digits) {
            double low = range.low().value();
            double share = random.nextDouble();
            return BigDecimal.valueOf(low + share * share * (range.high().value() - low))
                    .setScale(digits, RoundingMode.HALF_EVEN);
        }

        private String written(BigDecimal number) {
            String plain = number.stripTrailingZeros().toPlainString();
            return random.nextBoolean() ? plain : plain.replace('.', ',');
        }

        private String name(Unit unit) {
            return switch (unit) {
                case INTERNATIONAL_UNIT -> "IU";
                case USP_UNIT -> "USP units";
                case MILLIGRAM_POTENCY -> "mg potency";
                default -> unit.ucum();
            };
        }

        private <T> T oneOf(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
