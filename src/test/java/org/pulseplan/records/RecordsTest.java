package org.pulseplan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pulseplan.Drafts;
import org.pulseplan.cli.Workbench;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.text.Language;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseRecords;
import org.pulseplan.worklist.ChangedElsewhere;
import org.pulseplan.worklist.RecordsException;

class RecordsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:42:13.123Z"), ZoneOffset.UTC);
    private static final PlanDraft DRAFT =
            Drafts.of(KnowledgeBase.shipped()).lesion(12, 9).lesion(20, 15).draft();

    @TempDir
    private Path folder;

    private Path file;
    private Path key;

    @BeforeEach
    void choose() {
        file = folder.resolve("data").resolve("records.db");
        key = folder.resolve("config").resolve("records.key");
    }

    private CaseRecords records() throws RecordsException {
        return new RecordsFile(file, key, Workbench.shipped(Locale.UK).store(), CLOCK).open();
    }

    @Test
    void whatIsKeptIsThereAgainAfterTheNextStart() throws Exception {
        CaseHeading kept = records().keepNew(DRAFT);
        CaseRecords later = records();
        assertThat(later.open(kept.id()).draft()).isEqualTo(DRAFT);
        assertThat(later.headings()).containsExactly(kept);
        assertThat(kept.who().name()).contains("Invented Patient");
        assertThat(kept.lesions()).isEqualTo(2);
        assertThat(kept.changed()).isEqualTo(CLOCK.instant());
    }

    @Test
    void theNewerVersionReplacesTheOneBefore() throws Exception {
        CaseRecords records = records();
        CaseHeading first = records.keepNew(DRAFT);
        PlanDraft renamed = renamed("Somebody Else");
        CaseHeading second = records.keep(first, renamed);
        assertThat(second.version()).isEqualTo(2);
        assertThat(records.open(first.id()).draft()).isEqualTo(renamed);
        assertThat(records.headings()).containsExactly(second);
    }

    @Test
    @Hazard("H-99")
    void whoOpenedAnOlderVersionCannotReplaceANewerOne() throws Exception {
        CaseHeading first = records().keepNew(DRAFT);
        PlanDraft theirs = renamed("Theirs");
        records().keep(first, theirs);
        assertThatThrownBy(() -> records().keep(first, renamed("Mine"))).isInstanceOf(ChangedElsewhere.class);
        assertThatThrownBy(() -> records().archive(first, true)).isInstanceOf(ChangedElsewhere.class);
        assertThat(records().open(first.id()).draft()).isEqualTo(theirs);
    }

    @Test
    void aCaseIsPutAwayAndBroughtBack() throws Exception {
        CaseRecords records = records();
        CaseHeading away = records.archive(records.keepNew(DRAFT), true);
        assertThat(records.headings()).containsExactly(away);
        assertThat(away.archived()).isTrue();
        assertThat(records.archive(away, false).archived()).isFalse();
        assertThat(records.open(away.id()).draft()).isEqualTo(DRAFT);
    }

    @Test
    @Hazard("H-102")
    void nothingOnTheDiskNamesThePatient() throws Exception {
        CaseRecords records = records();
        records.keep(records.keepNew(renamed("Zwetschgenmarker")), renamed("Zwetschgenmarker, changed"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path written : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(written), StandardCharsets.ISO_8859_1))
                        .as(written.toString())
                        .doesNotContain("Zwetschgen")
                        .doesNotContain("T-1")
                        .doesNotContain("diameter");
            }
        }
    }

    @Test
    void onlyItsOwnerMayOpenRecordsAndKey() throws Exception {
        records().keepNew(DRAFT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherKeyIsRefusedAndTheRecordsStayAsTheyAre() throws Exception {
        CaseHeading kept = records().keepNew(DRAFT);
        Path right = Files.move(key, folder.resolve("right"));
        assertThatThrownBy(this::records)
                .isInstanceOfSatisfying(
                        RecordsException.class,
                        refused ->
                                assertThat(said(refused)).contains("is missing").contains("put it back"));
        new RecordsFile(
                        folder.resolve("other.db"),
                        key,
                        Workbench.shipped(Locale.UK).store(),
                        CLOCK)
                .open();
        assertThatThrownBy(this::records).hasMessage("records.key.other");
        Files.move(right, key, StandardCopyOption.REPLACE_EXISTING);
        assertThat(records().open(kept.id()).draft()).isEqualTo(DRAFT);
    }

    @Test
    @Hazard("H-102")
    void aChangedByteOrARecordInAnothersPlaceIsFound() throws Exception {
        CaseRecords records = records();
        CaseHeading first = records.keepNew(DRAFT);
        CaseHeading second = records.keepNew(renamed("Second"));
        sql("UPDATE case_record SET content = (SELECT content FROM case_record WHERE id = '"
                + first.id().value() + "') WHERE id = '" + second.id().value() + "'");
        assertThatThrownBy(() -> records.open(second.id())).hasMessage("records.changed");
        assertThat(records.open(first.id()).draft()).isEqualTo(DRAFT);
        sql("UPDATE case_record SET content = X'00' || substr(content, 2) WHERE id = '"
                + first.id().value() + "'");
        assertThatThrownBy(() -> records.open(first.id())).hasMessage("records.changed");
    }

    @Test
    @Hazard("H-102")
    void anOlderStateOfACaseCannotBePutBackUnseen() throws Exception {
        CaseRecords records = records();
        CaseHeading first = records.keepNew(DRAFT);
        sql("CREATE TABLE stolen AS SELECT * FROM case_record");
        records.keep(first, renamed("Newer"));
        sql("UPDATE case_record SET content = (SELECT content FROM stolen)");
        assertThatThrownBy(() -> records.open(first.id())).hasMessage("records.changed");
    }

    @Test
    void aForeignFileIsRefusedAndLeftAsItIs() throws Exception {
        records();
        for (String foreign :
                List.of("not a database at all, but long enough to be looked at as one".repeat(40), "x")) {
            Files.writeString(file, foreign);
            removeJournal();
            assertThatThrownBy(this::records)
                    .isInstanceOfSatisfying(
                            RecordsException.class,
                            refused -> assertThat(said(refused)).contains(file.toString()));
            assertThat(file).hasContent(foreign);
        }
    }

    @Test
    void recordsOfANewerProgramAreRefused() throws Exception {
        records().keepNew(DRAFT);
        sql("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success)"
                + " VALUES (99, '99', 'from later', 'SQL', 'V99__later.sql', 1, 'x', 1, 1)");
        assertThatThrownBy(this::records).hasMessage("records.newer");
    }

    @Test
    void aCaseThatWasOpenWhenTheProgramEndedIsKnownAtTheNextStart() throws Exception {
        CaseRecords records = records();
        CaseHeading kept = records.keepNew(DRAFT);
        assertThat(records.interrupted()).isEmpty();
        records.noteOpen(Optional.of(kept.id()));
        assertThat(records().interrupted()).contains(kept.id());
        records.noteOpen(Optional.empty());
        assertThat(records().interrupted()).isEmpty();
    }

    @Test
    void aNameThatLooksLikeACommandIsOnlyAName() throws Exception {
        String name = "Robert'); DROP TABLE case_record;-- \"\\";
        CaseHeading kept = records().keepNew(renamed(name));
        assertThat(records().headings()).containsExactly(kept);
        assertThat(kept.who().name()).contains(name);
    }

    private static PlanDraft renamed(String name) {
        return DRAFT.with(DRAFT.patient().with(DRAFT.patient().entries().with(PatientFields.NAME, name)));
    }

    private static String said(RecordsException refused) {
        return Language.of(Locale.UK).say(refused.reason());
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private void removeJournal() throws IOException {
        Files.deleteIfExists(file.resolveSibling("records.db-wal"));
        Files.deleteIfExists(file.resolveSibling("records.db-shm"));
    }
}
