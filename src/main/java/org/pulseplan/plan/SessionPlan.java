package org.pulseplan.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.quantity.Minutes;

/**
 * Whether the applications fit the window, in which order the lesions are treated, and how they may be split.
 *
 * @param order numbers of the lesions: with symptoms first, then the largest (rule WIN-ORDER)
 * @param time for all applications; unavailable where a lesion has no number of applications, or the time of one is
 *     missing
 * @param notCounted the lesions without a number of applications
 * @param open how long the window of the whole session is open; empty where each lesion has a window of its own
 * @param verdict whether the session fits
 * @param parts the proposed treatment sessions where it may not fit; else empty
 */
public record SessionPlan(
        List<Integer> order,
        Computed<TimeRange> time,
        List<Integer> notCounted,
        Optional<Minutes> open,
        Verdict verdict,
        List<Part> parts) {
    public SessionPlan {
        order = List.copyOf(order);
        notCounted = List.copyOf(notCounted);
        parts = List.copyOf(parts);
    }

    /** Whether the applications fit the window. */
    public enum Verdict {
        /** Even at the upper end of the estimate. */
        FITS,
        /** Only at the lower end of the estimate. */
        MAY_NOT_FIT,
        /** Not even at the lower end. */
        DOES_NOT_FIT,
        /** A lesion is not counted, or the time of one application is missing. */
        NOT_KNOWN,
        /** Each lesion has a window of its own. */
        NO_COMMON_WINDOW
    }

    /** The time that applications take: at the lower end, by the estimate, and at the upper end. */
    public record TimeRange(Minutes least, Minutes likely, Minutes most) {}

    /**
     * One of the treatment sessions of a split.
     *
     * @param lesions their numbers, in order
     * @param time for their applications
     * @param fits whether even the upper end fits the window; a single lesion may be too long by itself
     */
    public record Part(List<Integer> lesions, TimeRange time, boolean fits) {
        public Part {
            lesions = List.copyOf(lesions);
        }
    }
}
