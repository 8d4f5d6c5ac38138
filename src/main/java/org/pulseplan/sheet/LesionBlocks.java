package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Column;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Paragraph;
import org.pulseplan.sheet.Document.Row;
import org.pulseplan.sheet.Document.Table;

/** The lesions one by one: where, how large, what is injected, with which electrode; with room for the times. */
final class LesionBlocks {
    private final Plan plan;
    private final Wording words;
    private final LesionCells cells;
    private final boolean injected;

    LesionBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
        this.cells = new LesionCells(words, new Withheld(plan));
        this.injected = plan.regimen().known().map(Regimen::route).orElse(Route.INTRAVENOUS) == Route.INTRATUMOURAL;
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("lesion")));
        if (plan.lesions().isEmpty()) {
            blocks.add(new Paragraph(words.text("lesion.none"), Emphasis.STRONG));
            return blocks;
        }
        blocks.addAll(ChartBlocks.of(plan.draft(), words));
        blocks.add(new Table(columns(), plan.lesions().stream().map(this::row).toList()));
        blocks.addAll(notCounted());
        blocks.addAll(new ElectrodeBlocks(plan, words).all());
        return blocks;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(words.column("lesion.number", 5, Emphasis.STRONG));
        columns.add(words.column("lesion.site", 15));
        columns.add(words.column("lesion.size", 15));
        columns.add(words.column("lesion.volume", 17));
        if (injected) {
            columns.add(words.column("lesion.injection", 29, Emphasis.STRONG));
        }
        columns.add(words.column("lesion.electrode", 15));
        columns.add(words.column("lesion.applications", 18));
        if (injected) {
            columns.add(words.column("lesion.injectedAt", 10));
        }
        columns.add(words.column("lesion.doneAt", 10));
        return columns;
    }

    private Row row(LesionPlan lesion) {
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(lesion.number()));
        row.add(cells.site(lesion));
        row.add(cells.size(lesion));
        row.add(cells.volume(lesion));
        if (injected) {
            row.add(cells.injection(lesion));
        }
        row.add(cells.electrode(lesion));
        row.add(cells.applications(lesion));
        if (injected) {
            row.add("");
        }
        row.add("");
        return new Row(row, cells.notes(lesion));
    }

    /** Why applications are not counted: each reason once, with the lesions that it concerns. */
    private List<Block> notCounted() {
        Map<String, List<Integer>> lesions = new LinkedHashMap<>();
        for (LesionPlan lesion : plan.lesions()) {
            lesion.electrode()
                    .known()
                    .map(choice -> choice.applications().reasons())
                    .filter(reasons -> !reasons.isEmpty())
                    .ifPresent(reasons -> lesions.computeIfAbsent(words.together(reasons), none -> new ArrayList<>())
                            .add(lesion.number()));
        }
        List<Block> paragraphs = new ArrayList<>();
        lesions.forEach((reason, of) -> paragraphs.add(notCounted(reason, of)));
        return paragraphs;
    }

    private Block notCounted(String reason, List<Integer> of) {
        String key = "lesion.applicationsMissing" + (of.size() == 1 ? ".one" : ".many");
        return new Paragraph(words.text(key, words.numbers(of), reason), Emphasis.SMALL);
    }
}
