package org.pulseplan.electrode;

import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.SquareMillimetres;

/**
 * Estimates how many applications cover a lesion with its margin: the area of the ellipse over the effective area of one
 * application (rule COUNT-MODEL). An estimate of this program, not a published count, and always called so.
 */
final class ApplicationEstimate {
    private final Consulted consulted;
    private final Millimetres margin;

    ApplicationEstimate(Consulted consulted, Millimetres margin) {
        this.consulted = consulted;
        this.margin = margin;
    }

    Computed<Count> of(Electrode electrode, LesionSize size) {
        consulted.cite("COUNT-MODEL");
        Fact footprint = electrode.footprint();
        if (footprint == null) {
            return Computed.unavailable(Phrase.of("reasons.footprintUnknown", electrode.code()));
        }
        SquareMillimetres covered = consulted.number(footprint, SquareMillimetres.class);
        Ratio overlap = consulted.number("OVERLAP", Ratio.class);
        SquareMillimetres target = target(size);
        double exact = target.value() / (covered.value() * (1 - overlap.value()));
        Count count = new Count(Math.max(1, Math.ceil(exact)));
        return Computed.of(count, Phrase.of("workings.applications", target, covered, overlap, count));
    }

    private SquareMillimetres target(LesionSize size) {
        double length = size.longest().value() + 2 * margin.value();
        double width = size.perpendicular().value() + 2 * margin.value();
        return new SquareMillimetres(Math.PI / 4 * length * width);
    }
}
