package org.pulseplan.desktop.response.compare;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** The order of the forest plot. What cannot be placed comes last; what is equal stays by patient and number. */
enum ForestOrder {
    NUMBER(row -> Optional.of(0.0)),
    LIKELIEST(row -> row.lane().map(lane -> -lane.band().median())),
    UNLIKELIEST(row -> row.lane().map(lane -> lane.band().median())),
    LARGEST(row -> row.longest().map(size -> -size.value())),
    SMALLEST(row -> row.longest().map(size -> size.value())),
    SITE(row -> row.site().isEmpty() ? Optional.empty() : Optional.of(row.site()));

    private final Function<ForestRow, Optional<? extends Comparable<?>>> place;

    ForestOrder(Function<ForestRow, Optional<? extends Comparable<?>>> place) {
        this.place = place;
    }

    Comparator<ForestRow> comparator() {
        return Comparator.<ForestRow, Optional<? extends Comparable<?>>>comparing(place, ForestOrder::unknownLast)
                .thenComparing(row -> row.key().whose())
                .thenComparing(row -> row.key().lesion());
    }

    @SuppressWarnings("unchecked") // each order places rows by values of one type
    private static int unknownLast(Optional<? extends Comparable<?>> one, Optional<? extends Comparable<?>> other) {
        return one.isPresent() && other.isPresent()
                ? ((Comparable<Object>) one.get()).compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }
}
