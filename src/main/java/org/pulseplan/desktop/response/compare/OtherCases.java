package org.pulseplan.desktop.response.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.pulseplan.desktop.Identity;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Field;
import org.pulseplan.entry.Phrase;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.CaseStore;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.program.ErrorCode;
import org.pulseplan.response.own.ModelName;
import org.pulseplan.response.own.OwnModel;
import org.pulseplan.text.Language;

/**
 * Cases of other patients, opened only to be compared: read from their files, planned, and never written. The same patient
 * is never there twice, because one patient's lesions must not count as those of two. Used on the window's thread only.
 */
final class OtherCases {
    private final CaseStore store;
    private final Supplier<Function<PlanDraft, Plan>> planner;
    private final ObservableValue<Plan> open;
    private final Language language;
    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<List<ComparedCase>> cases = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private int lastLetter;

    /**
     * @param open the plan of the case that is open in the window
     * @param background runs the work with files
     * @param window runs on the window's thread
     */
    OtherCases(
            CaseStore store,
            Supplier<Function<PlanDraft, Plan>> planner,
            ObservableValue<Plan> open,
            Language language,
            Executor background,
            Executor window) {
        this.store = store;
        this.planner = planner;
        this.open = open;
        this.language = language;
        this.background = background;
        this.window = window;
        open.subscribe(plan -> {
            leaveOutTheOpenPatient();
            leaveOutOtherModels();
        });
    }

    /** The other cases, in the order in which they were opened. */
    ReadOnlyObjectProperty<List<ComparedCase>> cases() {
        return cases.getReadOnlyProperty();
    }

    /** Why the last file was not taken, or what was left out; empty where all is well. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The open case, then the others. */
    List<ComparedCase> all() {
        ComparedCase first =
                ComparedCase.of(0, identity(open.getValue()), language.text("compareview.open"), open.getValue());
        return Stream.concat(Stream.of(first), cases.get().stream()).toList();
    }

    /** Reads and plans a case in the background and adds it; a sentence says why where it is not taken. */
    void add(Path file) {
        Function<PlanDraft, Plan> now = planner.get();
        Optional<ModelName> model = model(open.getValue());
        background.execute(() -> {
            try {
                Plan plan = now.apply(store.open(file).withModel(model));
                window.execute(() -> take(file, plan));
            } catch (CaseStoreException refused) {
                window.execute(() -> refuse(Phrase.of("compareview.notAdded", refused.reason())));
            } catch (RuntimeException defect) {
                window.execute(() -> refuse(Phrase.of("compareview.addDefect", ErrorCode.report(defect))));
            }
        });
    }

    /** Takes a case out of the comparison; its letter is not given to another one. */
    void remove(int whose) {
        problem.set("");
        cases.set(cases.get().stream().filter(one -> one.whose() != whose).toList());
        if (cases.get().isEmpty()) {
            lastLetter = 0;
        }
    }

    private void take(Path file, Plan plan) {
        if (!model(plan).equals(model(open.getValue()))) {
            refuse(Phrase.of("compareview.otherModel"));
            return;
        }
        Optional<ComparedCase> same =
                all().stream().filter(one -> samePatient(one.plan(), plan)).findFirst();
        if (same.isPresent()) {
            refuse(Phrase.of("compareview.samePatient", same.get().letter()));
            return;
        }
        problem.set("");
        lastLetter++;
        String name = String.valueOf(file.getFileName());
        ComparedCase added = ComparedCase.of(lastLetter, identity(plan), language.text("compareview.file", name), plan);
        cases.set(Stream.concat(cases.get().stream(), Stream.of(added)).toList());
    }

    private void refuse(Phrase why) {
        problem.set(language.sentence(why));
    }

    private void leaveOutTheOpenPatient() {
        cases.get().stream()
                .filter(one -> samePatient(one.plan(), open.getValue()))
                .toList()
                .forEach(one -> {
                    remove(one.whose());
                    refuse(Phrase.of("compareview.nowOpen", one.letter()));
                });
    }

    /** Lesions that two models predicted cannot be compared; those of the others are planned anew when they are added again. */
    private void leaveOutOtherModels() {
        List<ComparedCase> left = cases.get().stream()
                .filter(one -> !model(one.plan()).equals(model(open.getValue())))
                .toList();
        left.forEach(one -> remove(one.whose()));
        if (!left.isEmpty()) {
            refuse(Phrase.of("compareview.modelChanged"));
        }
    }

    /** The own model that really predicted; a case may name one that is not here. */
    private static Optional<ModelName> model(Plan plan) {
        return plan.basis().own().map(OwnModel::name);
    }

    private Identity identity(Plan plan) {
        return Identity.of(plan.draft(), language);
    }

    /** One number, or one name with one date of birth. */
    private static boolean samePatient(Plan one, Plan other) {
        Entries first = one.draft().patient().entries();
        Entries second = other.draft().patient().entries();
        return same(PatientFields.NUMBER, first, second)
                || (same(PatientFields.NAME, first, second) && same(PatientFields.BIRTH_DATE, first, second));
    }

    private static boolean same(Field<?> field, Entries first, Entries second) {
        Optional<String> one = first.known(field).map(OtherCases::plain);
        return one.isPresent() && one.equals(second.known(field).map(OtherCases::plain));
    }

    private static String plain(Object value) {
        return value.toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
