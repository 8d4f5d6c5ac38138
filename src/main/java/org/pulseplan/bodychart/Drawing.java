package org.pulseplan.bodychart;

import java.util.List;

/**
 * What is drawn of one face of the body.
 *
 * @param outline the body
 * @param lines path data of the lines in it that help the eye: collar bone, shoulder blade, fold
 */
public record Drawing(Outline outline, List<String> lines) {
    public Drawing {
        lines = List.copyOf(lines);
    }
}
