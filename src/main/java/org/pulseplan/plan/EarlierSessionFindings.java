package org.pulseplan.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Answer;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.Count;

/**
 * How long ago the last electrochemotherapy was. Sources repeat it after four weeks or after six (RETREAT-LEAST,
 * RETREAT-USUAL), calcium after three months (RETREAT-CALCIUM); a day that nobody knows is asked for (RETREAT-DATE).
 */
final class EarlierSessionFindings {
    private static final Place ASKED = Place.patient(PatientFields.PREVIOUS_ECT.id());
    private static final Place LAST = Place.patient(PatientFields.LAST_ECT.id());

    private final PlanDraft draft;
    private final Optional<LocalDate> session;
    private final Optional<Drug> drug;
    private final Consulted consulted;

    EarlierSessionFindings(PlanDraft draft, Optional<LocalDate> session, Optional<Drug> drug, Consulted consulted) {
        this.draft = draft;
        this.session = session;
        this.drug = drug;
        this.consulted = consulted;
    }

    Optional<Finding> find() {
        Entry<Answer> before = draft.patient().entries().get(PatientFields.PREVIOUS_ECT);
        Entry<LocalDate> last = draft.patient().entries().get(PatientFields.LAST_ECT);
        if (last instanceof Entry.Rejected<?>) {
            return Optional.empty();
        } else if (before.is(Answer.NO)) {
            return contradicted(last) ? Optional.of(asks(ASKED, "ectContradicts")) : Optional.empty();
        }
        return last.known()
                .map(this::dated)
                .orElseGet(() -> Optional.of(asks(before.is(Answer.YES) ? LAST : ASKED, undated(before))));
    }

    private boolean contradicted(Entry<LocalDate> last) {
        return last.known().isPresent() || !treated().isEmpty();
    }

    private static String undated(Entry<Answer> before) {
        return before.is(Answer.YES) ? "ectUndated" : before.is(Answer.NOT_KNOWN) ? "ectNotKnown" : "ectNotAsked";
    }

    private Finding asks(Place place, String key) {
        consulted.cite("RETREAT-DATE");
        return Findings.caution("RETREAT-DATE", place, key, lesions());
    }

    private Optional<Finding> dated(LocalDate last) {
        return session.flatMap(day -> last.isAfter(day) ? Optional.of(later(last, day)) : interval(last, day));
    }

    private Finding later(LocalDate last, LocalDate day) {
        consulted.cite("COMPLETE-01");
        return Findings.stop("COMPLETE-01", LAST, "ectLater", last, day);
    }

    private Optional<Finding> interval(LocalDate last, LocalDate day) {
        Count days = new Count(ChronoUnit.DAYS.between(last, day));
        Count least = consulted.number("RETREAT-LEAST", Count.class);
        Count usual = consulted.number("RETREAT-USUAL", Count.class);
        if (days.value() < least.value()) {
            return Optional.of(Findings.caution("RETREAT-LEAST", LAST, "ectSoon", days, last, least, usual, lesions())
                    .against(days, least));
        } else if (drug.filter(Drug.CALCIUM::equals).isPresent() && calcium(last, day)) {
            Count months = consulted.number("RETREAT-CALCIUM", Count.class);
            return Optional.of(
                    Findings.caution("RETREAT-CALCIUM", LAST, "ectSoonCalcium", days, last, months, lesions()));
        }
        return days.value() < usual.value()
                ? Optional.of(
                        Findings.note("RETREAT-USUAL", LAST, "ectDisagreement", days, last, least, usual, lesions())
                                .against(days, usual)
                                .informing())
                : Optional.empty();
    }

    private boolean calcium(LocalDate last, LocalDate day) {
        Count months = consulted.number("RETREAT-CALCIUM", Count.class);
        return last.plusMonths(Math.round(months.value())).isAfter(day);
    }

    /** Which lesions it concerns: those said to be treated before, and those of which that is not known. */
    private Phrase lesions() {
        List<Integer> concerned = draft.lesions().stream()
                .filter(lesion ->
                        !lesion.entries().get(LesionFields.TREATED_BEFORE).is(Answer.NO))
                .map(LesionDraft::number)
                .toList();
        return concerned.isEmpty()
                ? Phrase.of("findings.ectOtherLesions")
                : Phrase.of("findings.ectTheseLesions", concerned);
    }

    private List<Integer> treated() {
        return draft.lesions().stream()
                .filter(lesion ->
                        lesion.entries().get(LesionFields.TREATED_BEFORE).is(Answer.YES))
                .map(LesionDraft::number)
                .toList();
    }
}
