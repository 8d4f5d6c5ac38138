package org.pulseplan.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.pulseplan.electrode.PulseTrain;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Blank;
import org.pulseplan.sheet.Document.Blanks;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Facts;

/** What the generator is set to beside the voltage: number and length of the pulses, and how fast they follow each other. */
final class PulseBlocks {
    private final PulseTrain pulses;
    private final Wording words;

    PulseBlocks(Plan plan, Wording words) {
        this.pulses = PulseTrain.of(plan.basis().knowledge(), plan.regimen().known());
        this.words = words;
    }

    List<Block> all() {
        return List.of(
                new Facts(List.of(
                        new Document.Fact(
                                words.text("pulses"),
                                words.text("pulses.train", number(pulses.count()), number(pulses.length())),
                                cited(List.of(pulses.count(), pulses.length())),
                                Emphasis.STRONG),
                        new Document.Fact(
                                words.text("pulses.frequency"),
                                pulses.frequencies().stream()
                                        .map(this::number)
                                        .collect(Collectors.joining(words.text("pulses.or"))),
                                cited(pulses.frequencies()),
                                Emphasis.STRONG))),
                new Blanks(List.of(
                        new Blank(words.text("pulses.setTo"), words.text("pulses.hertz")),
                        new Blank(words.text("pulses.generator"), ""))));
    }

    private List<String> cited(List<Fact> facts) {
        return facts.stream().map(words::cited).toList();
    }

    private String number(Fact fact) {
        return words.number(fact).orElseGet(() -> words.text("notKnown", fact.id()));
    }
}
