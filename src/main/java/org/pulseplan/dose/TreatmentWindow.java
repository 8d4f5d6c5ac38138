package org.pulseplan.dose;

import org.pulseplan.knowledge.WindowOption;
import org.pulseplan.quantity.Minutes;

/**
 * When pulses may be given, in minutes after the end of the injection.
 *
 * @param option the rule that was applied
 * @param opens first pulse not before
 * @param closes last pulse not after
 */
public record TreatmentWindow(WindowOption option, Minutes opens, Minutes closes) {}
