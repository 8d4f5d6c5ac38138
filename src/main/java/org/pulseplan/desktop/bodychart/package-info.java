/** The body chart on the screen, beside the table of lesions. */
@NullMarked
package org.pulseplan.desktop.bodychart;

import org.jspecify.annotations.NullMarked;
