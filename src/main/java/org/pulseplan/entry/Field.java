package org.pulseplan.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;

/**
 * One field of a case: declared once, and from here known to the screen, the case file and the messages alike.
 *
 * @param id its name in case files and in places of findings
 * @param kind what can be entered
 * @param <T> what it holds once it is understood
 */
public record Field<T>(String id, Kind<T> kind) {
    /**
     * What a field can hold.
     *
     * @param <T> what it holds once it is understood
     */
    public sealed interface Kind<T> {}

    /**
     * A number with its unit.
     *
     * @param units the units that may be chosen
     * @param plain the unit that a number without a unit is in, and that stands beside the field; where there is none, the
     *     unit must always be named
     * @param limits the prefix of the range facts in the knowledge base, such as ENTRY-WEIGHT
     * @param accept how a quantity of one of the units becomes the field's value
     */
    public record Numeric<Q extends Quantity>(
            List<Unit> units, Optional<Unit> plain, String limits, Function<Quantity, Q> accept) implements Kind<Q> {
        public Numeric {
            units = List.copyOf(units);
        }
    }

    /** One of a few named values. */
    public record Choice<E extends Enum<E>>(Class<E> type) implements Kind<E> {}

    /** Free text of at most so many characters. */
    public record Text(int longest) implements Kind<String> {}

    /** A calendar date. */
    public record Date() implements Kind<java.time.LocalDate> {}

    public static <Q extends Quantity> Field<Q> number(String id, Class<Q> type, String limits) {
        return number(id, type, List.of(Unit.of(type)), limits);
    }

    /** A number in one of these units; a number without a unit is in the first. */
    public static <Q extends Quantity> Field<Q> number(String id, Class<Q> type, List<Unit> units, String limits) {
        return new Field<>(id, new Numeric<>(units, Optional.of(units.get(0)), limits, type::cast));
    }

    /** A number in one of these units, which must always be named. */
    public static Field<Quantity> amount(String id, List<Unit> units, String limits) {
        return new Field<>(id, new Numeric<>(units, Optional.empty(), limits, quantity -> quantity));
    }

    public static <E extends Enum<E>> Field<E> choice(String id, Class<E> type) {
        return new Field<>(id, new Choice<>(type));
    }

    public static Field<String> text(String id, int longest) {
        return new Field<>(id, new Text(longest));
    }

    public static Field<java.time.LocalDate> date(String id) {
        return new Field<>(id, new Date());
    }
}
