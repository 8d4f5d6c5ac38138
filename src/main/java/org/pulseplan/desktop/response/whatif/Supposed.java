package org.pulseplan.desktop.response.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.response.LesionCovariates;
import org.pulseplan.response.Treatment;

/**
 * What is supposed of a lesion; what is empty stays as it is planned or entered.
 *
 * @param treatment drug, route and dose level
 * @param electrode the electrode
 * @param size the longest diameter that it has grown to
 */
record Supposed(Optional<Treatment> treatment, ElectrodeIf electrode, Optional<Millimetres> size) {
    static final Supposed NOTHING = new Supposed(Optional.empty(), ElectrodeIf.AS_PLANNED, Optional.empty());

    static Supposed only(Treatment treatment) {
        return new Supposed(Optional.of(treatment), ElectrodeIf.AS_PLANNED, Optional.empty());
    }

    static Supposed only(ElectrodeIf electrode) {
        return new Supposed(Optional.empty(), electrode, Optional.empty());
    }

    static Supposed only(Millimetres size) {
        return new Supposed(Optional.empty(), ElectrodeIf.AS_PLANNED, Optional.of(size));
    }

    /** The lesion as it is supposed; depth, ulceration and radiotherapy stay as they were entered. */
    LesionCovariates of(LesionCovariates planned) {
        return new LesionCovariates(
                size.map(Millimetres::value).orElse(planned.longestDiameterMm()),
                planned.depthMm(),
                planned.irradiated(),
                planned.ulcerated(),
                treatment.orElse(planned.treatment()),
                electrode.hexagonal(planned.hexagonalArray()));
    }

    /** Each change by itself, and what is chosen together where that is more than one change. */
    static List<Supposed> sideBySide(LesionCovariates planned, Supposed together) {
        List<Supposed> all = new ArrayList<>(Stream.of(Treatment.values())
                .filter(treatment -> treatment != planned.treatment())
                .map(Supposed::only)
                .toList());
        all.add(only(planned.hexagonalArray() ? ElectrodeIf.OTHER : ElectrodeIf.HEXAGONAL));
        together.size().ifPresent(size -> all.add(only(size)));
        boolean there = all.stream().anyMatch(one -> one.of(planned).equals(together.of(planned)));
        if (!there && !together.of(planned).equals(planned)) {
            all.add(together);
        }
        return all;
    }
}
