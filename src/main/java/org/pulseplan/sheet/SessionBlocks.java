package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.dose.TreatmentWindow;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.Route;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Blank;
import org.pulseplan.sheet.Document.Blanks;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Heading;

/** When pulses may be given, with lines for the clock times, and how the patient is kept comfortable and safe. */
final class SessionBlocks {
    private static final String ANAESTHESIA_RULES = "AN-";

    private final Plan plan;
    private final Wording words;

    SessionBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("window")));
        blocks.add(new Facts(List.of(window())));
        plan.window().known().map(this::clock).ifPresent(blocks::add);
        blocks.add(new Facts(new SessionTimeFacts(plan, words).all()));
        blocks.add(new Heading(words.text("anaesthesia")));
        blocks.add(new Facts(List.of(anaesthesia())));
        return blocks;
    }

    private Document.Fact window() {
        List<String> notes = new ArrayList<>();
        plan.window()
                .known()
                .ifPresent(window -> notes.add(words.text(
                        "window.rule",
                        window.option().said(),
                        window.option().opens().id(),
                        window.option().closes().id())));
        return new Document.Fact(
                words.text("window.pulses"), words.computed(plan.window(), this::window), notes, Emphasis.STRONG);
    }

    private String window(TreatmentWindow window) {
        return words.text("window.fromTo", window.opens(), window.closes());
    }

    /** A drug in the vein has one clock; a drug in the tumour has one for each lesion, in the table of lesions. */
    private Blanks clock(TreatmentWindow window) {
        String form = words.text("clock");
        List<Blank> lines = new ArrayList<>();
        if (window.option().route() == Route.INTRAVENOUS) {
            lines.add(new Blank(words.text("window.began"), form));
            lines.add(new Blank(words.text("window.injected"), form));
            lines.add(new Blank(words.text("window.opens", window.opens()), form));
            lines.add(new Blank(words.text("window.first"), form));
            lines.add(new Blank(words.text("window.closes", window.closes()), form));
        } else {
            lines.add(new Blank(words.text("window.first"), form));
        }
        lines.add(new Blank(words.text("window.last"), form));
        return new Blanks(lines);
    }

    /** Whether no finding of this sheet says it already, and it is more than a number that some finding was held against. */
    private boolean isNews(Fact fact) {
        return fact.value() == null
                && plan.eachFinding().noneMatch(finding -> finding.rule().equals(fact.id()));
    }

    private Document.Fact anaesthesia() {
        List<String> notes = plan.basis().consulted().stream()
                .filter(fact -> fact.id().startsWith(ANAESTHESIA_RULES) && isNews(fact))
                .map(fact -> words.text("reasonAndRule", words.saying(fact), fact.id()))
                .toList();
        return new Document.Fact(
                words.text("anaesthesia.planned"),
                words.entry(plan.draft().decisions().entries().get(DecisionFields.ANAESTHESIA)),
                notes,
                Emphasis.PLAIN);
    }
}
