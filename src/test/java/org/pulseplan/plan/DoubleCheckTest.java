package org.pulseplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.dose.DoseLevel;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.patient.BsaFormula;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.patient.Sex;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.Inches;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerCubicCentimetre;
import org.pulseplan.quantity.Metres;
import org.pulseplan.quantity.MilligramsPerDecilitre;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.Pounds;
import org.pulseplan.quantity.UspUnits;
import org.pulseplan.secondcheck.DoseConstants;
import org.pulseplan.text.Language;

/** Harm: a slip in the calculation of a dose reaches paper. Each slip is put into the first calculation and is stopped. */
class DoubleCheckTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    @Test
    void soundCalculationIsConfirmed() {
        SecondCheck second = check(vein(), same -> same);
        assertThat(second.confirmed()).isTrue();
        assertThat(second.differs()).isFalse();
        assertThat(second.findings()).isEmpty();
        assertThat(ENGLISH.say(second.inWords())).startsWith("Confirmed by a second, independent calculation");
    }

    @Test
    @Hazard("H-52")
    void doseWrongByAFactorOfThousandIsStopped() {
        stopped(
                vein(),
                first -> withVein(first, dose -> dose(dose, dose.dose().value() / 1000, 2)),
                "Intravenous dose");
        stopped(
                vein(),
                first -> withVein(first, dose -> dose(dose, dose.dose().value() * 1000, 2)),
                "Intravenous dose");
        stopped(injected(), first -> withLifetime(first, 1e-3), "Lifetime total of bleomycin");
    }

    @Test
    void oneStepOfRoundingTooFarIsStoppedWhereTheNumberDoesNotLieHalfway() {
        stopped(vein(), first -> withVein(first, dose -> dose(dose, dose.dose().value() + 500, 2)), "Intravenous dose");
    }

    @Test
    void wrongNumberOfVialsIsStopped() {
        stopped(vein(), first -> withVein(first, dose -> dose(dose, dose.dose().value(), 1)), "Vials");
    }

    @Test
    void injectionOfTheNeighbouringBandIsStopped() {
        stopped(
                injected(),
                first -> withInjection(
                        first, dose -> injection(dose, 500, dose.exact().value() / 2)),
                "Dose by tumour volume of lesion 1");
    }

    /** a b^2 with a the shorter diameter: 1.5 times the volume of 12 x 8 (worked example 18). */
    @Test
    @Hazard("H-24")
    void volumeWithSwappedDiametersIsStopped() {
        stopped(
                injected(),
                first -> withSize(
                        first,
                        size -> new LesionSize(size.longest(), size.perpendicular(), new CubicCentimetres(0.603186))),
                "Tumour volume of lesion 1");
    }

    @Test
    @Hazard("H-52")
    void injectionsOfTwoLesionsThatWereMixedUpAreStopped() {
        stopped(
                injected(),
                first -> {
                    List<LesionPlan> lesions = new ArrayList<>(first.lesions());
                    LesionPlan one = lesions.get(0);
                    LesionPlan two = lesions.get(1);
                    lesions.set(0, new LesionPlan(one.draft(), one.size(), two.injection(), one.electrode()));
                    return withLesions(first, lesions);
                },
                "Dose by tumour volume of lesion 1");
    }

    @Test
    void doseThatTheSecondCalculationRefusesIsStopped() {
        PlanDraft needsChoice = Drafts.of(Plans.KNOWLEDGE)
                .age(80)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .draft();
        FirstPath sound = FirstPaths.of(vein(), Plans.KNOWLEDGE);
        FirstPath unasked = FirstPaths.of(needsChoice, Plans.KNOWLEDGE);
        assertThat(unasked.intravenous().known()).isEmpty();
        SecondCheck second = FirstPaths.check(needsChoice, withVein(unasked, sound.intravenous()));
        assertThat(second.differs()).isTrue();
        assertThat(second.findings()).anySatisfy(one -> assertThat(said(one)).contains("the second no value"));
    }

    @Test
    void doseThatIsMissingFromTheFirstCalculationIsStopped() {
        stopped(vein(), first -> withVein(first, Computed.<IntravenousDose>unavailable()), "Dose by body surface");
        stopped(injected(), first -> withLesions(first, first.lesions().subList(1, 2)), "Tumour volume of lesion 1");
    }

    /** A wrong constant, or a slip of the reader of the knowledge base: every number that a dose rests on. */
    @ParameterizedTest
    @CsvSource({
        "patient.json,BSA-DUBOIS-FACTOR,0.07184",
        "patient.json,BSA-DUBOIS-WEIGHT,0.452",
        "patient.json,BSA-DUBOIS-HEIGHT,0.752",
        "patient.json,BSA-MOSTELLER,360",
        "patient.json,CG-AGE,104",
        "patient.json,CG-FEMALE,1.23",
        "patient.json,CG-MALE,1.04",
        "dose.json,IV-01,1500",
        "dose.json,IV-03,15000",
        "dose.json,IV-12,300",
        "dose.json,IV-VIAL,1500",
        "dose.json,ROUND-IV,5000",
        "dose.json,ROUND-IV-ML,1",
        "dose.json,ROUND-IT-ML,0.1",
        "dose.json,IT-CONC,3000",
        "dose.json,UNIT-01,1",
        "dose.json,IT-B1-UPPER,0.05",
        "dose.json,IT-B2-UPPER,0.6",
        "dose.json,IT-B1-DOSE,100",
        "dose.json,IT-B2-DOSE,5000",
        "dose.json,IT-B3-DOSE,2500",
        "dose.json,CIS-B1-UPPER,0.05",
        "dose.json,CIS-B2-UPPER,0.6",
        "dose.json,CIS-B1-DOSE,20",
        "dose.json,CIS-B2-DOSE,0.1",
        "dose.json,CIS-B3-DOSE,5",
        "renal.json,RENAL-US-40,44",
        "renal.json,RENAL-US-40-FACTOR,0.65",
        "renal.json,RENAL-US-50-FACTOR,0.62",
        "renal.json,RENAL-US-30-FACTOR,0.5",
        "renal.json,RENAL-US-20-FACTOR,0.54",
        "renal.json,RENAL-US-10-FACTOR,0.44",
        "renal.json,RENAL-US-30,21",
        "renal.json,RENAL-US-20,11",
        "renal.json,RENAL-US-10,6",
        "dose.json,IV-08,95",
        "renal.json,RENAL-CAUTION,10"
    })
    void wrongConstantInTheFirstCalculationIsStopped(String file, String id, String wrong) {
        KnowledgeBase damaged = KnowledgeBase.read(name -> changed(name, file, id, wrong));
        assertThat(everyKind())
                .anySatisfy(draft -> assertThat(FirstPaths.check(draft, FirstPaths.of(draft, damaged))
                                .findings())
                        .anyMatch(one ->
                                one.level() == Finding.Level.STOP && one.rule().equals("SECOND-CALC")));
    }

    @Test
    void constantThatASiteChangedIsChangedInBothCalculations() {
        KnowledgeBase site = KnowledgeBase.read(name -> changed(name, "dose.json", "IV-01", "13500"));
        PlanDraft draft = vein();
        DoseConstants changed = DoseConstants.shipped().changed(Map.of("IV-01", new BigDecimal("13500")));
        assertThat(DoubleCheck.of(
                                draft, FirstPaths.of(draft, site), changed, new org.pulseplan.knowledge.Consulted(site))
                        .confirmed())
                .isTrue();
    }

    /** Mosteller at 63 kg and 175 cm is exactly 1.75 m2, and 26,250 lies halfway between 26,000 and 26,500. */
    @Test
    void numberHalfwayBetweenTwoStepsIsAskedAboutAndNotStopped() {
        PlanDraft halfway = Drafts.of(Plans.KNOWLEDGE)
                .body(63, 175)
                .decision(DecisionFields.BSA_FORMULA, Entry.of(BsaFormula.MOSTELLER))
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20)
                .draft();
        FirstPath first = FirstPaths.of(halfway, Plans.KNOWLEDGE);
        assertThat(first.intravenous().get().dose().value()).isEqualTo(26500);
        assertThat(FirstPaths.check(halfway, first).confirmed()).isTrue();
        FirstPath down = withLifetimeOf(withVein(first, dose -> dose(dose, 26000, 2)), 26000);
        SecondCheck second = FirstPaths.check(halfway, down);
        assertThat(second.differs()).isFalse();
        assertThat(second.confirmed()).isFalse();
        assertThat(second.findings()).singleElement().satisfies(one -> {
            assertThat(one.level()).isEqualTo(Finding.Level.CAUTION);
            assertThat(one.rule()).isEqualTo("SECOND-EDGE");
            assertThat(said(one)).contains("26,000 international units", "26,500 international units");
        });
        stopped(halfway, same -> withVein(same, dose -> dose(dose, 25500, 2)), "Intravenous dose");
    }

    @Test
    void contradictionNamesBothValuesWithTheDigitsInWhichTheyDiffer() {
        SecondCheck second = check(vein(), first -> withVein(first, dose -> dose(dose, 26500.0001, 2)));
        assertThat(second.findings())
                .singleElement()
                .satisfies(one -> assertThat(said(one)).contains("26,500.0001", "the second 26,500 "));
    }

    private static void stopped(PlanDraft draft, UnaryOperator<FirstPath> slip, String what) {
        SecondCheck second = check(draft, slip);
        assertThat(second.differs()).isTrue();
        assertThat(second.findings()).anySatisfy(one -> {
            assertThat(one.level()).isEqualTo(Finding.Level.STOP);
            assertThat(one.rule()).isEqualTo("SECOND-CALC");
            assertThat(said(one)).startsWith(what + ":");
        });
    }

    private static SecondCheck check(PlanDraft draft, UnaryOperator<FirstPath> slip) {
        return FirstPaths.check(draft, slip.apply(FirstPaths.of(draft, Plans.KNOWLEDGE)));
    }

    private static String said(Finding finding) {
        return ENGLISH.say(finding.text()).replace('\u00a0', ' ');
    }

    private static PlanDraft vein() {
        return Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20)
                .draft();
    }

    /** 0.40 cm3 and 0.79 cm3: two bands. */
    private static PlanDraft injected() {
        return Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .lesion(12, 8)
                .lesion(15, 10)
                .draft();
    }

    /** Drafts that between them use every constant: both formulae, both sexes, every renal step, every band and drug. */
    private static List<PlanDraft> everyKind() {
        List<PlanDraft> drafts = new ArrayList<>();
        for (Regimen regimen : Regimen.values()) {
            drafts.add(Drafts.of(Plans.KNOWLEDGE)
                    .course(new UspUnits(27))
                    .cisplatinAt(new BigDecimal("1"))
                    .regimen(regimen)
                    .lesion(12, 8)
                    .lesion(15, 10)
                    .lesion(22, 15)
                    .draft());
        }
        for (Sex sex : Sex.values()) {
            for (double creatinine : new double[] {70, 120, 140, 180, 240, 420, 900}) {
                for (DoseLevel level : DoseLevel.values()) {
                    drafts.add(intravenous(sex, creatinine).level(level).draft());
                }
                drafts.add(intravenous(sex, creatinine).draft());
            }
        }
        drafts.add(intravenous(Sex.MALE, 70).age(70).draft());
        drafts.add(intravenous(Sex.MALE, 70)
                .decision(DecisionFields.BSA_FORMULA, Entry.of(BsaFormula.MOSTELLER))
                .draft());
        drafts.add(intravenous(Sex.MALE, 70)
                .patient(PatientFields.WEIGHT, Entry.of(new Pounds(154)))
                .patient(PatientFields.HEIGHT, Entry.of(new Inches(65)))
                .patient(PatientFields.CREATININE, Entry.of(new MilligramsPerDecilitre(0.8)))
                .draft());
        drafts.add(intravenous(Sex.MALE, 70)
                .patient(PatientFields.HEIGHT, Entry.of(new Metres(1.65)))
                .draft());
        return drafts;
    }

    private static Drafts intravenous(Sex sex, double creatinine) {
        return Drafts.of(Plans.KNOWLEDGE)
                .sex(sex)
                .creatinine(creatinine)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20);
    }

    private static InputStream changed(String name, String file, String id, String value) {
        try (InputStream shipped = KnowledgeBase.class.getResourceAsStream(name)) {
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            if (name.equals(file)) {
                int at = text.indexOf("\"value\": \"", text.indexOf("\"id\": \"" + id + "\"")) + 10;
                text = text.substring(0, at) + value + text.substring(text.indexOf('"', at));
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FirstPath withVein(FirstPath first, Computed<IntravenousDose> dose) {
        return new FirstPath(
                first.patient(), first.regimen(), dose, first.lesions(), first.intratumoural(), first.cumulative());
    }

    private static FirstPath withVein(FirstPath first, UnaryOperator<IntravenousDose> slip) {
        return withVein(first, Computed.of(slip.apply(first.intravenous().get())));
    }

    private static IntravenousDose dose(IntravenousDose sound, double dose, int vials) {
        return new IntravenousDose(
                sound.level(),
                sound.renal(),
                sound.perSurface(),
                sound.exact(),
                new InternationalUnits(dose),
                sound.concentration(),
                new Millilitres(Math.round(dose / sound.concentration().value() * 10) / 10.0),
                new Count(vials));
    }

    private static FirstPath withLifetime(FirstPath first, double factor) {
        return withLifetimeOf(first, first.cumulative().get().value() * factor);
    }

    private static FirstPath withLifetimeOf(FirstPath first, double total) {
        return new FirstPath(
                first.patient(),
                first.regimen(),
                first.intravenous(),
                first.lesions(),
                first.intratumoural(),
                Computed.of(new InternationalUnits(total)));
    }

    private static FirstPath withLesions(FirstPath first, List<LesionPlan> lesions) {
        return new FirstPath(
                first.patient(),
                first.regimen(),
                first.intravenous(),
                lesions,
                first.intratumoural(),
                first.cumulative());
    }

    private static FirstPath withInjection(FirstPath first, UnaryOperator<IntratumouralDose> slip) {
        List<LesionPlan> lesions = new ArrayList<>(first.lesions());
        LesionPlan one = lesions.get(0);
        lesions.set(
                0,
                new LesionPlan(
                        one.draft(),
                        one.size(),
                        Computed.of(slip.apply(one.injection().get())),
                        one.electrode()));
        return withLesions(first, lesions);
    }

    private static FirstPath withSize(FirstPath first, UnaryOperator<LesionSize> slip) {
        List<LesionPlan> lesions = new ArrayList<>(first.lesions());
        LesionPlan one = lesions.get(0);
        lesions.set(
                0,
                new LesionPlan(
                        one.draft(), Computed.of(slip.apply(one.size().get())), one.injection(), one.electrode()));
        return withLesions(first, lesions);
    }

    private static IntratumouralDose injection(IntratumouralDose sound, double perVolume, double exact) {
        return new IntratumouralDose(
                sound.lesion(),
                "IT-B2",
                new InternationalUnitsPerCubicCentimetre(perVolume),
                new InternationalUnits(exact),
                new Millilitres(0.2),
                new InternationalUnits(200),
                sound.concentration(),
                List.of());
    }
}
