package org.pulseplan.desktop.response;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.pulseplan.quantity.Millimetres;

/** The order in which the lesions are compared. What cannot be placed comes last; what is equal stays by number. */
public enum Order {
    NUMBER(row -> Optional.of((double) row.number())),
    LARGEST(row -> row.longest().map(Millimetres::value).map(Order::downwards)),
    COMPLETE_LIKELIEST(row -> median(row, Measure.COMPLETE).map(Order::downwards)),
    COMPLETE_UNLIKELIEST(row -> median(row, Measure.COMPLETE)),
    OBJECTIVE_LIKELIEST(row -> median(row, Measure.OBJECTIVE).map(Order::downwards)),
    OBJECTIVE_UNLIKELIEST(row -> median(row, Measure.OBJECTIVE));

    private final Function<ResponseRow, Optional<Double>> place;

    Order(Function<ResponseRow, Optional<Double>> place) {
        this.place = place;
    }

    Comparator<ResponseRow> comparator() {
        return Comparator.comparing(place, Order::unknownLast).thenComparing(ResponseRow::number);
    }

    private static int unknownLast(Optional<Double> one, Optional<Double> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    private static double downwards(double value) {
        return -value;
    }

    /** Both centres rank lesions alike; the new centre is the one that is believed by default. */
    private static Optional<Double> median(ResponseRow row, Measure measure) {
        return row.response()
                .map(response -> Centre.NEW.of(measure.of(response)).median());
    }
}
