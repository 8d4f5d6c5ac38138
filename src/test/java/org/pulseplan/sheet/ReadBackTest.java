package org.pulseplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.Drafts;
import org.pulseplan.entry.Entry;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Plans;
import org.pulseplan.quantity.MilligramsPerDecilitre;
import org.pulseplan.quantity.Pounds;
import org.pulseplan.text.Language;

/** What is read back on paper: doses in words, and entries in other units with their conversion. */
class ReadBackTest {
    private static final Language ENGLISH = Language.of(Locale.UK);

    @Test
    @Hazard({"H-04", "H-05"})
    void intravenousDoseAndVolumeStandInWords() {
        Plan plan = plan(drafts().lesion(20, 15).regimen(Regimen.INTRAVENOUS_BLEOMYCIN));
        assertThat(text(plan))
                .contains(
                        "In words: " + ENGLISH.inWords(plan.intravenous().get().dose()))
                .contains(
                        "In words: " + ENGLISH.inWords(plan.intravenous().get().volume()));
    }

    @Test
    @Hazard({"H-04", "H-05"})
    void everyInjectionAndTheirTotalStandInWords() {
        Plan plan = plan(drafts().lesion(8, 6).lesion(12, 10).regimen(Regimen.INTRATUMOURAL_BLEOMYCIN));
        List<String> text = text(plan);
        assertThat(text)
                .contains("In words: "
                        + ENGLISH.inWords(plan.intratumoural().get().amount()));
        assertThat(plan.lesions())
                .hasSize(2)
                .allSatisfy(lesion -> assertThat(text)
                        .anyMatch(line -> line.contains("Inject in words: "
                                + ENGLISH.inWords(lesion.injection().get().volume()) + ", that is "
                                + ENGLISH.inWords(lesion.injection().get().amount()))));
    }

    @Test
    @Hazard({"H-06", "H-07"})
    void entryInAnotherUnitIsPrintedWithItsConversion() {
        Plan plan = plan(drafts().lesion(20, 15)
                .patient(PatientFields.WEIGHT, Entry.of(new Pounds(154)))
                .patient(PatientFields.CREATININE, Entry.of(new MilligramsPerDecilitre(0.9))));
        assertThat(text(plan))
                .contains("154\u00a0lb", "154\u00a0lb × 0.45359237 = 69.853\u00a0kg")
                .contains("0.9\u00a0mg/dL", "0.9\u00a0mg/dL × 88.4 = 79.56\u00a0µmol/L");
    }

    private static Plan plan(Drafts drafts) {
        return Plans.PLANNER.plan(drafts.draft());
    }

    private static Drafts drafts() {
        return Drafts.of(Plans.KNOWLEDGE);
    }

    private static List<String> text(Plan plan) {
        return ProtocolSheet.of(plan, PaperPlans.EDITION, ENGLISH).blocks().stream()
                .flatMap(block -> PlainText.of(block).stream())
                .flatMap(String::lines)
                .toList();
    }
}
