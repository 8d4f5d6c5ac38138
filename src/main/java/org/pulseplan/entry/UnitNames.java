package org.pulseplan.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pulseplan.quantity.Unit;

/** The ways in which people write a unit behind a number. A unit that is not listed here is not understood. */
final class UnitNames {
    private static final Map<Unit, Set<String>> NAMES = Map.ofEntries(
            Map.entry(Unit.MILLIMETRE, Set.of("mm")),
            Map.entry(Unit.CENTIMETRE, Set.of("cm")),
            Map.entry(Unit.METRE, Set.of("m")),
            Map.entry(Unit.INCH, Set.of("in", "inch", "inches")),
            Map.entry(Unit.KILOGRAM, Set.of("kg")),
            Map.entry(Unit.POUND, Set.of("lb", "lbs", "pound", "pounds")),
            Map.entry(Unit.PERCENT, Set.of("%")),
            Map.entry(Unit.MICROMOLE_PER_LITRE, Set.of("umol/l", "\u00b5mol/l", "\u03bcmol/l")),
            Map.entry(Unit.MILLIGRAM_PER_DECILITRE, Set.of("mg/dl")),
            Map.entry(
                    Unit.INTERNATIONAL_UNIT,
                    Set.of("iu", "i.u.", "ie", "ui", "international unit", "international units")),
            Map.entry(Unit.USP_UNIT, Set.of("usp unit", "usp units", "usp u")),
            Map.entry(Unit.MILLIGRAM_POTENCY, Set.of("mg potency", "mg (potency)")),
            Map.entry(Unit.MILLIGRAM_PER_KILOGRAM, Set.of("mg/kg", "mg per kg")),
            Map.entry(Unit.MILLIGRAM_PER_MILLILITRE, Set.of("mg/ml", "mg per ml")),
            Map.entry(
                    Unit.INTERNATIONAL_UNIT_PER_MILLILITRE,
                    Set.of("iu/ml", "international units/ml", "international units per ml")),
            Map.entry(Unit.MILLIMOLE_PER_LITRE, Set.of("mmol/l", "mmol per l")),
            Map.entry(Unit.MILLIMOLE_PER_MILLILITRE, Set.of("mmol/ml", "mmol per ml")),
            Map.entry(
                    Unit.MILLILITRE_PER_CUBIC_CENTIMETRE,
                    Set.of("ml/cm3", "ml/cm\u00b3", "ml per cm3", "ml per cm\u00b3")),
            Map.entry(Unit.VOLT, Set.of("v")),
            Map.entry(Unit.SECOND, Set.of("s")),
            Map.entry(Unit.GIGA_PER_LITRE, Set.of("10^9/l", "\u00d710^9/l", "\u00d710\u2079/l")));

    private UnitNames() {}

    /** Every way to write it, the UCUM code among them; none for plain numbers, whose code could be taken for a digit. */
    static Set<String> of(Unit unit) {
        return unit == Unit.RATIO || unit == Unit.COUNT
                ? Set.of()
                : Stream.concat(Stream.of(unit.ucum()), NAMES.getOrDefault(unit, Set.of()).stream())
                        .collect(Collectors.toSet());
    }
}
