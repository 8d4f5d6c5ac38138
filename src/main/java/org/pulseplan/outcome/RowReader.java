package org.pulseplan.outcome;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Limits;
import org.pulseplan.entry.Phrase;
import org.pulseplan.patient.Histology;
import org.pulseplan.quantity.Unit;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.LesionOutcome;
import org.pulseplan.response.PatientCovariates;
import org.pulseplan.response.Treatment;
import org.pulseplan.response.fit.LocalLesion;

/** Reads the rows of a file of outcomes one after the other and remembers what is wrong with each. */
final class RowReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");
    private static final Map<String, Treatment> TREATMENTS = Map.of(
            "iv_bleomycin", Treatment.INTRAVENOUS_BLEOMYCIN,
            "iv_bleomycin_reduced", Treatment.INTRAVENOUS_BLEOMYCIN_REDUCED,
            "it_bleomycin", Treatment.INTRATUMOURAL_BLEOMYCIN,
            "it_cisplatin", Treatment.INTRATUMOURAL_CISPLATIN);
    private static final Map<String, LocalLesion.Result> RESULTS = Map.of(
            "CR", LocalLesion.Result.COMPLETE,
            "PR", LocalLesion.Result.PARTIAL,
            "SD", LocalLesion.Result.NO_RESPONSE,
            "PD", LocalLesion.Result.NO_RESPONSE);
    private static final String NOT_EVALUABLE = "NE";

    private final Limits limits;
    private final Map<Column, Integer> places;
    private final List<RowFault> faults = new ArrayList<>();
    private int notEvaluable;

    RowReader(Limits limits, Map<Column, Integer> places) {
        this.limits = limits;
        this.places = places;
    }

    List<RowFault> faults() {
        return faults;
    }

    int notEvaluable() {
        return notEvaluable;
    }

    /** Empty where the row has a fault, or its outcome could not be judged. */
    Optional<TreatedLesion> read(int row, CSVRecord cells) {
        if (cells.size() != places.size()) {
            faults.add(new RowFault(row, Phrase.of("outcome.cells", cells.size(), places.size())));
            return Optional.empty();
        }
        int before = faults.size();
        Row one = new Row(row, cells);
        Optional<String> patient = one.text(Column.PATIENT);
        Optional<String> lesion = one.text(Column.LESION);
        Optional<LocalDate> treated = one.date();
        Optional<Double> diameter = one.length(Column.LONGEST_DIAMETER, "ENTRY-DIAMETER");
        Optional<Double> depth = one.length(Column.DEPTH, "ENTRY-DEPTH");
        PatientCovariates covariates = one.patient();
        Answer irradiated = one.answer(Column.IRRADIATED);
        Answer ulcerated = one.answer(Column.ULCERATED);
        Optional<Treatment> treatment = one.oneOf(Column.TREATMENT, TREATMENTS);
        Answer hexagonal = one.answer(Column.HEXAGONAL_ARRAY);
        OptionalDouble predicted = one.predicted();
        Optional<LocalLesion.Result> result = one.result();
        if (hexagonal == Answer.NOT_KNOWN && faults.size() == before) {
            one.fault("outcome.yesOrNo", Column.HEXAGONAL_ARRAY);
        }
        if (faults.size() > before) {
            return Optional.empty();
        }
        if (result.isEmpty()) {
            notEvaluable++;
            return Optional.empty();
        }
        LesionCovariates known = new LesionCovariates(
                diameter.orElseThrow(),
                depth.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                irradiated,
                ulcerated,
                treatment.orElseThrow(),
                hexagonal == Answer.YES);
        return Optional.of(new TreatedLesion(
                row,
                patient.orElseThrow(),
                lesion.orElseThrow(),
                treated.orElseThrow(),
                covariates,
                new LesionOutcome(known, result.get()),
                predicted));
    }

    /** One row's cells; what is wrong with one is added to the faults. */
    private final class Row {
        private final int row;
        private final CSVRecord cells;

        Row(int row, CSVRecord cells) {
            this.row = row;
            this.cells = cells;
        }

        private String cell(Column column) {
            Integer place = places.get(column);
            return place == null ? "" : cells.get(place);
        }

        void fault(String key, Column column, Object... more) {
            List<Object> arguments = new ArrayList<>(List.of(column.heading(), cell(column)));
            arguments.addAll(List.of(more));
            faults.add(new RowFault(row, Optional.of(column.heading()), Phrase.of(key, arguments.toArray())));
        }

        Optional<String> text(Column column) {
            if (cell(column).isEmpty()) {
                fault("outcome.missing", column);
                return Optional.empty();
            }
            return Optional.of(cell(column));
        }

        Optional<LocalDate> date() {
            try {
                return text(Column.TREATED_ON).map(LocalDate::parse);
            } catch (DateTimeParseException notADate) {
                fault("outcome.date", Column.TREATED_ON);
                return Optional.empty();
            }
        }

        /** A length in millimetres within what is possible; empty also where an optional one is not given. */
        Optional<Double> length(Column column, String rule) {
            if (cell(column).isEmpty()) {
                if (column.required()) {
                    fault("outcome.missing", column);
                }
                return Optional.empty();
            }
            if (!NUMBER.matcher(cell(column)).matches()) {
                fault("outcome.number", column);
                return Optional.empty();
            }
            double value = Double.parseDouble(cell(column));
            Limits.Range possible = limits.possible(rule, Unit.MILLIMETRE);
            if (value < possible.low().value() || value > possible.high().value()) {
                fault("outcome.impossible", column, possible.low(), possible.high());
                return Optional.empty();
            }
            return Optional.of(value);
        }

        PatientCovariates patient() {
            return new PatientCovariates(
                    Histology.BREAST_CARCINOMA,
                    answer(Column.ER_POSITIVE),
                    answer(Column.HER2_POSITIVE),
                    answer(Column.KI67_HIGH),
                    answer(Column.VISCERAL));
        }

        Answer answer(Column column) {
            return switch (cell(column).toLowerCase(Locale.ROOT)) {
                case "yes" -> Answer.YES;
                case "no" -> Answer.NO;
                case "", "unknown" -> Answer.NOT_KNOWN;
                default -> {
                    fault("outcome.answer", column);
                    yield Answer.NOT_KNOWN;
                }
            };
        }

        <T> Optional<T> oneOf(Column column, Map<String, T> choices) {
            Optional<T> found = Optional.ofNullable(choices.get(cell(column)));
            if (found.isEmpty()) {
                fault(
                        cell(column).isEmpty() ? "outcome.missing" : "outcome.choice",
                        column,
                        String.join(", ", choices.keySet().stream().sorted().toList()));
            }
            return found;
        }

        /** Empty without a fault where the outcome could not be judged. */
        Optional<LocalLesion.Result> result() {
            return cell(Column.RESPONSE).equals(NOT_EVALUABLE) ? Optional.empty() : oneOf(Column.RESPONSE, RESULTS);
        }

        OptionalDouble predicted() {
            String cell = cell(Column.PREDICTED_COMPLETE);
            if (cell.isEmpty()) {
                return OptionalDouble.empty();
            }
            if (!NUMBER.matcher(cell).matches() || Double.parseDouble(cell) > 100) {
                fault("outcome.percent", Column.PREDICTED_COMPLETE);
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(Double.parseDouble(cell) / 100);
        }
    }
}
