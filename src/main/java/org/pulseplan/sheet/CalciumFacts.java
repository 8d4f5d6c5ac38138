package org.pulseplan.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.pulseplan.dose.Dilution;
import org.pulseplan.entry.Computed;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Fact;

/** Under which approval calcium is given, in which volume for each cm3, and how it is diluted from the stock. */
final class CalciumFacts {
    private final Plan plan;
    private final Wording words;

    CalciumFacts(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    /** Nothing for a drug that needs no approval. */
    List<Fact> approval() {
        return plan.regimen()
                .known()
                .filter(Regimen::underResearchOnly)
                .map(calcium -> List.of(
                        new Fact(
                                words.text("calcium.approval"),
                                words.entry(plan.draft().decisions().entries().get(DecisionFields.APPROVAL)),
                                List.of(words.text(
                                        "calcium.approvalBy",
                                        words.entry(plan.draft()
                                                .decisions()
                                                .entries()
                                                .get(DecisionFields.APPROVAL_BY)))),
                                Emphasis.STRONG),
                        words.fact(
                                "calcium.volume",
                                words.text(
                                        "calcium.volumeEntered",
                                        words.entry(plan.draft()
                                                .decisions()
                                                .entries()
                                                .get(DecisionFields.CALCIUM_VOLUME))))))
                .orElse(List.of());
    }

    /** Nothing for what is injected as supplied. */
    Stream<Fact> dilution(Computed<Dilution> dilution) {
        if (dilution.known().isEmpty() && dilution.reasons().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(words.fact("calcium.dilution", dilution, Emphasis.STRONG, this::parts));
    }

    private String parts(Dilution made) {
        return words.text(
                made.asSupplied() ? "calcium.madeAsSupplied" : "calcium.made",
                made.fromStock(),
                made.stock(),
                made.diluent(),
                made.batch(),
                made.concentration(),
                made.batches());
    }
}
