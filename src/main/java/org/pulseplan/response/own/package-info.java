/** A department's own response model: the file that holds it, and which model is in use at a workplace. */
@org.jspecify.annotations.NullMarked
package org.pulseplan.response.own;
