package org.pulseplan.knowledge;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold between the rows of a table, so that every volume, clearance and minute falls into exactly one. */
final class TableOrder {
    private TableOrder() {}

    static void check(KnowledgeTables tables) {
        for (Drug drug : Drug.values()) {
            bands(tables.volumeBands().stream()
                    .filter(band -> band.drug() == drug)
                    .toList());
        }
        tables.renal().forEach(TableOrder::renal);
        renalChoice(tables);
        tables.windows().forEach(TableOrder::window);
        phases(tables.checklist());
        defaultWindow(tables);
    }

    private static void bands(List<VolumeBand> bands) {
        for (int i = 0; i < bands.size(); i++) {
            VolumeBand band = bands.get(i);
            boolean last = i == bands.size() - 1;
            require(
                    last == (band.upper() == null),
                    "dose.json",
                    band.id(),
                    "only the last band of a drug has no upper edge");
            require(
                    i == 0 || last || ascends(bands.get(i - 1).upper(), band.upper()),
                    "dose.json",
                    band.id(),
                    "should end above the band before it");
        }
    }

    /** Shares rise with the clearance, from step to step and above the last one, and never beyond the standard dose. */
    private static void renal(RenalTable table) {
        List<RenalBand> bands = table.bands();
        for (int i = 0; i < bands.size(); i++) {
            RenalBand band = bands.get(i);
            Fact next = i + 1 < bands.size() ? bands.get(i + 1).factor() : table.above();
            String id = band.factor().id();
            require(number(band.factor()).compareTo(BigDecimal.ONE) <= 0, "renal.json", id, "should be at most 1");
            require(ascends(band.factor(), next), "renal.json", id, "should be below the step after it");
            require(
                    i == 0 || ascends(bands.get(i - 1).upTo(), band.upTo()),
                    "renal.json",
                    band.upTo().id(),
                    "should be above the step before it");
        }
        require(
                number(table.above()).compareTo(BigDecimal.ONE) <= 0,
                "renal.json",
                table.above().id(),
                "should be at most 1");
    }

    /** Each option of the renal table is one of the tables. */
    private static void renalChoice(KnowledgeTables tables) {
        List<String> known = tables.renal().stream().map(RenalTable::id).toList();
        options(tables, "RENAL-TABLE")
                .forEach(id -> require(known.contains(id), "choices.json", id, "should be a table of renal.json"));
    }

    private static void window(WindowOption window) {
        require(ascends(window.opens(), window.closes()), "windows.json", window.id(), "should open before it closes");
    }

    /** Each option of the usual window is a window of the vein. */
    private static void defaultWindow(KnowledgeTables tables) {
        List<String> windows = tables.windows().stream()
                .filter(window -> window.route() == Route.INTRAVENOUS)
                .map(WindowOption::id)
                .toList();
        options(tables, "WINDOW-DEFAULT")
                .forEach(id -> require(
                        windows.contains(id), "choices.json", id, "should be a window of the route INTRAVENOUS"));
    }

    private static List<String> options(KnowledgeTables tables, String choice) {
        return tables.choices().stream()
                .filter(one -> one.id().equals(choice))
                .flatMap(one -> one.options().stream())
                .map(Fact::id)
                .toList();
    }

    private static void phases(List<ChecklistItem> items) {
        for (int i = 1; i < items.size(); i++) {
            ChecklistItem item = items.get(i);
            require(
                    items.get(i - 1).phase().compareTo(item.phase()) <= 0,
                    "checklist.json",
                    item.id(),
                    "should stand with the items of " + item.phase());
        }
    }

    private static boolean ascends(@Nullable Fact lower, @Nullable Fact upper) {
        return lower != null && upper != null && number(lower).compareTo(number(upper)) < 0;
    }

    /** Tables hold facts with numbers only; the reader has seen to that. */
    private static BigDecimal number(Fact fact) {
        if (fact.value() == null) {
            throw new KnowledgeException(fact.id() + " should be a number");
        }
        return fact.value();
    }

    private static void require(boolean holds, String file, String id, String expected) {
        if (!holds) {
            throw new KnowledgeException(file + ", " + id + ": " + expected);
        }
    }
}
