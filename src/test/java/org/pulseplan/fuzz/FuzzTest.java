package org.pulseplan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.RandomDrafts;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.PaperPlans;
import org.pulseplan.sheet.ProtocolSheet;
import org.pulseplan.text.Language;

/** A small run of the fuzz command, and proof that its checks see what they are there to see. */
class FuzzTest {
    private static final PlanChecks CHECKS = new PlanChecks(Plans.KNOWLEDGE);

    @Test
    @Hazard({"H-10", "H-52", "H-56", "H-65"})
    void whateverIsEnteredThePlanItsPaperAndItsFileHoldTogether() throws InterruptedException {
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream());
        assertThat(new Fuzz(500, 2026, 0).run(2, nobody)).isEmpty();
    }

    @Test
    void aDraftIsMadeAgainFromItsNumber() {
        RandomDrafts drafts = new RandomDrafts(Plans.KNOWLEDGE, 3);
        drafts.next();
        assertThat(new RandomDrafts(Plans.KNOWLEDGE, 3).draft(1)).isEqualTo(drafts.next());
        assertThat(new RandomDrafts(Plans.KNOWLEDGE, 4).draft(1)).isNotEqualTo(drafts.draft(1));
    }

    @Test
    void notFewDraftsAreFreeOfStopsSoThatSheetsForUseAreLookedAtToo() {
        RandomDrafts drafts = new RandomDrafts(Plans.KNOWLEDGE, 5);
        int usable = 0;
        for (int run = 0; run < 200; run++) {
            usable += Plans.PLANNER.plan(drafts.next()).stopped() ? 0 : 1;
        }
        assertThat(usable).isGreaterThan(12);
    }

    @Test
    @Hazard("H-56")
    void aFindingThatIsNotOnTheSheetIsNoticed() {
        Plan plan = Plans.PLANNER.plan(Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRATUMOURAL_BLEOMYCIN)
                .lesion(9.8, 9.8)
                .draft());
        Document sheet = ProtocolSheet.of(without(plan), PaperPlans.EDITION, Language.of(Locale.UK));
        List<String> faults = new ArrayList<>();
        CHECKS.findingsStand(plan, sheet, faults);
        assertThat(faults).anyMatch(fault -> fault.startsWith("not on the sheet: IT-EDGE@LESION/1"));
    }

    @Test
    @Hazard("H-10")
    void aPlanWithoutADoseThatNothingStopsIsNoticed() {
        Plan plan = without(Plans.PLANNER.plan(Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .patient(PatientFields.WEIGHT, Entry.missing())
                .lesion(25, 20)
                .draft()));
        assertThat(CHECKS.faults(plan)).contains("no dose, and nothing stops the plan");
    }

    @Test
    @Hazard("H-36")
    void aDoseOfTheOtherRouteIsNoticed() {
        Plan plan = Plans.PLANNER.plan(Drafts.of(Plans.KNOWLEDGE)
                .regimen(Regimen.INTRAVENOUS_BLEOMYCIN)
                .lesion(25, 20)
                .draft());
        assertThat(CHECKS.faults(plan)).isEmpty();
        Plan other = altered(plan, "regimen", Computed.of(Regimen.INTRATUMOURAL_BLEOMYCIN));
        assertThat(CHECKS.faults(other)).contains("a dose by a route that is not that of the plan");
    }

    private static Plan without(Plan plan) {
        return altered(plan, "findings", List.of());
    }

    /** The same plan with one of its parts exchanged, as a defect could do it. */
    private static Plan altered(Plan plan, String part, Object other) {
        RecordComponent[] parts = Plan.class.getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int index = 0; index < parts.length; index++) {
                values[index] = parts[index].getName().equals(part)
                        ? other
                        : parts[index].getAccessor().invoke(plan);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Plan.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
