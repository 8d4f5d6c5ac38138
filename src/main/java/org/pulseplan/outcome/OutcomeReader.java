package org.pulseplan.outcome;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pulseplan.entry.Limits;
import org.pulseplan.entry.Phrase;
import org.pulseplan.response.evidence.Sha256;

/**
 * Reads a department's treated lesions from comma-separated text (docs/outcomes.md) and names every fault of every row. A
 * file whose headings are not understood has no good row, so that no unit is ever guessed.
 */
public final class OutcomeReader {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final Limits limits;

    /** @param limits what sizes a lesion can have */
    public OutcomeReader(Limits limits) {
        this.limits = limits;
    }

    public OutcomesRead read(byte[] file) {
        String sha256 = Sha256.of(file);
        List<CSVRecord> records;
        try {
            records = records(text(file));
        } catch (IOException | IllegalStateException notCsv) {
            return refused(sha256, new RowFault(1, Phrase.of("outcome.notCsv")));
        }
        if (records.isEmpty()) {
            return refused(sha256, new RowFault(1, Phrase.of("outcome.empty")));
        }
        List<RowFault> faults = new ArrayList<>();
        Map<Column, Integer> places = places(records.get(0), faults);
        return faults.isEmpty()
                ? read(sha256, records.subList(1, records.size()), places)
                : new OutcomesRead(sha256, List.of(), faults, 0, records.size() - 1);
    }

    private static OutcomesRead refused(String sha256, RowFault fault) {
        return new OutcomesRead(sha256, List.of(), List.of(fault), 0, 0);
    }

    /** UTF-8, with or without the mark that spreadsheets put in front. */
    private static String text(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static List<CSVRecord> records(String text) throws IOException {
        try (Reader reader = new StringReader(text);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            return parser.getRecords();
        } catch (java.io.UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Map<Column, Integer> places(CSVRecord headings, List<RowFault> faults) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            Optional<Column> column = Column.ofHeading(heading);
            if (column.isEmpty()) {
                faults.add(new RowFault(1, unknown(heading)));
            } else if (places.put(column.get(), i) != null) {
                faults.add(new RowFault(1, Phrase.of("outcome.headingTwice", heading)));
            }
        }
        Column.allRequired().stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.add(new RowFault(1, Phrase.of("outcome.headingMissing", column.heading()))));
        return places;
    }

    private static Phrase unknown(String heading) {
        return Column.ofHeadingInOtherUnit(heading)
                .map(meant -> Phrase.of("outcome.headingUnit", heading, meant.heading()))
                .orElseGet(() -> Phrase.of("outcome.headingUnknown", heading));
    }

    private OutcomesRead read(String sha256, List<CSVRecord> records, Map<Column, Integer> places) {
        RowReader reader = new RowReader(limits, places);
        List<TreatedLesion> read = new ArrayList<>();
        int row = 1;
        for (CSVRecord one : records) {
            row++;
            reader.read(row, one).ifPresent(read::add);
        }
        RowAgreement agreement = new RowAgreement(read);
        List<RowFault> faults = new ArrayList<>(reader.faults());
        faults.addAll(agreement.faults());
        faults.sort(Comparator.comparingInt(RowFault::row));
        return new OutcomesRead(sha256, agreement.good(), faults, reader.notEvaluable(), records.size());
    }
}
