/** The model card: what a validation found, as text with tables and pictures that stay legible in grey. */
@NullMarked
package org.pulseplan.modelcard;

import org.jspecify.annotations.NullMarked;
