package org.pulseplan.paste;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A copied text taken apart into rows of cells: by tabs as spreadsheets copy, else by semicolons, else by commas. */
final class CopiedCells {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private CopiedCells() {}

    /** The rows that hold anything; empty where the text cannot be taken apart. */
    static Optional<List<List<String>>> of(String copied) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(copied))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(copied, format)) {
            return Optional.of(parser.getRecords().stream()
                    .map(CopiedCells::cells)
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList());
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    /** Whether a text is a table and not the value of one field. */
    static boolean isTable(String copied) {
        return copied.contains("\t") || copied.strip().contains("\n");
    }

    private static char delimiter(String copied) {
        if (copied.contains("\t")) {
            return '\t';
        }
        String first = copied.strip().lines().findFirst().orElse("");
        return first.contains(";") ? ';' : ',';
    }

    private static List<String> cells(CSVRecord row) {
        return Stream.of(row.values())
                .map(cell -> SPACES.matcher(cell).replaceAll(" ").strip())
                .toList();
    }
}
