package org.pulseplan.records;

import java.nio.file.Path;
import org.pulseplan.entry.Phrase;
import org.pulseplan.worklist.RecordsException;
import org.sqlite.SQLiteException;

/** Says in the user's words why the records refused. */
final class SqlTrouble {
    private final Path file;

    SqlTrouble(Path file) {
        this.file = file;
    }

    RecordsException said(Throwable failed) {
        return new RecordsException(Phrase.of(key(failed), file.toString()), failed);
    }

    private static String key(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return key(sqlite);
            }
        }
        return "records.failed";
    }

    private static String key(SQLiteException failed) {
        String code = failed.getResultCode().name();
        if (code.startsWith("SQLITE_FULL")) {
            return "records.full";
        } else if (code.startsWith("SQLITE_READONLY")
                || code.startsWith("SQLITE_CANTOPEN")
                || code.startsWith("SQLITE_PERM")) {
            return "records.readOnly";
        } else if (code.startsWith("SQLITE_NOTADB")) {
            return "records.foreign";
        } else if (code.startsWith("SQLITE_CORRUPT")) {
            return "records.damaged";
        } else if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
            return "records.busy";
        }
        return "records.failed";
    }
}
