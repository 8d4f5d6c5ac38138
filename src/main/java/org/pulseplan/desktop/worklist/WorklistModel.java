package org.pulseplan.desktop.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pulseplan.desktop.RecordsDesk;
import org.pulseplan.entry.Phrase;
import org.pulseplan.worklist.CaseHeading;
import org.pulseplan.worklist.CaseId;
import org.pulseplan.worklist.CaseRecords;
import org.pulseplan.worklist.RecordsException;
import org.pulseplan.worklist.Worklist;
import org.pulseplan.worklist.Worklist.Show;

/** The worklist: which cases are shown, and what can be done with one of them. Used on the window's thread only. */
public final class WorklistModel {
    private final RecordsDesk records;
    private final Supplier<LocalDate> today;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.OPEN);
    private final ObservableList<CaseHeading> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Map<Show, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CaseId>> interrupted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(false);
    private Worklist list;

    /** @param today the day of which cases are shown first */
    public WorklistModel(RecordsDesk records, Supplier<LocalDate> today) {
        this.records = records;
        this.today = today;
        this.list = new Worklist(List.of(), today.get());
        search.addListener((property, before, typed) -> find());
        show.addListener((property, before, chosen) -> find());
    }

    /** What is searched for: parts of name, number or date of birth. */
    public StringProperty search() {
        return search;
    }

    /** Which cases are shown. */
    public ObjectProperty<Show> show() {
        return show;
    }

    /** The cases that search and filter leave, today's first. */
    public ObservableList<CaseHeading> shown() {
        return shown;
    }

    /** How many cases each filter holds. */
    public ReadOnlyObjectProperty<Map<Show, Long>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Why the records, or one of them, cannot be read or changed. */
    public ReadOnlyObjectProperty<Optional<Phrase>> refused() {
        return refused.getReadOnlyProperty();
    }

    /** Whether the list is being read. */
    public ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** The day on which the list is looked at. */
    public LocalDate today() {
        return today.get();
    }

    /** The case that was open when the program ended without closing it; shown until one is opened. */
    public ReadOnlyObjectProperty<Optional<CaseId>> interrupted() {
        return interrupted.getReadOnlyProperty();
    }

    /** Asks whether a case was open when the program ended. */
    public void askInterrupted() {
        records.ask(CaseRecords::interrupted, interrupted::set, this::refuse);
    }

    /** Reads the records again. */
    public void refresh() {
        reading.set(true);
        LocalDate day = today.get();
        records.ask(asked -> new Worklist(asked.headings(), day), this::arrive, this::refuse);
    }

    /** Reads a case. */
    public void open(CaseId id, Consumer<CaseRecords.Kept> opened) {
        records.ask(
                asked -> asked.open(id),
                kept -> {
                    refused.set(Optional.empty());
                    interrupted.set(Optional.empty());
                    opened.accept(kept);
                },
                this::refuse);
    }

    /** Puts a case away, or brings it back. */
    public void archive(CaseHeading heading, boolean away) {
        records.ask(asked -> asked.archive(heading, away), done -> refresh(), why -> {
            refuse(why);
            refresh();
        });
    }

    private void arrive(Worklist read) {
        list = read;
        reading.set(false);
        refused.set(Optional.empty());
        counts.set(list.counts());
        find();
    }

    private void refuse(RecordsException why) {
        reading.set(false);
        refused.set(Optional.of(why.reason()));
    }

    private void find() {
        shown.setAll(list.find(search.get(), show.get()));
    }
}
