package org.pulseplan.dose;

import java.util.List;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.Quantity;

/**
 * What is injected into one lesion.
 *
 * @param lesion the lesion's number
 * @param band the id of the volume band that applies, or of the rule in its place
 * @param perVolume the dose by tumour volume of that band; of calcium, the volume that the prescriber entered
 * @param exact amount before rounding: international units of bleomycin, milligrams of cisplatin or
 *     millimoles of calcium
 * @param volume to inject, rounded by the stated rule
 * @param amount what that volume holds: the prescribed amount
 * @param concentration of the solution
 * @param neighbours the bands on the other side of an edge that this lesion lies close to; empty away from edges
 */
public record IntratumouralDose(
        int lesion,
        String band,
        Quantity perVolume,
        Quantity exact,
        Millilitres volume,
        Quantity amount,
        Quantity concentration,
        List<Neighbour> neighbours) {
    public IntratumouralDose {
        neighbours = List.copyOf(neighbours);
    }

    /** The volume before rounding: the unit of the amount does not matter to it. */
    Millilitres exactVolume() {
        return new Millilitres(volume.value() * exact.value() / amount.value());
    }

    /**
     * What the lesion would get on the other side of a band's edge.
     *
     * @param edge the volume at the edge, cm3
     * @param perVolume the dose by volume over there
     * @param amount the amount for this lesion's volume over there, before rounding
     */
    public record Neighbour(Quantity edge, Quantity perVolume, Quantity amount) {}
}
