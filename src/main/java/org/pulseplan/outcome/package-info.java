/** What became of a department's own treated lesions: read, checked, held against what was predicted. */
@NullMarked
package org.pulseplan.outcome;

import org.jspecify.annotations.NullMarked;
