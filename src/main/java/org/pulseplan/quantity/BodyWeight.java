package org.pulseplan.quantity;

/** A body weight as it was entered, in a unit that was chosen for it. Formulas take kilograms. */
public sealed interface BodyWeight extends Quantity permits Kilograms, Pounds {}
