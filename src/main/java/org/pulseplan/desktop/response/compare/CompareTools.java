package org.pulseplan.desktop.response.compare;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.plan.CaseStore;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.sheet.FigureWriter;

/**
 * What the comparison needs from outside.
 *
 * @param reader reads what is typed
 * @param store reads the cases of other patients
 * @param planner plans them: as cases are planned at this moment
 * @param toOpen asks for a case file; empty where the user changed their mind
 * @param toExport asks where the comparison is to be saved
 * @param pdf writes pictures as PDF
 * @param today the day that stands on a picture
 * @param background runs what takes long
 * @param window runs on the window's thread
 */
public record CompareTools(
        EntryReader reader,
        CaseStore store,
        Supplier<Function<PlanDraft, Plan>> planner,
        Supplier<Optional<Path>> toOpen,
        ExportPicker toExport,
        FigureWriter pdf,
        Supplier<LocalDate> today,
        Executor background,
        Executor window) {}
