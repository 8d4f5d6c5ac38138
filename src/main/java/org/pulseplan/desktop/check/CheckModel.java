package org.pulseplan.desktop.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.pulseplan.desktop.CaseModel;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.Place;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Reentry;
import org.pulseplan.plan.SecondEntry;
import org.pulseplan.plan.SecondEntryFields;
import org.pulseplan.plan.TakeOver;

/** The blind re-entry: what has to be entered again, and the commands that put the two entries side by side. No node. */
final class CheckModel {
    private final CaseModel cases;
    private final Supplier<LocalDate> today;

    /** @param today the day on this computer, kept with the comparison */
    CheckModel(CaseModel cases, Supplier<LocalDate> today) {
        this.cases = cases;
        this.today = today;
    }

    ObservableValue<Reentry> reentry() {
        return cases.plan().map(plan -> plan.reentry());
    }

    /** Whether the second person is entering: then the first values do not show in this step. */
    boolean blind() {
        return !cases.draft().get().second().compared();
    }

    /** Whether everything is entered again by a named second person, so that the two can be put side by side. */
    boolean comparable() {
        Reentry reentry = cases.plan().get().reentry();
        return cases.current().get()
                && blind()
                && reentry.status() == Reentry.Status.OPEN
                && reentry.by().isPresent()
                && reentry.open().isEmpty();
    }

    /** Puts the two entries side by side. */
    void compare() {
        if (comparable()) {
            LocalDate day = today.get();
            edit("compare", second -> second.withSigned(SecondEntryFields.COMPARED_ON, Entry.of(day)));
        }
    }

    /** Hides the first values once more, so that what is missing can be entered. */
    void reopen() {
        edit("reopen", CheckModel::hidden);
    }

    /** Empties what was entered again at these places and hides the first values, so that it is entered blind again. */
    void again(List<Place> places) {
        edit("again", second -> {
            SecondEntry emptied = hidden(second);
            for (Place place : places) {
                emptied = emptied(emptied, place);
            }
            return emptied;
        });
    }

    /** The second value takes the first one's place; undone like every edit. */
    void takeOver(Place place) {
        cases.edit("second/takeOver/" + place, draft -> TakeOver.at(place, draft));
    }

    private static SecondEntry emptied(SecondEntry second, Place place) {
        if (place.area() == Place.Area.LESION) {
            return second.withoutLesion(place.lesion());
        }
        SecondEntry emptied = second;
        if (place.field().equals(PatientFields.WEIGHT.id())) {
            emptied = emptied.withPatient(PatientFields.WEIGHT, Entry.missing());
        } else if (place.field().equals(PatientFields.HEIGHT.id())) {
            emptied = emptied.withPatient(PatientFields.HEIGHT, Entry.missing());
        } else if (place.field().equals(PatientFields.CREATININE.id())) {
            emptied = emptied.withPatient(PatientFields.CREATININE, Entry.missing());
        }
        return emptied;
    }

    private static SecondEntry hidden(SecondEntry second) {
        return second.withSigned(SecondEntryFields.COMPARED_ON, Entry.missing());
    }

    private void edit(String what, UnaryOperator<SecondEntry> change) {
        cases.edit("second/" + what, draft -> draft.with(change.apply(draft.second())));
    }
}
