package org.pulseplan.records;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.CaseText;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseId;
import org.pulseplan.worklist.CaseRecords;
import org.pulseplan.worklist.ChangedElsewhere;
import org.pulseplan.worklist.RecordsException;

/** The records in a database. A case is replaced only where nobody else replaced it since it was read. */
final class SqlRecords implements CaseRecords {
    private static final String KNOWN_TEXT = "PulsePlan records";
    private static final String KNOWN_PLACE = "key";
    private static final String THIS_WORKPLACE = "here";

    private final Jdbi database;
    private final Sealing sealing;
    private final CaseText text;
    private final Clock clock;
    private final SqlTrouble trouble;

    SqlRecords(Jdbi database, Sealing sealing, CaseText text, Clock clock, SqlTrouble trouble) {
        this.database = database;
        this.sealing = sealing;
        this.text = text;
        this.clock = clock;
        this.trouble = trouble;
    }

    private record Row(CaseId id, long version, boolean archived, Instant changed, ByteBuffer heading) {}

    /** Refuses where the records were sealed with another key. */
    void requireKey() throws RecordsException {
        byte[] known = KNOWN_TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] kept = tried(() -> database.inTransaction(handle -> {
            Optional<byte[]> there = handle.createQuery("SELECT sealed FROM key_check WHERE id = 1")
                    .mapTo(byte[].class)
                    .findOne();
            if (there.isPresent()) {
                return there.get();
            }
            byte[] sealed = sealing.seal(known, KNOWN_PLACE);
            handle.execute("INSERT INTO key_check (id, sealed) VALUES (1, ?)", sealed);
            return sealed;
        }));
        try {
            sealing.open(kept, KNOWN_PLACE);
        } catch (Sealing.BrokenSeal other) {
            throw new RecordsException(Phrase.of("records.key.other"), other);
        }
    }

    @Override
    public List<CaseHeading> headings() throws RecordsException {
        List<Row> rows = tried(() -> database.withHandle(
                handle -> handle.createQuery("SELECT id, version, archived, changed_at, heading FROM case_record")
                        .map((result, context) -> row(result))
                        .list()));
        List<CaseHeading> headings = new ArrayList<>(rows.size());
        for (Row row : rows) {
            headings.add(heading(row));
        }
        return headings;
    }

    @Override
    public Kept open(CaseId id) throws RecordsException {
        record Found(Row row, ByteBuffer content) {}
        Found found = tried(() -> database.withHandle(handle -> handle.createQuery(
                                "SELECT id, version, archived, changed_at, heading, content FROM case_record WHERE id = ?")
                        .bind(0, id.value())
                        .map((result, context) -> new Found(row(result), ByteBuffer.wrap(result.getBytes("content"))))
                        .findOne()))
                .orElseThrow(() -> new RecordsException(Phrase.of("records.gone")));
        return new Kept(heading(found.row()), draft(found.row(), found.content().array()));
    }

    @Override
    public CaseHeading keepNew(PlanDraft draft) throws RecordsException {
        CaseHeading heading = CaseHeading.of(new CaseId(UUID.randomUUID().toString()), 1, draft, false, now());
        byte[] content = content(heading, draft);
        tried(() -> database.withHandle(handle -> handle.execute(
                "INSERT INTO case_record (id, version, archived, changed_at, heading, content) VALUES (?, ?, ?, ?, ?, ?)",
                heading.id().value(),
                heading.version(),
                heading.archived(),
                heading.changed().toString(),
                sealedHeading(heading),
                content)));
        return heading;
    }

    @Override
    public CaseHeading keep(CaseHeading before, PlanDraft draft) throws RecordsException {
        CaseHeading heading = CaseHeading.of(before.id(), before.version() + 1, draft, before.archived(), now());
        byte[] content = content(heading, draft);
        replace(before, heading, content);
        return heading;
    }

    @Override
    public CaseHeading archive(CaseHeading before, boolean archived) throws RecordsException {
        Kept kept = open(before.id());
        if (kept.heading().version() != before.version()) {
            throw new ChangedElsewhere();
        }
        CaseHeading heading = CaseHeading.of(before.id(), before.version() + 1, kept.draft(), archived, now());
        replace(before, heading, content(heading, kept.draft()));
        return heading;
    }

    private void replace(CaseHeading before, CaseHeading heading, byte[] content) throws RecordsException {
        int replaced = tried(() -> database.withHandle(handle -> handle.execute(
                "UPDATE case_record SET version = ?, archived = ?, changed_at = ?, heading = ?, content = ?"
                        + " WHERE id = ? AND version = ?",
                heading.version(),
                heading.archived(),
                heading.changed().toString(),
                sealedHeading(heading),
                content,
                before.id().value(),
                before.version())));
        if (replaced == 0) {
            throw new ChangedElsewhere();
        }
    }

    @Override
    public Optional<CaseId> interrupted() throws RecordsException {
        return tried(() ->
                database.withHandle(handle -> handle.createQuery("SELECT case_id FROM open_case WHERE workplace = ?")
                        .bind(0, THIS_WORKPLACE)
                        .mapTo(String.class)
                        .findOne()
                        .map(CaseId::new)));
    }

    @Override
    public void noteOpen(Optional<CaseId> open) throws RecordsException {
        tried(() -> database.inTransaction(handle -> {
            int removed = handle.execute("DELETE FROM open_case WHERE workplace = ?", THIS_WORKPLACE);
            return open.map(id -> handle.execute(
                            "INSERT INTO open_case (workplace, case_id) VALUES (?, ?)", THIS_WORKPLACE, id.value()))
                    .orElse(removed);
        }));
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(
                new CaseId(result.getString("id")),
                result.getLong("version"),
                result.getBoolean("archived"),
                Instant.parse(result.getString("changed_at")),
                ByteBuffer.wrap(result.getBytes("heading")));
    }

    private byte[] sealedHeading(CaseHeading heading) {
        return sealing.seal(HeadingText.write(heading), place("heading", heading.id(), heading.version()));
    }

    private byte[] content(CaseHeading heading, PlanDraft draft) throws RecordsException {
        try {
            return sealing.seal(Pressed.of(text.write(draft)), place("content", heading.id(), heading.version()));
        } catch (CaseStoreException refused) {
            throw new RecordsException(refused.reason(), refused);
        }
    }

    private CaseHeading heading(Row row) throws RecordsException {
        try {
            byte[] plain = sealing.open(row.heading().array(), place("heading", row.id(), row.version()));
            return HeadingText.read(plain, row.id(), row.version(), row.archived(), row.changed());
        } catch (Sealing.BrokenSeal | IOException changed) {
            throw changed(row.id(), changed);
        }
    }

    private PlanDraft draft(Row row, byte[] content) throws RecordsException {
        try {
            byte[] pressed = sealing.open(content, place("content", row.id(), row.version()));
            return text.read(row.id().value(), Pressed.plain(pressed));
        } catch (Sealing.BrokenSeal | IOException changed) {
            throw changed(row.id(), changed);
        } catch (CaseStoreException refused) {
            throw new RecordsException(refused.reason(), refused);
        }
    }

    private static RecordsException changed(CaseId id, Exception cause) {
        return new RecordsException(Phrase.of("records.changed", id.value()), cause);
    }

    private static String place(String column, CaseId id, long version) {
        return column + "/" + id.value() + "/" + version;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private interface Statement<T> {
        T run() throws JdbiException;
    }

    private <T> T tried(Statement<T> statement) throws RecordsException {
        try {
            return statement.run();
        } catch (JdbiException failed) {
            throw trouble.said(failed);
        }
    }
}
