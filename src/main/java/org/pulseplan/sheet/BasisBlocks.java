package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.Status;
import org.pulseplan.plan.Basis;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Column;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Paragraph;
import org.pulseplan.sheet.Document.Row;
import org.pulseplan.sheet.Document.Table;

/** What the sheet rests on: versions, the rules that the site has not adopted, and every rule with how it is known. */
final class BasisBlocks {
    private final Basis basis;
    private final List<String> onTheList;
    private final Edition edition;
    private final Wording words;

    BasisBlocks(Plan plan, Edition edition, Wording words) {
        this.basis = plan.basis();
        this.onTheList = new ListAdoption(plan).open();
        this.edition = edition;
        this.words = words;
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("basis")));
        blocks.add(new Facts(versions()));
        blocks.addAll(new ProfileBlocks(basis, words).all());
        if (!basis.notAdopted().isEmpty()) {
            blocks.add(new Paragraph(
                    words.text(
                            "basis.notAdopted",
                            basis.notAdopted().stream().map(Fact::id).collect(Collectors.joining(", "))),
                    Emphasis.SMALL));
        }
        if (!onTheList.isEmpty()) {
            blocks.add(new Paragraph(words.text("basis.listNotAdopted", String.join(", ", onTheList)), Emphasis.SMALL));
        }
        for (Status status : Status.values()) {
            blocks.addAll(known(status));
        }
        return blocks;
    }

    /** The rules that are known in this way, which then does not have to stand in every row. */
    private List<Block> known(Status status) {
        List<Fact> facts = basis.consulted().stream()
                .filter(fact -> fact.status() == status)
                .toList();
        if (facts.isEmpty()) {
            return List.of();
        }
        boolean sourced = facts.stream().anyMatch(fact -> !fact.sources().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(
                words.column("basis.rule", 17, Emphasis.SMALL), words.column("basis.what", 64, Emphasis.SMALL)));
        if (sourced) {
            columns.add(words.column("basis.sources", 19, Emphasis.SMALL));
        }
        return List.of(
                new Heading(words.text("basis.status", words.capital(words.value(status)), facts.size())),
                new Table(
                        columns, facts.stream().map(fact -> row(fact, sourced)).toList()));
    }

    private List<Document.Fact> versions() {
        List<Document.Fact> facts = new ArrayList<>(List.of(
                words.fact("basis.program", edition.programVersion()),
                words.fact(
                        "basis.knowledge",
                        words.text(
                                "basis.versionAndFingerprint",
                                basis.knowledgeVersion(),
                                EveryPage.shortened(basis.knowledgeFingerprint()))),
                words.fact(
                        "basis.model",
                        words.text(
                                "basis.versionAndFingerprint",
                                basis.modelVersion(),
                                EveryPage.shortened(basis.evidenceFingerprint()))),
                words.fact("basis.adoption", adoption())));
        words.translation().ifPresent(said -> facts.add(words.fact("basis.translation", said)));
        return facts;
    }

    private String adoption() {
        return basis.notAdopted().isEmpty()
                ? words.text("basis.allAdopted")
                : words.counted("basis.open", basis.notAdopted().size());
    }

    private Row row(Fact fact, boolean sourced) {
        List<String> cells = new ArrayList<>(List.of(fact.id(), words.saying(fact)));
        if (sourced) {
            cells.add(fact.sources().isEmpty() ? words.text("basis.noSource") : String.join(", ", fact.sources()));
        }
        return new Row(cells, List.of());
    }
}
