/** The body chart: its drawing, its regions, the way from one to the next, and where the numbers stand. */
@NullMarked
package org.pulseplan.bodychart;

import org.jspecify.annotations.NullMarked;
