package org.pulseplan.lesion;

import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.Millimetres;

/**
 * A lesion's size, whichever diameter was typed first.
 *
 * @param longest the longer of the two diameters
 * @param perpendicular the shorter
 * @param volume a b^2 pi / 6 with a the longest and b the perpendicular diameter
 */
public record LesionSize(Millimetres longest, Millimetres perpendicular, CubicCentimetres volume) {}
