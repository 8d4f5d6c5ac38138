package org.pulseplan.bodychart;

import java.util.Optional;
import org.pulseplan.lesion.ChartPoint;
import org.pulseplan.lesion.ChartRegion;

/**
 * A region with its shape on the chart.
 *
 * @param snomed the SNOMED CT code of the body structure; empty where none was read in a source, and none is made up
 * @param middle where a mark stands that has no point of its own
 */
public record RegionShape(ChartRegion region, Outline outline, Optional<String> snomed, ChartPoint middle) {}
