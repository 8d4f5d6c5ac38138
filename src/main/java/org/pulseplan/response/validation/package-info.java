/** Whether the response model may be believed: checks against its own evidence, of its sampler and of its judgements. */
@NullMarked
package org.pulseplan.response.validation;

import org.jspecify.annotations.NullMarked;
