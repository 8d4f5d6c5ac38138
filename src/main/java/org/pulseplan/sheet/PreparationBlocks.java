package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.dose.VialDilution;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.sheet.Document.Blank;
import org.pulseplan.sheet.Document.Blanks;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Facts;

/** How the drug is made up: diluent and millilitres for a vial where a source gives them, and else who fills them in. */
final class PreparationBlocks {
    private final Plan plan;
    private final KnowledgeBase knowledge;
    private final Wording words;
    private final Optional<Regimen> regimen;

    PreparationBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.knowledge = plan.basis().knowledge();
        this.words = words;
        this.regimen = plan.regimen().known();
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        regimen.flatMap(this::made).map(fact -> new Facts(List.of(fact))).ifPresent(blocks::add);
        blocks.add(new Blanks(lines()));
        return blocks;
    }

    /** Cisplatin and calcium are made up by the pharmacy in a way that no source gives. */
    private Optional<Document.Fact> made(Regimen of) {
        return switch (of) {
            case INTRAVENOUS_BLEOMYCIN ->
                plan.intravenous().known().map(IntravenousDose::concentration).map(this::intoVein);
            case INTRATUMOURAL_BLEOMYCIN -> injected().findFirst().map(at -> vial(at, "IT-DILUENT"));
            case INTRATUMOURAL_CISPLATIN -> Optional.of(gap("CIS-DILUENT"));
            case INTRATUMOURAL_CALCIUM -> Optional.empty();
        };
    }

    /** No recipe is printed for what the label forbids, even where its caution has been answered. */
    private Document.Fact intoVein(InternationalUnitsPerMillilitre ordered) {
        InternationalUnitsPerMillilitre highest = knowledge.fact("IV-12").as(InternationalUnitsPerMillilitre.class);
        return ordered.value() > highest.value()
                ? words.fact("drug.vial", words.text("drug.vialTooStrong", ordered, highest))
                : vial(ordered, "IV-12");
    }

    private Stream<InternationalUnitsPerMillilitre> injected() {
        return plan.lesions().stream()
                .flatMap(lesion -> lesion.injection().known().stream())
                .map(dose ->
                        new InternationalUnitsPerMillilitre(dose.concentration().value()));
    }

    private Document.Fact vial(InternationalUnitsPerMillilitre concentration, String diluent) {
        Fact vial = knowledge.fact("IV-VIAL");
        Fact rule = knowledge.fact(diluent);
        Document.Fact made = words.fact(
                "drug.vial",
                VialDilution.of(vial.as(InternationalUnits.class), concentration),
                Emphasis.PLAIN,
                millilitres -> words.text("drug.vialMadeUp", millilitres, number(vial)));
        List<String> notes = new ArrayList<>(made.notes());
        notes.add(words.text("drug.diluent", rule.said(), rule.noteSaid(), words.cited(rule)));
        return new Document.Fact(made.label(), made.value(), notes, Emphasis.PLAIN);
    }

    private Document.Fact gap(String id) {
        Fact rule = knowledge.fact(id);
        return new Document.Fact(
                words.text("drug.vial"),
                words.text("drug.vialByPharmacist"),
                List.of(words.text("drug.diluent", rule.said(), rule.noteSaid(), words.cited(rule))),
                Emphasis.PLAIN);
    }

    private String number(Fact fact) {
        return words.number(fact).orElseGet(() -> words.text("notKnown", fact.id()));
    }

    private List<Blank> lines() {
        List<Blank> lines = new ArrayList<>();
        lines.add(new Blank(words.text("drug.madeWith"), ""));
        lines.add(new Blank(words.text("drug.perVial"), words.text("drug.millilitres")));
        lines.add(new Blank(words.text("drug.batch"), ""));
        lines.add(new Blank(words.text("drug.preparedAt"), words.text("clock")));
        if (regimen.map(Regimen::route).filter(Route.INTRATUMOURAL::equals).isPresent()) {
            lines.add(new Blank(words.text("drug.totalInjected"), words.text("drug.millilitres")));
        }
        return lines;
    }
}
