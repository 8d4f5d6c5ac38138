package org.pulseplan.sheet;

import java.util.List;
import java.util.Optional;
import org.pulseplan.plan.Comparison;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Heading;

/** What was checked before anybody signs: the second calculation with both values, and the blind re-entry. */
final class CheckBlocks {
    private final Plan plan;
    private final Wording words;

    CheckBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    List<Block> all() {
        return List.of(new Heading(words.text("checks")), new Facts(List.of(second(), reentry())));
    }

    private Document.Fact second() {
        return new Document.Fact(
                words.text("checks.second"),
                words.say(plan.second().inWords()),
                plan.stopped()
                        ? List.of(words.text("withheld.checks"))
                        : plan.second().main().stream().map(this::both).toList(),
                Emphasis.PLAIN);
    }

    private Document.Fact reentry() {
        return new Document.Fact(
                words.text("checks.reentry"), words.say(plan.reentry().inWords()), List.of(), Emphasis.PLAIN);
    }

    private String both(Comparison one) {
        return words.text("checks.both", one.what(), value(one.first()), value(one.second()));
    }

    private String value(Optional<Quantity> value) {
        return value.map(words::value).orElseGet(() -> words.text("checks.none"));
    }
}
