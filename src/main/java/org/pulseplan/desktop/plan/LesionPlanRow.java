package org.pulseplan.desktop.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.desktop.part.RuledText;

/**
 * What is planned for one lesion, in words.
 *
 * @param number the lesion's number
 * @param name number and site
 * @param size its two diameters
 * @param volume its volume, or why it is not known
 * @param injection what is injected; empty where the drug is given into a vein
 * @param band the volume band and its dose by volume; empty where the drug is given into a vein
 * @param neighbours what it would get on the other side of an edge that it lies close to
 * @param electrode the electrode, or why there is none
 * @param chosen the id of the electrode that the prescriber took instead of the proposal
 * @param setting voltage and pulses of one application; empty without an electrode
 * @param applications their estimated number, or why it is not known
 * @param time for these applications, or why it is not known
 * @param details every step of arithmetic and every reason, as a sentence
 * @param rules the facts behind its electrode's numbers
 */
record LesionPlanRow(
        int number,
        String name,
        String size,
        String volume,
        String injection,
        String band,
        List<String> neighbours,
        String electrode,
        Optional<String> chosen,
        String setting,
        String applications,
        String time,
        List<String> details,
        List<RuledText> rules) {
    LesionPlanRow {
        neighbours = List.copyOf(neighbours);
        details = List.copyOf(details);
        rules = List.copyOf(rules);
    }

    /** The row as it is read aloud. */
    String spoken() {
        return String.join(
                ". ",
                List.of(
                                name,
                                size,
                                volume,
                                injection,
                                String.join(". ", neighbours),
                                electrode,
                                setting,
                                applications,
                                time)
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
