package org.pulseplan.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.CaseText;
import org.pulseplan.worklist.CaseRecords;
import org.pulseplan.worklist.RecordsException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the records of this workplace: one SQLite file that needs no set-up, and its key. */
public final class RecordsFile {
    /** Waits so long for another program that is just writing, ms. */
    private static final int PATIENCE = 5_000;

    private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Path keyFile;
    private final CaseText text;
    private final Clock clock;

    /**
     * @param file the records
     * @param keyFile their key, kept elsewhere
     * @param text how a case becomes bytes
     * @param clock tells when a case was kept
     */
    public RecordsFile(Path file, Path keyFile, CaseText text, Clock clock) {
        this.file = file;
        this.keyFile = keyFile;
        this.text = text;
        this.clock = clock;
    }

    /**
     * The records, made where there are none yet, brought up to date where they are older.
     *
     * @throws RecordsException they are damaged, of a newer program, of another key, or cannot be written; they stay as
     *     they are
     */
    public CaseRecords open() throws RecordsException {
        boolean there = Files.exists(file);
        Sealing sealing = new Sealing(RecordsKey.of(keyFile, !there));
        try {
            OwnerOnly.folderOf(file);
            OwnerOnly.file(file);
        } catch (IOException failed) {
            throw new RecordsException(Phrase.of("records.folder", file.toString()), failed);
        }
        requireOurs();
        SQLiteDataSource source = source();
        try {
            bringUpToDate(source);
            SqlRecords records = new SqlRecords(Jdbi.create(source), sealing, text, clock, new SqlTrouble(file));
            records.requireKey();
            return records;
        } catch (JdbiException | FlywayException failed) {
            throw new SqlTrouble(file).said(failed);
        }
    }

    /** SQLite would take a short file for an empty one and write over it. */
    private void requireOurs() throws RecordsException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(HEADER.length);
            if (first.length > 0 && !Arrays.equals(first, HEADER)) {
                throw new RecordsException(Phrase.of("records.foreign", file.toString()));
            }
        } catch (IOException failed) {
            throw new RecordsException(Phrase.of("records.readOnly", file.toString()), failed);
        }
    }

    private SQLiteDataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private void bringUpToDate(SQLiteDataSource source) throws RecordsException {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/pulseplan/records")
                .placeholders(Map.of("bytes", "BLOB"))
                .ignoreMigrationPatterns("*:future")
                .load();
        MigrationInfo current = flyway.info().current();
        if ((current != null && current.getState().isFailed()) || isNewer(flyway)) {
            throw new RecordsException(Phrase.of("records.newer", file.toString()));
        }
        flyway.migrate();
    }

    private static boolean isNewer(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .anyMatch(migration -> migration.getState().name().startsWith("FUTURE"));
    }
}
