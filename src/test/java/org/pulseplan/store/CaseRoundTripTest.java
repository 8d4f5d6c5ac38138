package org.pulseplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientDraft;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfiles;
import org.pulseplan.quantity.BodyWeight;
import org.pulseplan.text.Language;

class CaseRoundTripTest {
    private final StoreBench bench = new StoreBench();

    @TempDir
    private Path folder;

    @Test
    @Hazard("H-69")
    void whateverWasTypedIsTheSameAfterSavingAndOpening() throws Exception {
        for (long seed = 1; seed <= 300; seed++) {
            PlanDraft draft = bench.drafts(seed).next(StoreBench.QUESTIONS);
            Path file = folder.resolve(seed + ".json");
            bench.store().save(draft, file);
            assertThat(bench.store().open(file)).as("seed %d", seed).isEqualTo(draft);
        }
    }

    @Test
    void theSameCaseGivesTheSameFileWhicheverWayItWasFilled() throws Exception {
        PlanDraft draft = bench.drafts(7).next(StoreBench.QUESTIONS);
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        bench.store().save(draft, first);
        bench.store().save(bench.store().open(first), second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    @Hazard("H-11")
    void aSlipStaysASlipAndIsNeverTurnedIntoANumber() throws Exception {
        Entry<?> slip = bench.reader.read(LesionFields.DIAMETER_1, "9.8.1");
        assertThat(slip).isInstanceOf(Entry.Rejected.class);
        PlanDraft draft = withWeight(bench.reader.read(PatientFields.WEIGHT, "7O"));
        Path file = folder.resolve("slip.json");
        bench.store().save(draft, file);
        assertThat(Files.readString(file)).contains("\"weight\": {\"rejected\": \"7O\"}");
        assertThat(bench.store().open(file)).isEqualTo(draft);
    }

    @Test
    @Hazard("H-11")
    void textThatWasRefusedOnceIsNotAcceptedUnseenWhenItCouldBeReadNow() throws Exception {
        Path file = folder.resolve("refused.json");
        bench.store().save(withWeight(Entry.missing()), file);
        Files.writeString(
                file,
                Files.readString(file).replace("\"patient\": {}", "\"patient\": {\"weight\": {\"rejected\": \"70\"}}"));
        Entry<BodyWeight> weight = bench.store().open(file).patient().entries().get(PatientFields.WEIGHT);
        assertThat(weight).isInstanceOfSatisfying(Entry.Rejected.class, refused -> {
            assertThat(refused.raw()).isEqualTo("70");
            assertThat(refused.reason().key()).isEqualTo("store.reread");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"70", "70.5", "70.1234", "20", "500", "70.10"})
    @Hazard("H-69")
    void numbersAreKeptToTheLastDigit(String typed) throws Exception {
        PlanDraft draft = withWeight(bench.reader.read(PatientFields.WEIGHT, typed));
        assertThat(draft.patient().entries().known(PatientFields.WEIGHT)).isPresent();
        Path file = folder.resolve("weight.json");
        bench.store().save(draft, file);
        assertThat(bench.store().open(file)).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource({"154 lb, 154, [lb_av]", "70, 70, kg", "70.25 kg, 70.25, kg"})
    @Hazard("H-69")
    void aWeightIsKeptInTheUnitInWhichItWasEntered(String typed, String value, String unit) throws Exception {
        PlanDraft draft = withWeight(bench.reader.read(PatientFields.WEIGHT, typed));
        Path file = folder.resolve("unit.json");
        bench.store().save(draft, file);
        assertThat(Files.readString(file))
                .contains("\"weight\": {\"value\": " + value + ", \"unit\": \"" + unit + "\"}");
        assertThat(bench.store().open(file)).isEqualTo(draft);
    }

    @Test
    @Hazard("H-69")
    void aFileWrittenInOneCountryOpensInAnother() throws Exception {
        PlanDraft draft = bench.drafts(11).next(StoreBench.QUESTIONS);
        Path file = folder.resolve("case.json");
        bench.store().save(draft, file);
        EntryReader italian = new EntryReader(bench.limits, Locale.ITALY);
        PlanDraft there = new JsonCaseStore(italian, StoreBench.QUESTIONS).open(file);
        assertThat(CaseWriter.write(there)).isEqualTo(CaseWriter.write(draft));
    }

    @Test
    void aCaseKeepsTheProfileItIsPlannedWith() throws Exception {
        SignedProfile signed = SiteProfiles.of(KnowledgeBase.shipped())
                .adopt("MARG-03")
                .change("IV-03", "12000")
                .electrodes("linear-10")
                .generator("Generator A", "1000")
                .signed();
        PlanDraft draft = bench.drafts(5).next(StoreBench.QUESTIONS).withProfile(Optional.of(signed));
        Path file = folder.resolve("case.json");
        bench.store().save(draft, file);
        assertThat(bench.store().open(file)).isEqualTo(draft);
        assertThat(bench.store().open(file).profile().orElseThrow().fingerprint())
                .isEqualTo(signed.fingerprint());
    }

    /** Harm: someone edits the profile within a case, and the old plan is printed with other doses. */
    @Test
    void aCaseWhoseProfileWasChangedIsNotOpened() throws Exception {
        SignedProfile signed = SiteProfiles.of(KnowledgeBase.shipped())
                .change("IV-03", "12000")
                .signed();
        PlanDraft draft = PlanDraft.empty().withProfile(Optional.of(signed));
        Path file = folder.resolve("case.json");
        bench.store().save(draft, file);
        Files.writeString(file, Files.readString(file).replace("\"12000\"", "\"13000\""));
        assertThatThrownBy(() -> bench.store().open(file))
                .isInstanceOfSatisfying(
                        CaseStoreException.class,
                        refused -> assertThat(Language.of(Locale.UK).say(refused.reason()))
                                .contains("profile.signature", "changed after it was signed"));
    }

    private static PlanDraft withWeight(Entry<BodyWeight> weight) {
        Entries entries = Entries.none().with(PatientFields.WEIGHT, weight);
        return PlanDraft.empty().with(PatientDraft.empty().with(entries));
    }
}
