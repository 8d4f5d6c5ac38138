package org.pulseplan.electrode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pulseplan.Drafts;
import org.pulseplan.Found;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Volts;

/** Every threshold of the electrode, on both of its sides and exactly on it. */
class ElectrodeRulesTest {
    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    private static Drafts intoVein() {
        return Drafts.of(Plans.KNOWLEDGE).regimen(Regimen.INTRAVENOUS_BLEOMYCIN);
    }

    private static Entries lesion(double diameter, double depth, String electrode) {
        return Entries.none()
                .with(LesionFields.DIAMETER_1, new Millimetres(diameter))
                .with(LesionFields.DIAMETER_2, new Millimetres(10))
                .with(LesionFields.DEPTH, new Millimetres(depth))
                .with(LesionFields.ELECTRODE, electrode);
    }

    @ParameterizedTest
    @CsvSource({"30, false", "30.1, true"})
    @Hazard("H-40")
    void deepLesionAsksForAReasonBeyondTheDepthOfTheTrial(double depth, boolean asked) {
        Plan plan = plan(intoVein().lesion(25, 10, depth));
        assertThat(Found.cautions(plan).contains("ELEC-05")).isEqualTo(asked);
        if (asked) {
            assertThat(Found.of(plan, "ELEC-05").get(0).place()).isEqualTo(Place.lesion(1, LesionFields.DEPTH.id()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "30, hexagonal-20, findings.hexagonalForSmall",
        "30.1, hexagonal-20, ''",
        "30, linear-20, ''",
        "30.1, linear-20, findings.smallArrayForLarge",
        "30.1, plates-6, findings.smallArrayForLarge"
    })
    @Hazard("H-43")
    void arrayAgainstTheSizeOfTheLesionAsksForAReason(double diameter, String electrode, String said) {
        Plan plan = plan(intoVein().lesion(lesion(diameter, 3, electrode)));
        List<Finding> found = Found.of(plan, "ELEC-02");
        assertThat(found.stream().map(finding -> finding.text().key()).toList())
                .isEqualTo(said.isEmpty() ? List.of() : List.of(said));
        assertThat(found).allMatch(finding -> finding.place().equals(Place.lesion(1, LesionFields.ELECTRODE.id())));
    }

    @Test
    @Hazard("H-43")
    void proposalSaysItsReasons() {
        ElectrodeChoice linear =
                plan(intoVein().lesion(30, 10, 5)).lesions().get(0).electrode().get();
        assertThat(Found.keys(linear.reasons())).containsExactly("electrodes.upTo", "electrodes.reaches");
        ElectrodeChoice hexagonal = plan(intoVein().lesion(30.1, 10, 5))
                .lesions()
                .get(0)
                .electrode()
                .get();
        assertThat(Found.keys(hexagonal.reasons())).containsExactly("electrodes.above", "electrodes.reaches");
        ElectrodeChoice chosen = plan(intoVein().lesion(lesion(20, 5, "linear-20")))
                .lesions()
                .get(0)
                .electrode()
                .get();
        assertThat(Found.keys(chosen.reasons())).containsExactly("electrodes.chosen");
    }

    @Test
    @Hazard("H-41")
    void voltageIsThatOfTheCatalogueAndNoDistanceCanBeTyped() {
        for (Electrode electrode : Plans.KNOWLEDGE.electrodes()) {
            ElectrodeChoice choice = plan(intoVein().lesion(lesion(20, 1, electrode.id())))
                    .lesions()
                    .get(0)
                    .electrode()
                    .get();
            assertThat(choice.voltage()).isEqualTo(electrode.voltage().as(Volts.class));
        }
        assertThat(Stream.concat(LesionFields.all().stream(), DecisionFields.all().stream())
                        .map(Field::id))
                .noneMatch(id -> id.toLowerCase(Locale.ROOT).matches(".*(gap|distance|voltage).*"));
    }

    /** 400 V over 4 mm are the published 1,000 V/cm; the rule allows ten per cent. */
    @ParameterizedTest
    @CsvSource({"400, false", "440, false", "441, true", "360, false", "359, true"})
    @Hazard("H-41")
    void voltageFarFromThePublishedRatioAsksForAReason(double volts, boolean asked) {
        Plan plan = plan(intoVein().lesion(lesion(20, 5, "linear-10")));
        ElectrodeChoice choice = plan.lesions().get(0).electrode().get();
        Consulted consulted = new Consulted(Plans.KNOWLEDGE);
        ElectrodeChoice other = new ElectrodeChoice(
                choice.electrode(),
                true,
                choice.reasons(),
                new Volts(volts),
                choice.pulses(),
                choice.applications(),
                choice.range(),
                choice.time());
        List<Finding> findings = new ElectrodeFindings(
                        consulted,
                        new ElectrodeChooser(consulted, new Millimetres(5), Computed.unavailable()),
                        new Volts(1000))
                .of(
                        new SizedLesion(
                                plan.lesions().get(0).draft(),
                                plan.lesions().get(0).size()),
                        Computed.of(other));
        assertThat(Found.rules(findings, Finding.Level.CAUTION).contains("ELEC-03"))
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"399, true", "400, false"})
    void generatorWeakerThanTheVoltageStopsThePlan(double limit, boolean stopped) {
        Plan plan =
                plan(intoVein().lesion(20, 10, 5).decision(DecisionFields.GENERATOR_LIMIT, Entry.of(new Volts(limit))));
        assertThat(Found.stops(plan).contains("ELEC-04")).isEqualTo(stopped);
    }

    /** Needles of 20 mm where 11 mm are needed are named with both; where 10 mm are needed, needles of 10 mm are not. */
    @Test
    @Hazard("H-40")
    void needlesLongerThanNeededAreNamedOnceForAllLesions() {
        Plan plan = Plans.PLANNER.plan(Drafts.of(Plans.KNOWLEDGE)
                .lesion(12, 8, 6)
                .lesion(12, 8, 5)
                .lesion(12, 8, 14)
                .draft());
        List<Finding> found = Found.of(plan, "ELEC-06");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).level()).isEqualTo(Finding.Level.NOTE);
        assertThat(found.get(0).text().arguments().get(0))
                .isEqualTo(List.of(
                        Phrase.of("findings.needleOf", 1, new Millimetres(20), new Millimetres(11)),
                        Phrase.of("findings.needleOf", 3, new Millimetres(20), new Millimetres(19))));
        assertThat(Found.of(
                        Plans.PLANNER.plan(
                                Drafts.of(Plans.KNOWLEDGE).lesion(12, 8, 5).draft()),
                        "ELEC-06"))
                .isEmpty();
    }
}
