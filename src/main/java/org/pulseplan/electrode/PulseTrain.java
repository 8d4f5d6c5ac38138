package org.pulseplan.electrode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;

/**
 * The pulses as published for a regimen: what the generator is to be set to, beside the voltage of the electrode.
 *
 * @param count on each electrode pair
 * @param length of one pulse
 * @param frequencies at which they may be repeated, each as published
 */
public record PulseTrain(Fact count, Fact length, List<Fact> frequencies) {
    public PulseTrain {
        frequencies = List.copyOf(frequencies);
    }

    /** Those of bleomycin and cisplatin, or those that calcium was studied with (rule PULSE-06). */
    public static PulseTrain of(KnowledgeBase base, Optional<Regimen> regimen) {
        return regimen.filter(Regimen::underResearchOnly).isPresent()
                ? new PulseTrain(
                        base.fact("PULSE-06-COUNT"), base.fact("PULSE-06-LENGTH"), List.of(base.fact("PULSE-06-FREQ")))
                : new PulseTrain(
                        base.fact("PULSE-COUNT"),
                        base.fact("PULSE-LENGTH"),
                        List.of(base.fact("PULSE-FREQ-LOW"), base.fact("PULSE-FREQ-HIGH")));
    }

    /** Everything that it rests on. */
    public List<Fact> facts() {
        return Stream.concat(Stream.of(count, length), frequencies.stream()).toList();
    }
}
