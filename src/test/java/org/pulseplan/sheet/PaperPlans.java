package org.pulseplan.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.dose.IntratumouralTotal;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.dose.RegimenAdvice;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.electrode.ApplicationRange;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.lesion.Side;
import org.pulseplan.lesion.Site;
import org.pulseplan.patient.BleomycinLedger;
import org.pulseplan.patient.BodyMeasures;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.patient.Histology;
import org.pulseplan.patient.LastRecord;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.patient.Subtype;
import org.pulseplan.plan.Basis;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Decisions;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Reentry;
import org.pulseplan.plan.ResponsePlan;
import org.pulseplan.plan.SecondCheck;
import org.pulseplan.plan.SessionPlan;
import org.pulseplan.quantity.Centimetres;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerCubicCentimetre;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.MicromolesPerLitre;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Minutes;
import org.pulseplan.quantity.SquareMetres;
import org.pulseplan.quantity.UspUnits;
import org.pulseplan.quantity.Volts;
import org.pulseplan.quantity.Years;
import org.pulseplan.response.Band;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Outcome;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.PatientResponse;
import org.pulseplan.response.TogetherResponse;
import org.pulseplan.response.Treatment;

/** Plans put together by hand, so that paper can be tested for what no rule would ever produce together. */
public final class PaperPlans {
    /** Sixty letters with the accents of half of Europe. */
    public static final String LONG_NAME = "Žofie Přibyslava Šťastná-Wiśniewska Győrffy Çelik Åsa Ðurić Æ";

    public static final Edition EDITION =
            new Edition("0.1.0", Instant.parse("2026-11-23T09:02:00Z"), ZoneId.of("Europe/Rome"), Paper.A4, true);

    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

    private PaperPlans() {}

    public static Phrase sentence(String text) {
        return Phrase.of("fixture.sentence", text);
    }

    public static Plan intravenous(int lesions) {
        return plan(Regimen.INTRAVENOUS_BLEOMYCIN, lesions, "Ada Testova", true, List.of());
    }

    public static Plan intratumoural(int lesions) {
        return plan(Regimen.INTRATUMOURAL_BLEOMYCIN, lesions, "Ada Testova", true, List.of());
    }

    public static Plan stopped() {
        return plan(
                Regimen.INTRAVENOUS_BLEOMYCIN,
                8,
                LONG_NAME,
                false,
                List.of(
                        finding(Finding.Level.STOP, "ROUTE-12", "Serum creatinine is 181 µmol/L, above 150 µmol/L."),
                        finding(
                                Finding.Level.STOP,
                                "CUM-03",
                                "Lifetime bleomycin would reach 412,000 international units."),
                        finding(
                                Finding.Level.CAUTION,
                                "CUM-01",
                                "Lifetime bleomycin is above 300,000 international units."),
                        finding(Finding.Level.NOTE, "WIN-DISAGREE", "Sources differ on when the window closes.")));
    }

    /** A plan that everything speaks against, for a patient with the longest of names. */
    public static Plan stoppedManyTimes() {
        List<Finding> stops = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> finding(
                        Finding.Level.STOP,
                        "ROUTE-12",
                        "Contraindication " + number + ", told in a sentence that is as long as such sentences are"
                                + " when they name the value, the threshold and the consequence."))
                .toList();
        return plan(Regimen.INTRAVENOUS_BLEOMYCIN, 8, LONG_NAME, false, stops);
    }

    /** A plan whose dose cannot be computed. */
    public static Plan withoutDose() {
        Plan whole = intravenous(2);
        return new Plan(
                whole.draft(),
                whole.patient(),
                whole.advice(),
                whole.regimen(),
                whole.regimenChosen(),
                Computed.unavailable(sentence("The weight is missing."), sentence("The height is missing.")),
                whole.intratumoural(),
                Computed.unavailable(sentence("The dose of this session is not known.")),
                whole.window(),
                whole.session(),
                whole.lesions(),
                whole.response(),
                whole.second(),
                whole.reentry(),
                whole.findings(),
                whole.basis());
    }

    private static Finding finding(Finding.Level level, String rule, String text) {
        return new Finding(level, rule, Place.patient("x"), sentence(text), sentence("Choose another drug or route."));
    }

    public static Plan plan(Regimen regimen, int lesions, String name, boolean chosen, List<Finding> findings) {
        boolean vein = regimen.route() == Route.INTRAVENOUS;
        List<LesionPlan> planned = new ArrayList<>();
        Map<Integer, Computed<LesionResponse>> responses = new LinkedHashMap<>();
        for (int number = 1; number <= lesions; number++) {
            planned.add(lesion(number, vein));
            responses.put(number, Computed.of(response(number)));
        }
        PlanDraft draft = new PlanDraft(
                true, patient(name), planned.stream().map(LesionPlan::draft).toList(), decisions(regimen));
        return new Plan(
                draft,
                assessment(),
                advice(regimen),
                Computed.of(regimen),
                chosen,
                vein
                        ? Computed.of(
                                intravenousDose(),
                                sentence(
                                        "15,000 international units per m² × 1.7667 m² = 26,500.5 international units, rounded to 26,500 international units."))
                        : Computed.unavailable(),
                vein
                        ? Computed.unavailable()
                        : Computed.of(
                                new IntratumouralTotal(
                                        new InternationalUnits(500 * lesions), new Millilitres(0.5 * lesions), lesions),
                                sentence("The sum over all lesions.")),
                Computed.of(
                        new InternationalUnits(206500),
                        sentence(
                                "180,000 international units + 26,500 international units = 206,500 international units.")),
                Computed.of(window(regimen)),
                session(planned, vein),
                planned,
                new ResponsePlan(
                        responses,
                        Computed.of(new PatientResponse(
                                responses.values().stream()
                                        .map(one -> one.known().orElseThrow())
                                        .toList(),
                                Optional.of(new TogetherResponse(
                                        outcome(0.12), outcome(0.4), counts(0.5 * lesions), counts(0.8 * lesions))),
                                List.of())),
                        new PatientCovariates(Histology.BREAST_CARCINOMA, Answer.YES, Answer.NO, Answer.NO, Answer.NO)),
                new SecondCheck(List.of()),
                new Reentry(Reentry.Status.NOT_ASKED, Optional.empty(), List.of()),
                findings,
                basis());
    }

    private static PatientDraft patient(String name) {
        return PatientDraft.empty()
                .with(Entries.none()
                        .with(PatientFields.NAME, name)
                        .with(PatientFields.NUMBER, "TEST-4711")
                        .with(PatientFields.BIRTH_DATE, LocalDate.of(1951, 3, 12))
                        .with(PatientFields.SEX, Sex.FEMALE)
                        .with(PatientFields.WEIGHT, new Kilograms(70))
                        .with(PatientFields.HEIGHT, new Centimetres(165))
                        .with(PatientFields.CREATININE, new MicromolesPerLitre(81)));
    }

    private static Decisions decisions(Regimen regimen) {
        return Decisions.none()
                .with(Entries.none()
                        .with(DecisionFields.SESSION_DATE, LocalDate.of(2026, 11, 24))
                        .with(DecisionFields.PRESCRIBER, "Dr Ann Onymous")
                        .with(DecisionFields.INDICATION, "Chest-wall recurrence, bleeding and painful")
                        .with(DecisionFields.REGIMEN, regimen));
    }

    private static PatientAssessment assessment() {
        Computed<SquareMetres> surface = Computed.of(
                new SquareMetres(1.7667),
                sentence("0.007184 × 70 kg to the power of 0.425 × 165 cm to the power of 0.725 = 1.7667 m²"));
        Map<BsaFormula, Computed<SquareMetres>> all = new EnumMap<>(BsaFormula.class);
        all.put(BsaFormula.DU_BOIS, surface);
        return new PatientAssessment(
                Computed.of(new Years(75)),
                new BodyMeasures(
                        Computed.of(new Kilograms(70)),
                        Computed.of(new Centimetres(165)),
                        Computed.of(new MicromolesPerLitre(81))),
                BsaFormula.DU_BOIS,
                surface,
                all,
                Computed.of(
                        new MillilitresPerMinute(58.4),
                        sentence("(140 − 75) × 70 kg × 1.04 / 81 µmol/L = 58.4 mL/min")),
                Computed.<Subtype>unavailable(sentence("Ki-67 is missing.")),
                Computed.of(new BleomycinLedger(List.of(new BleomycinLedger.Row(
                        1,
                        "BEP",
                        Optional.empty(),
                        new UspUnits(180),
                        new InternationalUnits(180000),
                        new InternationalUnits(180000))))),
                Computed.of(new InternationalUnits(180000)),
                new LastRecord(
                        Computed.unavailable(),
                        Computed.unavailable(),
                        Computed.unavailable(),
                        Computed.unavailable(),
                        Computed.unavailable()));
    }

    private static RegimenAdvice advice(Regimen regimen) {
        List<RegimenAdvice.Option> options = new ArrayList<>();
        for (Regimen one : Regimen.values()) {
            options.add(new RegimenAdvice.Option(
                    one,
                    one == regimen ? RegimenAdvice.Verdict.RECOMMENDED : RegimenAdvice.Verdict.POSSIBLE,
                    List.of(new RegimenAdvice.Reason("ROUTE-06", sentence("More than 7 lesions.")))));
        }
        return new RegimenAdvice(Computed.of(regimen), options);
    }

    private static IntravenousDose intravenousDose() {
        return new IntravenousDose(
                DoseLevel.STANDARD,
                Optional.empty(),
                new InternationalUnitsPerSquareMetre(15000),
                new InternationalUnits(26500.5),
                new InternationalUnits(26500),
                new InternationalUnitsPerMillilitre(3000),
                new Millilitres(8.8),
                new Count(2));
    }

    private static TreatmentWindow window(Regimen regimen) {
        var option = KNOWLEDGE.windows(regimen.route()).get(0);
        return new TreatmentWindow(
                option, option.opens().as(Minutes.class), option.closes().as(Minutes.class));
    }

    private static LesionPlan lesion(int number, boolean vein) {
        Millimetres longest = new Millimetres(8 + number);
        Millimetres perpendicular = new Millimetres(7 + number);
        Entries entries = Entries.none()
                .with(LesionFields.SITE, Site.values()[number % Site.values().length])
                .with(LesionFields.SIDE, number % 2 == 0 ? Side.LEFT : Side.RIGHT)
                .with(LesionFields.DIAMETER_1, longest)
                .with(LesionFields.DIAMETER_2, perpendicular)
                .with(LesionFields.DEPTH, new Millimetres(6))
                .with(LesionFields.ULCERATED, number % 3 == 0 ? Answer.YES : Answer.NO)
                .with(LesionFields.IRRADIATED, Answer.NOT_KNOWN)
                .with(LesionFields.TREATED_BEFORE, Answer.NO);
        CubicCentimetres volume = new CubicCentimetres(0.4127 * number);
        return new LesionPlan(
                new LesionDraft(number, entries),
                Computed.of(new LesionSize(longest, perpendicular, volume)),
                vein
                        ? Computed.unavailable()
                        : Computed.of(
                                injection(number),
                                sentence("1,000 international units per cm³ × 0.4934 cm³ = 493.4 international units."),
                                sentence(
                                        "493.4 international units at 1,000 international units per mL = 0.4934 mL, rounded to 0.5 mL.")),
                electrode(number));
    }

    private static IntratumouralDose injection(int number) {
        return new IntratumouralDose(
                number,
                "IT-SMALL",
                new InternationalUnitsPerCubicCentimetre(1000),
                new InternationalUnits(493.4),
                new Millilitres(0.5),
                new InternationalUnits(500),
                new InternationalUnitsPerMillilitre(1000),
                number % 4 == 1
                        ? List.of(new IntratumouralDose.Neighbour(
                                new CubicCentimetres(0.5),
                                new InternationalUnitsPerCubicCentimetre(500),
                                new InternationalUnits(246.7)))
                        : List.of());
    }

    private static Computed<ElectrodeChoice> electrode(int number) {
        if (number % 7 == 0) {
            return Computed.unavailable(sentence("No electrode of the catalogue reaches 36 mm."));
        }
        var electrode =
                KNOWLEDGE.electrodes().get(number % KNOWLEDGE.electrodes().size());
        return Computed.of(new ElectrodeChoice(
                electrode,
                number % 5 == 0,
                List.of(sentence("Its needles reach the deep edge plus the margin.")),
                electrode.voltage().as(Volts.class),
                electrode.pulses().as(Count.class),
                Computed.of(new Count(2)),
                Computed.of(new ApplicationRange(new Count(1), new Count(3))),
                Computed.unavailable(sentence("The seconds for one application are missing."))));
    }

    /** Two parts where there are lesions enough, so that every kind of line is printed. */
    private static SessionPlan session(List<LesionPlan> lesions, boolean vein) {
        List<Integer> numbers = lesions.stream().map(LesionPlan::number).toList();
        SessionPlan.TimeRange time = new SessionPlan.TimeRange(new Minutes(14), new Minutes(19), new Minutes(31));
        if (!vein || numbers.size() < 2) {
            return new SessionPlan(
                    numbers,
                    Computed.unavailable(sentence("The seconds for one application are missing.")),
                    List.of(),
                    Optional.empty(),
                    vein ? SessionPlan.Verdict.NOT_KNOWN : SessionPlan.Verdict.NO_COMMON_WINDOW,
                    List.of());
        }
        int half = numbers.size() / 2;
        return new SessionPlan(
                numbers,
                Computed.of(time),
                List.of(),
                Optional.of(new Minutes(20)),
                SessionPlan.Verdict.MAY_NOT_FIT,
                List.of(
                        new SessionPlan.Part(numbers.subList(0, half), time, true),
                        new SessionPlan.Part(numbers.subList(half, numbers.size()), time, false)));
    }

    private static LesionResponse response(int number) {
        double complete = 0.9 / (1 + number / 10.0);
        LesionCovariates lesion = new LesionCovariates(
                8 + number, OptionalDouble.of(6), Answer.NO, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN, false);
        return new LesionResponse(lesion, outcome(complete), outcome(Math.min(0.995, complete + 0.1)), List.of());
    }

    private static Outcome outcome(double median) {
        Band band = new Band(median, median * 0.8, median, median * 0.6, Math.min(1, median * 1.2));
        return new Outcome(band, band);
    }

    private static Outcome counts(double median) {
        Band band = new Band(median, median * 0.8, median, median * 0.6, median * 1.2);
        return new Outcome(band, band);
    }

    private static Basis basis() {
        List<org.pulseplan.knowledge.Fact> some =
                KNOWLEDGE.facts().stream().limit(60).toList();
        return new Basis(
                KNOWLEDGE,
                "fixture-1",
                "0123456789abcdef0123456789abcdef",
                some,
                some.stream().filter(fact -> fact.status().needsAdoption()).toList(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
    }
}
