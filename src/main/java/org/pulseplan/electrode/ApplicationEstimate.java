package org.pulseplan.electrode;

import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.SquareMillimetres;

/**
 * How many applications cover a lesion with its margin: as many as the prescriber plans, else the area of the ellipse over
 * the effective area of one application (rule COUNT-MODEL). An estimate of this program, not a published count, always
 * called so and never without its range.
 */
final class ApplicationEstimate {
    private final Consulted consulted;
    private final Millimetres margin;

    ApplicationEstimate(Consulted consulted, Millimetres margin) {
        this.consulted = consulted;
        this.margin = margin;
    }

    Computed<Count> of(Electrode electrode, SizedLesion lesion) {
        return planned(lesion)
                .map(count -> Computed.of(count, Phrase.of("workings.applicationsPlanned", count)))
                .orElseGet(() -> lesion.size().then(size -> estimate(electrode, size)));
    }

    /** Where the prescriber plans the number, there is nothing to range over. */
    Computed<ApplicationRange> range(Electrode electrode, SizedLesion lesion) {
        return planned(lesion)
                .map(count -> Computed.of(new ApplicationRange(count, count)))
                .orElseGet(() -> lesion.size().then(size -> range(electrode, size)));
    }

    private static Optional<Count> planned(SizedLesion lesion) {
        return lesion.draft().entries().known(LesionFields.APPLICATIONS);
    }

    private Computed<Count> estimate(Electrode electrode, LesionSize size) {
        consulted.cite("COUNT-MODEL");
        Fact footprint = electrode.footprint();
        if (footprint == null) {
            return Computed.unavailable(Phrase.of("reasons.footprintUnknown", electrode.codeSaid()));
        }
        SquareMillimetres covered = consulted.number(footprint, SquareMillimetres.class);
        Ratio overlap = consulted.number("OVERLAP", Ratio.class);
        SquareMillimetres target = target(size);
        Count count = count(target, covered, overlap);
        return Computed.of(count, Phrase.of("workings.applications", target, covered, overlap, count));
    }

    private Computed<ApplicationRange> range(Electrode electrode, LesionSize size) {
        Fact footprint = electrode.footprint();
        if (footprint == null) {
            return Computed.unavailable(Phrase.of("reasons.footprintUnknown", electrode.codeSaid()));
        }
        SquareMillimetres covered = consulted.number(footprint, SquareMillimetres.class);
        SquareMillimetres other = otherFootprint(electrode, covered);
        SquareMillimetres large = covered.value() >= other.value() ? covered : other;
        SquareMillimetres small = covered.value() >= other.value() ? other : covered;
        Ratio overlap = consulted.number("OVERLAP-MOST", Ratio.class);
        SquareMillimetres target = target(size);
        ApplicationRange range =
                new ApplicationRange(count(target, large, new Ratio(0)), count(target, small, overlap));
        return Computed.of(
                range, Phrase.of("workings.applicationRange", range.fewest(), large, range.most(), small, overlap));
    }

    /** Two pitches of the hexagonal array are published, and so two areas. */
    private SquareMillimetres otherFootprint(Electrode electrode, SquareMillimetres own) {
        return Stream.of(electrode)
                .filter(one -> one.kind() == Electrode.Kind.HEXAGONAL)
                .map(one -> consulted.number("E-HEX73-FOOTPRINT", SquareMillimetres.class))
                .findFirst()
                .orElse(own);
    }

    private static Count count(SquareMillimetres target, SquareMillimetres covered, Ratio overlap) {
        double exact = target.value() / (covered.value() * (1 - overlap.value()));
        return new Count(Math.max(1, Math.ceil(exact)));
    }

    private SquareMillimetres target(LesionSize size) {
        double length = size.longest().value() + 2 * margin.value();
        double width = size.perpendicular().value() + 2 * margin.value();
        return new SquareMillimetres(Math.PI / 4 * length * width);
    }
}
