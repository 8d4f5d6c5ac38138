package org.pulseplan.response.validation;

import java.util.List;

/**
 * Studies that are known to share patients with others, and are left out together to see what that changes.
 *
 * @param name how the run is called in the results
 * @param leftOut the studies left out: their series and the effects that they published
 * @param why what is known of the overlap
 * @param source whence that is known
 */
public record Overlap(String name, List<String> leftOut, String why, String source) {
    public Overlap {
        leftOut = List.copyOf(leftOut);
    }
}
