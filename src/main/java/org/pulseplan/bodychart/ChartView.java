package org.pulseplan.bodychart;

import org.pulseplan.lesion.ChartFace;

/**
 * A window onto one face of the body: all of it, or a part enlarged. Parts are the same drawing, so a lesion that is marked
 * in one is marked in the other.
 *
 * @param id its name in the texts
 * @param enlarged whether it shows a part only
 */
public record ChartView(String id, ChartFace face, Frame frame, boolean enlarged) {}
