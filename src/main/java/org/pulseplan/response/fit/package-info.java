/** From evidence to posterior draws: the model's density, a Hamiltonian sampler, its diagnostics, and the stored fit. */
@NullMarked
package org.pulseplan.response.fit;

import org.jspecify.annotations.NullMarked;
