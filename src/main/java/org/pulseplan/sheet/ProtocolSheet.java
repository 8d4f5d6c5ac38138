package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Finding;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Paragraph;
import org.pulseplan.sheet.Document.Signatures;
import org.pulseplan.text.Language;

/** The protocol sheet of a treatment session: what is given, where, how and when, and on what that rests. */
public final class ProtocolSheet {
    private final Plan plan;
    private final Edition edition;
    private final Wording words;

    private ProtocolSheet(Plan plan, Edition edition, Wording words) {
        this.plan = plan;
        this.edition = edition;
        this.words = words;
    }

    /** The sheet of this plan. A plan that must not be used still has one, and says so on every page. */
    public static Document of(Plan plan, Edition edition, Language language) {
        return new ProtocolSheet(plan, edition, new Wording(language)).build();
    }

    private Document build() {
        FindingBlocks findings = new FindingBlocks(plan, words);
        List<Block> blocks = new ArrayList<>(findings.of(Finding.Level.STOP));
        blocks.addAll(new PatientBlocks(plan, words).all());
        DrugBlocks drug = new DrugBlocks(plan, words);
        blocks.addAll(drug.all());
        blocks.addAll(new LedgerBlocks(plan, words).all());
        blocks.addAll(new SessionBlocks(plan, words).all());
        blocks.addAll(new LesionBlocks(plan, words).all());
        blocks.addAll(new ResponseBlocks(plan, words).all());
        blocks.addAll(drug.considered());
        blocks.addAll(findings.of(Finding.Level.CAUTION));
        blocks.addAll(findings.of(Finding.Level.NOTE));
        blocks.addAll(new CheckBlocks(plan, words).all());
        blocks.addAll(signatures());
        blocks.addAll(new BasisBlocks(plan, edition, words).all());
        blocks.add(new Paragraph(words.text("end"), Emphasis.SMALL));
        return new EveryPage(plan, edition, words)
                .around("protocol.title", plan.basis().notAdopted().size(), "banner.notAdopted", blocks);
    }

    private List<Block> signatures() {
        return List.of(
                new Heading(words.text("signatures")),
                new Signatures(
                        List.of(
                                words.text("signatures.role"),
                                words.text("signatures.name"),
                                words.text("signatures.signature"),
                                words.text("signatures.when")),
                        List.of(
                                words.text("signatures.prescriber"),
                                words.text("signatures.secondCheck"),
                                words.text("signatures.pharmacist"))));
    }
}
