package org.pulseplan.patient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.Percent;

/**
 * What the last record asks about today's weight and height, and about itself. What it can show, it shows, also where its
 * date is missing or cannot be right: a slip of today matters more than the date of the record.
 */
public final class LastRecordFindings {
    private static final Place WEIGHT = Place.patient(PatientFields.WEIGHT.id());
    private static final Place HEIGHT = Place.patient(PatientFields.HEIGHT.id());

    private final Entries patient;
    private final PatientAssessment assessment;
    private final Consulted consulted;

    public LastRecordFindings(Entries patient, PatientAssessment assessment, Consulted consulted) {
        this.patient = patient;
        this.assessment = assessment;
        this.consulted = consulted;
    }

    public List<Finding> of(Computed<LocalDate> sessionDate) {
        List<Finding> findings = new ArrayList<>();
        half().ifPresent(findings::add);
        later(sessionDate).ifPresent(findings::add);
        weight().ifPresent(findings::add);
        surface().ifPresent(findings::add);
        return findings;
    }

    private Optional<Finding> half() {
        List<Field<?>> missing = LastRecord.FIELDS.stream()
                .filter(field -> patient.get(field) instanceof Entry.Missing<?>)
                .toList();
        if (missing.isEmpty() || missing.size() == LastRecord.FIELDS.size()) {
            return Optional.empty();
        }
        consulted.cite("CHANGE-RECORD");
        List<Phrase> names = missing.stream().map(Names::of).toList();
        return Optional.of(
                Findings.caution("CHANGE-RECORD", Place.patient(missing.get(0).id()), "lastRecordHalf", names));
    }

    private Optional<Finding> later(Computed<LocalDate> sessionDate) {
        Computed<LocalDate> record = assessment.lastRecord().date();
        if (!Computed.reasonsOf(record, sessionDate).isEmpty()
                || record.known().isEmpty()
                || !record.get().isAfter(sessionDate.get())) {
            return Optional.empty();
        }
        consulted.cite("CHANGE-RECORD");
        Place place = Place.patient(PatientFields.LAST_DATE.id());
        return Optional.of(
                Findings.caution("CHANGE-RECORD", place, "lastRecordLater", record.get(), sessionDate.get()));
    }

    private Optional<Finding> weight() {
        return assessment.lastRecord().weightChange().known().flatMap(change -> {
            Percent limit = consulted.number("CHANGE-WEIGHT", Percent.class);
            return finding("CHANGE-WEIGHT", WEIGHT, "weightChange", change, limit);
        });
    }

    /** Stands at the height where the height differs, since that hardly changes in an adult; else at the weight. */
    private Optional<Finding> surface() {
        LastRecord record = assessment.lastRecord();
        boolean height =
                !record.height().known().equals(assessment.measures().height().known());
        return record.surfaceChange().known().flatMap(change -> {
            Percent limit = consulted.number("CHANGE-SURFACE", Percent.class);
            return finding("CHANGE-SURFACE", height ? HEIGHT : WEIGHT, "surfaceChange", change, limit);
        });
    }

    private Optional<Finding> finding(String rule, Place place, String key, Change<?> change, Percent limit) {
        if (!change.above(limit)) {
            return Optional.empty();
        }
        return Optional.of(Findings.caution(
                        rule,
                        place,
                        key,
                        change.now(),
                        change.by(),
                        change.direction(),
                        change.before(),
                        record(),
                        limit)
                .against(change.by(), limit));
    }

    private Phrase record() {
        return assessment
                .lastRecord()
                .date()
                .known()
                .map(date -> Phrase.of("findings.recordOf", date))
                .orElse(Phrase.of("findings.recordUndated"));
    }
}
