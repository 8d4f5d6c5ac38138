/** Whether this installation still gives the answers that are known to be right. */
@NullMarked
package org.pulseplan.selftest;

import org.jspecify.annotations.NullMarked;
