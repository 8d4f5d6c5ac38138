/** What the literature says about response, as counts, published effects and judgements: read strictly, never filled in. */
@NullMarked
package org.pulseplan.response.evidence;

import org.jspecify.annotations.NullMarked;
