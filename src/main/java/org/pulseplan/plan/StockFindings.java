package org.pulseplan.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Stock;
import org.pulseplan.quantity.Volts;

/** Whether the generator that was entered is one that the site has (rule STOCK-01). */
final class StockFindings {
    private final Consulted consulted;

    StockFindings(Consulted consulted) {
        this.consulted = consulted;
    }

    List<Finding> of(Decisions decisions) {
        List<Stock.Generator> generators = consulted.base().stock().generators();
        Optional<Volts> entered = decisions.entries().known(DecisionFields.GENERATOR_LIMIT);
        return generators.isEmpty()
                ? List.of()
                : entered
                        .filter(volts -> generators.stream().noneMatch(one -> gives(one, volts)))
                        .map(volts -> notInStock(volts, generators))
                        .stream()
                        .toList();
    }

    private static boolean gives(Stock.Generator generator, Volts highest) {
        return generator.highest().doubleValue() == highest.value();
    }

    private Finding notInStock(Volts entered, List<Stock.Generator> generators) {
        consulted.cite("STOCK-01");
        return Findings.caution(
                "STOCK-01",
                Place.decisions(DecisionFields.GENERATOR_LIMIT.id()),
                "generatorNotInStock",
                entered,
                generators.stream()
                        .map(one -> Phrase.of(
                                "profile.diff.generator",
                                one.name(),
                                new Volts(one.highest().doubleValue())))
                        .toList());
    }
}
