/** All lesions of one or several patients side by side: which will probably respond, which not, and what would change that. */
@NullMarked
package org.pulseplan.desktop.response.compare;

import org.jspecify.annotations.NullMarked;
