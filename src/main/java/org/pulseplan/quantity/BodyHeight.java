package org.pulseplan.quantity;

/** A body height as it was entered, in a unit that was chosen for it. Formulas take centimetres. */
public sealed interface BodyHeight extends Quantity permits Centimetres, Metres, Inches {}
