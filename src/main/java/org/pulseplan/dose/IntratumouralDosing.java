package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.VolumeBand;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.Percent;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Rounding;
import org.pulseplan.quantity.Unit;

/**
 * What is injected into a lesion, by its volume band. The published bands make the dose jump down at each edge, so a
 * lesion that lies close to an edge carries what it would get on the other side (rule IT-EDGE).
 */
public final class IntratumouralDosing {

    private final Consulted consulted;
    private final Drug drug;

    public IntratumouralDosing(Consulted consulted, Drug drug) {
        this.consulted = consulted;
        this.drug = drug;
    }

    /**
     * @param lesion the lesion's number
     * @param concentration of the solution: international units or milligrams per millilitre
     */
    public Computed<IntratumouralDose> dose(
            int lesion, Computed<CubicCentimetres> volume, Computed<? extends Quantity> concentration) {
        List<Phrase> reasons = Computed.reasonsOf(volume, concentration);
        return reasons.isEmpty() ? dose(lesion, volume.get(), concentration.get()) : Computed.unavailable(reasons);
    }

    private Computed<IntratumouralDose> dose(int lesion, CubicCentimetres volume, Quantity concentration) {
        consulted.cite("IT-EDGE-RULE");
        List<VolumeBand> bands = consulted.base().volumeBands(drug);
        VolumeBand band = bands.stream()
                .filter(one -> holds(one, volume))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last volume band has no upper edge"));
        Quantity perVolume = dosePerVolume(band);
        Quantity exact = amount(perVolume.value() * volume.value());
        Millilitres step = consulted.number("ROUND-IT-ML", Millilitres.class);
        Millilitres exactVolume = new Millilitres(exact.value() / concentration.value());
        Millilitres drawn = new Millilitres(Rounding.toNearest(exactVolume.value(), step.value()));
        if (drawn.value() == 0) {
            return Computed.unavailable(Phrase.of("reasons.tooSmall", exact, exactVolume));
        }
        Quantity amount = amount(drawn.value() * concentration.value());
        return Computed.of(
                new IntratumouralDose(
                        lesion,
                        band.id(),
                        perVolume,
                        exact,
                        drawn,
                        amount,
                        concentration,
                        neighbours(bands, band, volume)),
                Phrase.of("workings.band", bandInWords(bands, band), perVolume, volume, exact),
                Phrase.of("workings.injection", exact, concentration, exactVolume, drawn, amount));
    }

    /** The total over all lesions; unavailable while any lesion's dose is. */
    public Computed<IntratumouralTotal> total(List<Computed<IntratumouralDose>> doses) {
        List<Phrase> reasons = Computed.reasonsOf(doses.toArray(Computed<?>[]::new));
        if (!reasons.isEmpty()) {
            return Computed.unavailable(reasons);
        }
        if (doses.isEmpty()) {
            return Computed.unavailable(Phrase.of("reasons.noLesion"));
        }
        Quantity amount = amount(
                doses.stream().mapToDouble(one -> one.get().amount().value()).sum());
        Millilitres volume = new Millilitres(
                doses.stream().mapToDouble(one -> one.get().volume().value()).sum());
        return Computed.of(
                new IntratumouralTotal(amount, volume, doses.size()),
                Phrase.of("workings.total", doses.size(), volume, amount));
    }

    private boolean holds(VolumeBand band, CubicCentimetres volume) {
        Fact upper = band.upper();
        if (upper == null) {
            return true;
        }
        double edge = edge(upper).value();
        return volume.value() < edge || (band.upperIncluded() && volume.value() == edge);
    }

    private CubicCentimetres edge(Fact upper) {
        return consulted.number(upper, CubicCentimetres.class);
    }

    private List<IntratumouralDose.Neighbour> neighbours(
            List<VolumeBand> bands, VolumeBand band, CubicCentimetres volume) {
        List<IntratumouralDose.Neighbour> neighbours = new ArrayList<>();
        int own = bands.indexOf(band);
        if (own > 0) {
            addIfClose(neighbours, bands.get(own - 1).upper(), bands.get(own - 1), volume);
        }
        if (own < bands.size() - 1) {
            addIfClose(neighbours, band.upper(), bands.get(own + 1), volume);
        }
        return neighbours;
    }

    private void addIfClose(
            List<IntratumouralDose.Neighbour> neighbours,
            @Nullable Fact upper,
            VolumeBand other,
            CubicCentimetres volume) {
        if (upper == null) {
            return;
        }
        CubicCentimetres edge = edge(upper);
        Percent near = consulted.number("IT-EDGE", Percent.class);
        if (Math.abs(volume.value() - edge.value()) <= near.of(edge.value())) {
            Quantity perVolume = dosePerVolume(other);
            neighbours.add(
                    new IntratumouralDose.Neighbour(edge, perVolume, amount(perVolume.value() * volume.value())));
        }
    }

    private Quantity dosePerVolume(VolumeBand band) {
        Unit unit = drug == Drug.BLEOMYCIN
                ? Unit.INTERNATIONAL_UNIT_PER_CUBIC_CENTIMETRE
                : Unit.MILLIGRAM_PER_CUBIC_CENTIMETRE;
        return consulted.number(band.dose(), unit.quantity());
    }

    private Quantity amount(double value) {
        Unit unit = switch (drug) {
            case BLEOMYCIN -> Unit.INTERNATIONAL_UNIT;
            case CISPLATIN -> Unit.MILLIGRAM;
            case CALCIUM -> Unit.MILLIMOLE;
        };
        return unit.of(value);
    }

    private Phrase bandInWords(List<VolumeBand> bands, VolumeBand band) {
        int own = bands.indexOf(band);
        Fact upper = band.upper();
        Fact lower = own == 0 ? null : bands.get(own - 1).upper();
        if (lower == null) {
            return upper == null ? Phrase.of("workings.bandAny") : Phrase.of("workings.bandBelow", edge(upper));
        }
        return upper == null
                ? Phrase.of("workings.bandAbove", edge(lower))
                : Phrase.of("workings.bandBetween", edge(lower), edge(upper));
    }
}
