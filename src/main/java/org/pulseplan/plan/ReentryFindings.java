package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.Quantity;

/** What the blind re-entry says: a difference stops, what is still to be entered is worth knowing. */
final class ReentryFindings {
    /** Where messages on the re-entry as a whole belong. */
    static final Place PLACE = Place.decisions("secondEntry");

    private ReentryFindings() {}

    static List<Finding> of(Reentry reentry, Consulted consulted) {
        List<Finding> findings = new ArrayList<>();
        consulted.cite("REENTRY-01");
        if (reentry.status() == Reentry.Status.SAME_PERSON) {
            consulted.cite("REENTRY-PERSON");
            findings.add(Findings.stop(
                    "REENTRY-PERSON", PLACE, "reentrySame", reentry.by().orElse("")));
        }
        reentry.differences().forEach(line -> findings.add(difference(line)));
        open(reentry).ifPresent(findings::add);
        return findings;
    }

    private static Finding difference(Reentry.Line line) {
        Phrase first = said(line.first(), line.firstDose());
        Phrase second = said(line.second(), line.secondDose());
        return Findings.stop("REENTRY-01", line.place(), "reentryDiffers", line.name(), first, second);
    }

    private static Phrase said(Optional<Quantity> value, Optional<Quantity> dose) {
        Phrase bare =
                value.map(known -> Phrase.of("doublecheck.entered", known)).orElse(Phrase.of("doublecheck.notEntered"));
        return dose.map(known -> Phrase.of("doublecheck.withDose", bare, known)).orElse(bare);
    }

    /** Nobody has begun, or what was added later is missing: named by name where it is only a part. */
    private static Optional<Finding> open(Reentry reentry) {
        List<Reentry.Line> open = reentry.open();
        if (open.isEmpty() || open.size() == reentry.lines().size()) {
            return reentry.status() == Reentry.Status.OPEN
                    ? Optional.of(Findings.note("REENTRY-01", PLACE, "reentryOpen"))
                    : Optional.empty();
        }
        List<Object> names = open.stream().<Object>map(Reentry.Line::name).toList();
        return Optional.of(Findings.note("REENTRY-01", PLACE, "reentryPartly", names));
    }
}
