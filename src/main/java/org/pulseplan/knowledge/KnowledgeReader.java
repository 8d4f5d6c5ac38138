package org.pulseplan.knowledge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Builds the knowledge base from its files: sources first, then facts and tables; nothing in a file goes unread. */
final class KnowledgeReader {
    private final KnowledgeFiles files;
    private final Map<String, Source> sources = new TreeMap<>();
    private final FactReader facts = new FactReader(sources);
    private final TableReader table = new TableReader(facts);

    private KnowledgeReader(KnowledgeFiles files) {
        this.files = files;
    }

    static KnowledgeBase read(KnowledgeFiles files) {
        return new KnowledgeReader(files).base();
    }

    private KnowledgeBase base() {
        readSources();
        KnowledgeTables tables = tables();
        for (String kind : KnowledgeFiles.KINDS) {
            readFacts(files.root(kind), kind);
        }
        TableOrder.check(tables);
        return new KnowledgeBase(
                files.version(),
                files.fingerprint(),
                sources,
                facts.facts(),
                facts.kinds(),
                tables,
                Set.of(),
                Optional.empty());
    }

    private void readSources() {
        for (Cell cell : files.root("sources").objects("sources")) {
            Source source = new Source(cell.wording("key"), cell.wording("what"), cell.wording("address"));
            cell.end();
            if (sources.putIfAbsent(source.key(), source) != null) {
                throw cell.refused("the source " + source.key() + " is listed twice");
            }
        }
    }

    private void readFacts(Cell root, String kind) {
        if (!kind.equals("sources")) {
            root.objects("facts").forEach(facts::read);
        }
        root.end();
    }

    private KnowledgeTables tables() {
        return new KnowledgeTables(
                table.rows(files.root("dose"), "volumeBands", table::volumeBand, VolumeBand::id),
                table.rows(files.root("renal"), "tables", table::renalTable, RenalTable::id),
                table.rows(files.root("windows"), "windows", table::window, WindowOption::id),
                table.rows(files.root("electrodes"), "electrodes", table::electrode, Electrode::id),
                table.rows(files.root("screening"), "questions", table::question, ScreeningQuestion::id),
                table.rows(files.root("checklist"), "items", table::item, ChecklistItem::id),
                table.rows(files.root("choices"), "choices", table::choice, Choice::id));
    }
}
