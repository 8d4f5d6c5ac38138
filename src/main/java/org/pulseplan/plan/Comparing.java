package org.pulseplan.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.plan.Comparison.Outcome;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;
import org.pulseplan.secondcheck.Rounded;

/** Collects comparisons of numbers: equal within the tolerance, one step of rounding apart at an edge, or different. */
final class Comparing {
    private final BigDecimal tolerance;
    private final List<Comparison> comparisons = new ArrayList<>();

    /** @param tolerance the largest difference that still counts as equal, as a share of the larger number */
    Comparing(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    List<Comparison> all() {
        return List.copyOf(comparisons);
    }

    /** A number that is not rounded. */
    void exact(
            Phrase what,
            Place place,
            boolean dose,
            Unit unit,
            Computed<? extends Quantity> first,
            Optional<BigDecimal> second) {
        if (first.known().isEmpty() && second.isEmpty()) {
            return;
        }
        boolean same = first.known().filter(one -> one.unit() == unit).isPresent()
                && second.filter(two -> close(first.get(), two)).isPresent();
        add(what, place, dose, unit, first, second, same ? Outcome.AGREES : Outcome.DIFFERS);
    }

    /**
     * A number that is rounded for use.
     *
     * @return the value with which the second calculation goes on: at an edge the first one's, so that what follows is
     *     compared on the same ground
     */
    Optional<BigDecimal> rounded(
            Phrase what, Place place, Unit unit, Computed<? extends Quantity> first, Optional<Rounded> second) {
        Optional<BigDecimal> value = second.map(Rounded::value);
        boolean edge = first.known().isPresent()
                && second.filter(two -> atEdge(first.get(), two)).isPresent();
        if (!edge) {
            exact(what, place, true, unit, first, value);
            return value;
        }
        add(what, place, true, unit, first, value, Outcome.EDGE);
        return Optional.of(BigDecimal.valueOf(first.get().value()));
    }

    private boolean atEdge(Quantity first, Rounded second) {
        return !close(first, second.value())
                && second.onEdge(tolerance)
                && second.isNeighbour(BigDecimal.valueOf(first.value()));
    }

    private boolean close(Quantity first, BigDecimal second) {
        BigDecimal one = BigDecimal.valueOf(first.value());
        return one.subtract(second).abs().compareTo(one.abs().max(second.abs()).multiply(tolerance)) <= 0;
    }

    private void add(
            Phrase what,
            Place place,
            boolean dose,
            Unit unit,
            Computed<? extends Quantity> first,
            Optional<BigDecimal> second,
            Outcome outcome) {
        comparisons.add(new Comparison(
                what,
                place,
                first.known().map(Quantity.class::cast),
                second.map(value -> unit.of(value.doubleValue())),
                dose,
                outcome));
    }
}
