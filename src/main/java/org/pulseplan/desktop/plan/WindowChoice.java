package org.pulseplan.desktop.plan;

import java.util.List;
import org.pulseplan.desktop.part.RuledText;

/**
 * One treatment window as it is offered to the prescriber.
 *
 * @param id the window's id in the knowledge base
 * @param what whom it is for and who uses it
 * @param times from when until when
 * @param facts the facts behind both times: id and how it is known
 * @param chosen whether the prescriber chose it
 * @param planned whether the plan uses it
 */
record WindowChoice(String id, String what, String times, List<RuledText> facts, boolean chosen, boolean planned) {
    WindowChoice {
        facts = List.copyOf(facts);
    }
}
