package org.pulseplan.quantity;

/** A serum creatinine as the laboratory gave it, in a unit that was chosen for it. Formulas take micromoles per litre. */
public sealed interface SerumCreatinine extends Quantity permits MicromolesPerLitre, MilligramsPerDecilitre {}
