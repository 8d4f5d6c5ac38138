package org.pulseplan.electrode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Minutes;
import org.pulseplan.quantity.Seconds;
import org.pulseplan.quantity.Volts;

/**
 * Proposes an electrode for a lesion: linear array up to the size of rule ELEC-02, hexagonal above, with the shortest
 * needles that reach the deep margin (rule ELEC-01). The prescriber may take another.
 */
public final class ElectrodeChooser {
    private static final double SECONDS_PER_MINUTE = 60;
    private static final String NOTHING_REACHES = "reasons.noNeedleReaches";

    private final Consulted consulted;
    private final Millimetres margin;
    private final Computed<Seconds> secondsPerApplication;
    private final ApplicationEstimate estimate;

    /**
     * @param margin around and below the lesion that is to be treated too
     * @param secondsPerApplication how long one application takes at this site
     */
    public ElectrodeChooser(Consulted consulted, Millimetres margin, Computed<Seconds> secondsPerApplication) {
        this.consulted = consulted;
        this.margin = margin;
        this.secondsPerApplication = secondsPerApplication;
        this.estimate = new ApplicationEstimate(consulted, margin);
    }

    /** @param chosen the catalogue id that the prescriber chose, if any */
    public Computed<ElectrodeChoice> choose(SizedLesion lesion, Optional<String> chosen) {
        if (chosen.isPresent()) {
            return consulted.base().electrodes().stream()
                    .filter(electrode -> electrode.id().equals(chosen.get()))
                    .findFirst()
                    .map(electrode -> chosen(electrode, lesion))
                    .orElseGet(() -> Computed.unavailable(Phrase.of("reasons.electrodeUnknown", chosen.get())));
        }
        return propose(lesion);
    }

    private Computed<ElectrodeChoice> chosen(Electrode electrode, SizedLesion lesion) {
        return choice(electrode, true, lesion, List.of(Phrase.of("electrodes.chosen")));
    }

    private Computed<ElectrodeChoice> propose(SizedLesion lesion) {
        Computed<Millimetres> depth = depth(lesion);
        List<Phrase> reasons = Computed.reasonsOf(lesion.size(), depth);
        return reasons.isEmpty() ? propose(lesion, depth.get()) : Computed.unavailable(reasons);
    }

    private Computed<ElectrodeChoice> propose(SizedLesion lesion, Millimetres depth) {
        LesionSize size = lesion.size().get();
        Millimetres threshold = consulted.number("ELEC-02", Millimetres.class);
        Electrode.Kind kind =
                size.longest().value() <= threshold.value() ? Electrode.Kind.LINEAR : Electrode.Kind.HEXAGONAL;
        Millimetres needed = needed(depth);
        consulted.cite("ELEC-01");
        return shortest(kind, needed, this::inStock)
                .map(electrode -> choice(electrode, false, lesion, reasons(kind, size, threshold, electrode, needed)))
                .orElseGet(() -> shortest(kind, needed, any -> true)
                        .<Computed<ElectrodeChoice>>map(absent -> notInStock(lesion, absent))
                        .orElseGet(() -> Computed.unavailable(Phrase.of(NOTHING_REACHES, needed, depth, margin))));
    }

    private Optional<Electrode> shortest(Electrode.Kind kind, Millimetres needed, Predicate<Electrode> allowed) {
        return consulted.base().electrodes().stream()
                .filter(electrode -> electrode.kind() == kind)
                .filter(electrode -> reach(electrode).value() >= needed.value())
                .filter(allowed)
                .min(Comparator.comparingDouble(electrode -> reach(electrode).value()));
    }

    /** Rule STOCK-01 is cited only where the site says what it has. */
    private boolean inStock(Electrode electrode) {
        if (consulted.base().stock().electrodes().isPresent()) {
            consulted.cite("STOCK-01");
        }
        return consulted.base().stock().holds(electrode);
    }

    private static Computed<ElectrodeChoice> notInStock(SizedLesion lesion, Electrode absent) {
        return Computed.unavailable(Phrase.of(
                "reasons.notInStock", Names.ofLesion(lesion.number(), LesionFields.ELECTRODE), absent.codeSaid()));
    }

    private List<Phrase> reasons(
            Electrode.Kind kind, LesionSize size, Millimetres threshold, Electrode electrode, Millimetres needed) {
        String bySize = kind == Electrode.Kind.LINEAR ? "electrodes.upTo" : "electrodes.above";
        return List.of(
                Phrase.of(bySize, size.longest(), threshold),
                Phrase.of("electrodes.reaches", reach(electrode), needed, margin));
    }

    private Computed<ElectrodeChoice> choice(
            Electrode electrode, boolean byPrescriber, SizedLesion lesion, List<Phrase> reasons) {
        Volts voltage = consulted.number(electrode.voltage(), Volts.class);
        Count pulses = consulted.number(electrode.pulses(), Count.class);
        Computed<Count> applications = estimate.of(electrode, lesion);
        return Computed.of(new ElectrodeChoice(
                electrode,
                byPrescriber,
                reasons,
                voltage,
                pulses,
                applications,
                estimate.range(electrode, lesion),
                time(applications)));
    }

    private Computed<Minutes> time(Computed<Count> applications) {
        List<Phrase> reasons = Computed.reasonsOf(applications, secondsPerApplication);
        return reasons.isEmpty()
                ? Computed.of(new Minutes(
                        applications.get().value() * secondsPerApplication.get().value() / SECONDS_PER_MINUTE))
                : Computed.unavailable(reasons);
    }

    /** Whether a reason says that no electrode is long enough: a finding of its own, not an input to correct. */
    public static boolean reachesNowhere(Phrase reason) {
        return reason.key().equals(NOTHING_REACHES);
    }

    /** How deep the electrode must reach: the deep margin of the lesion and the margin below it. */
    Millimetres needed(Millimetres depth) {
        return new Millimetres(depth.value() + margin.value());
    }

    /** How deep the electrode treats; needles reach as far as they are long. */
    Millimetres reach(Electrode electrode) {
        @Nullable Fact needle = electrode.needleLength();
        return consulted.number(needle == null ? electrode.reach() : needle, Millimetres.class);
    }

    static Computed<Millimetres> depth(SizedLesion lesion) {
        return Computed.needed(
                lesion.draft().entries().get(LesionFields.DEPTH), Names.ofLesion(lesion.number(), LesionFields.DEPTH));
    }
}
