package org.pulseplan.dose;

import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.MillilitresPerCubicCentimetre;
import org.pulseplan.quantity.Millimoles;
import org.pulseplan.quantity.MillimolesPerLitre;
import org.pulseplan.quantity.MillimolesPerMillilitre;
import org.pulseplan.quantity.Rounding;

/**
 * Calcium chloride into a lesion: the volume that the prescriber entered for each cm3, since no source gives one for
 * people (CA-03), and the dilution of the stock to the concentration that is injected (CA-02).
 */
final class CalciumDosing {
    private final Consulted consulted;
    private final CalciumOrder order;

    CalciumDosing(Consulted consulted, CalciumOrder order) {
        this.consulted = consulted;
        this.order = order;
    }

    Computed<IntratumouralDose> dose(int lesion, Computed<CubicCentimetres> tumour) {
        List<Phrase> reasons = Computed.reasonsOf(tumour, order.perVolume(), order.concentration());
        return reasons.isEmpty()
                ? dose(
                        lesion,
                        tumour.get(),
                        order.perVolume().get(),
                        order.concentration().get())
                : Computed.unavailable(reasons);
    }

    private Computed<IntratumouralDose> dose(
            int lesion,
            CubicCentimetres tumour,
            MillilitresPerCubicCentimetre perVolume,
            MillimolesPerLitre concentration) {
        Millilitres exact = perVolume.times(tumour);
        Millilitres drawn = rounded(exact);
        Millimoles exactAmount = concentration.times(exact);
        if (drawn.value() == 0) {
            return Computed.unavailable(Phrase.of("reasons.tooSmall", exactAmount, exact));
        }
        Millimoles amount = concentration.times(drawn);
        return Computed.of(
                new IntratumouralDose(lesion, "CA-03", perVolume, exactAmount, drawn, amount, concentration, List.of()),
                Phrase.of("workings.calciumVolume", perVolume, tumour, exact),
                Phrase.of("workings.calciumDrawn", exact, drawn, concentration, amount));
    }

    /** All injections with how the solution for them is made. */
    Computed<IntratumouralTotal> withDilution(Computed<IntratumouralTotal> total) {
        return total.then(one -> Computed.of(one.madeBy(dilution(one.volume())), total.working()));
    }

    private Computed<Dilution> dilution(Millilitres needed) {
        List<Phrase> reasons = Computed.reasonsOf(order.concentration(), order.stock());
        return reasons.isEmpty()
                ? dilution(needed, order.concentration().get(), order.stock().get())
                : Computed.unavailable(reasons);
    }

    private Computed<Dilution> dilution(
            Millilitres needed, MillimolesPerLitre concentration, MillimolesPerMillilitre stock) {
        consulted.cite("CA-02");
        if (stock.weakerThan(concentration)) {
            return Computed.unavailable(
                    Phrase.of("reasons.calciumStockWeak", Phrase.of("fields.calciumStock"), stock, concentration));
        }
        Millilitres batch = consulted.number("CA-BATCH", Millilitres.class);
        Millimoles held = concentration.times(batch);
        Millilitres exact = stock.holding(held);
        Millilitres fromStock = rounded(exact);
        Millilitres diluent = rounded(new Millilitres(batch.value() - fromStock.value()));
        Count batches = new Count(Rounding.wholePieces(needed.value(), batch.value()));
        Dilution dilution = new Dilution(stock, concentration, batch, fromStock, diluent, batches);
        return dilution.asSupplied()
                ? Computed.of(dilution, Phrase.of("workings.asSupplied", stock, concentration))
                : Computed.of(
                        dilution,
                        Phrase.of("workings.dilution", batch, concentration, held, stock, exact, fromStock, diluent),
                        Phrase.of("workings.batches", needed, batches, batch));
    }

    /** To the step of injected volumes. */
    private Millilitres rounded(Millilitres exact) {
        Millilitres step = consulted.number("ROUND-IT-ML", Millilitres.class);
        return new Millilitres(Rounding.toNearest(exact.value(), step.value()));
    }
}
