package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.knowledge.ChecklistItem;
import org.pulseplan.knowledge.ChecklistItem.Phase;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Notice;
import org.pulseplan.sheet.Document.Tick;
import org.pulseplan.sheet.Document.Ticks;
import org.pulseplan.text.Language;

/** The pre-treatment checklist: what is done for this patient with this drug, in the order in which it happens. */
public final class Checklist {
    private static final int MOST_STOPS = 3;

    private final Plan plan;
    private final Edition edition;
    private final Wording words;
    private final ChecklistTailor tailor;
    private final ChecklistSlots slots;
    private final Withheld withheld;

    private Checklist(Plan plan, Edition edition, Wording words) {
        this.plan = plan;
        this.edition = edition;
        this.words = words;
        this.tailor = new ChecklistTailor(plan);
        this.slots = new ChecklistSlots(plan, words);
        this.withheld = new Withheld(plan);
    }

    /** The checklist of this plan. A plan that must not be used still has one, and says so on every page. */
    public static Document of(Plan plan, Edition edition, Language language) {
        return new Checklist(plan, edition, new Wording(language)).build();
    }

    private Document build() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(stops());
        blocks.addAll(openCautions());
        blocks.add(new Facts(summary()));
        for (Phase phase : Phase.values()) {
            blocks.addAll(phase(phase, plan.basis().knowledge().checklist()));
        }
        words.translation().ifPresent(said -> blocks.add(new Document.Paragraph(said, Emphasis.SMALL)));
        return new EveryPage(plan, edition, words)
                .around("checklist.title", new ListAdoption(plan).openOfPlanAndList(), "banner.seeSheet", blocks);
    }

    /** What stops the plan; where that is much, the protocol sheet has the rest, so that the list stays on its pages. */
    private List<Block> stops() {
        List<Finding> stops = Stream.concat(
                        plan.standingStops().stream(),
                        plan.findings(Level.STOP).stream().filter(plan::overridden))
                .toList();
        int named = stops.size() > MOST_STOPS ? MOST_STOPS - 1 : stops.size();
        List<Block> blocks = new ArrayList<>();
        stops.stream()
                .limit(named)
                .map(stop -> new Notice(weight(stop), words.capital(words.say(withheld.text(stop))), List.of()))
                .forEach(blocks::add);
        if (named < stops.size()) {
            blocks.add(new Notice(
                    words.value(Level.STOP), words.text("checklist.moreStops", stops.size() - named), List.of()));
        }
        return blocks;
    }

    /** Cautions that nobody has answered: the sheet has them, and the nurse should not be the first to meet them. */
    private List<Block> openCautions() {
        int open = plan.unanswered().size();
        return open == 0
                ? List.of()
                : List.of(new Notice(
                        words.value(Level.CAUTION), words.counted("checklist.openCautions", open), List.of()));
    }

    private String weight(Finding stop) {
        return plan.overridden(stop) ? words.text("findings.overridden") : words.value(stop.level());
    }

    private List<Document.Fact> summary() {
        return List.of(
                slot("drug.regimen", "regimen"),
                slot("window.pulses", "window"),
                slot("drug.dose", "dose"),
                slot("drug.volume", "volume"),
                words.fact(
                        "anaesthesia.planned",
                        plan.draft().decisions().entries().get(DecisionFields.ANAESTHESIA)),
                slot("lesion", "lesions"));
    }

    private Document.Fact slot(String label, String slot) {
        return new Document.Fact(words.text(label), slots.fill("{" + slot + "}"), List.of(), Emphasis.PLAIN);
    }

    /** One phase: what is special about this patient first, then the rest in the order of the knowledge base. */
    private List<Block> phase(Phase phase, List<ChecklistItem> all) {
        List<ChecklistItem> items = all.stream()
                .filter(item -> item.phase() == phase && tailor.applies(item))
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        List<Tick> ticks = Stream.concat(
                        items.stream().filter(tailor::special).map(item -> tick(item, Emphasis.STRONG)),
                        items.stream().filter(item -> !tailor.special(item)).map(item -> tick(item, Emphasis.PLAIN)))
                .toList();
        List<String> head = List.of(
                words.text("checklist.done"),
                words.text("checklist.phase." + phase.name()),
                words.text("checklist.time"),
                words.text("checklist.initials"));
        return List.of(new Ticks(head, ticks));
    }

    private Tick tick(ChecklistItem item, Emphasis emphasis) {
        String text = slots.fill(words.say(item.said()));
        return new Tick(tailor.certain(item) ? text : words.text("checklist.uncertain", text), emphasis);
    }
}
