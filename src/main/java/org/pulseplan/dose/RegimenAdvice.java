package org.pulseplan.dose;

import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Regimen;

/**
 * Which drug and route the rules propose, and what they say of each.
 *
 * @param recommended the first choice, or why none can be proposed
 * @param options every regimen, best first
 */
public record RegimenAdvice(Computed<Regimen> recommended, List<Option> options) {
    public RegimenAdvice {
        options = List.copyOf(options);
    }

    /** The verdict on one regimen. */
    public enum Verdict {
        RECOMMENDED,
        POSSIBLE,
        BARRED
    }

    /**
     * One regimen and what speaks for and against it.
     *
     * @param reasons each with the rule that says so
     */
    public record Option(Regimen regimen, Verdict verdict, List<Reason> reasons) {
        public Option {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A reason and the rule it comes from.
     *
     * @param rule id in the knowledge base
     */
    public record Reason(String rule, Phrase text) {}

    /** What the rules say of this regimen. */
    public Option option(Regimen regimen) {
        return options.stream()
                .filter(option -> option.regimen() == regimen)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no verdict on " + regimen));
    }
}
