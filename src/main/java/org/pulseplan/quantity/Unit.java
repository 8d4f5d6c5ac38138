package org.pulseplan.quantity;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Every unit that the program knows, with its UCUM code and the quantity that is measured in it. */
public enum Unit {
    MILLIMETRE("mm", Millimetres.class, Millimetres::new),
    CENTIMETRE("cm", Centimetres.class, Centimetres::new),
    METRE("m", Metres.class, Metres::new),
    INCH("[in_i]", Inches.class, Inches::new),
    SQUARE_MILLIMETRE("mm2", SquareMillimetres.class, SquareMillimetres::new),
    SQUARE_METRE("m2", SquareMetres.class, SquareMetres::new),
    CUBIC_CENTIMETRE("cm3", CubicCentimetres.class, CubicCentimetres::new),
    KILOGRAM("kg", Kilograms.class, Kilograms::new),
    KILOGRAM_PER_SQUARE_METRE("kg/m2", KilogramsPerSquareMetre.class, KilogramsPerSquareMetre::new),
    POUND("[lb_av]", Pounds.class, Pounds::new),
    YEAR("a", Years.class, Years::new),
    MICROMOLE_PER_LITRE("umol/L", MicromolesPerLitre.class, MicromolesPerLitre::new),
    MILLIGRAM_PER_DECILITRE("mg/dL", MilligramsPerDecilitre.class, MilligramsPerDecilitre::new),
    MILLILITRE_PER_MINUTE("mL/min", MillilitresPerMinute.class, MillilitresPerMinute::new),
    INTERNATIONAL_UNIT("[iU]", InternationalUnits.class, InternationalUnits::new),
    INTERNATIONAL_UNIT_PER_SQUARE_METRE(
            "[iU]/m2", InternationalUnitsPerSquareMetre.class, InternationalUnitsPerSquareMetre::new),
    INTERNATIONAL_UNIT_PER_MILLILITRE(
            "[iU]/mL", InternationalUnitsPerMillilitre.class, InternationalUnitsPerMillilitre::new),
    INTERNATIONAL_UNIT_PER_CUBIC_CENTIMETRE(
            "[iU]/cm3", InternationalUnitsPerCubicCentimetre.class, InternationalUnitsPerCubicCentimetre::new),
    USP_UNIT("[USP'U]", UspUnits.class, UspUnits::new),
    MILLIGRAM_POTENCY("mg{potency}", MilligramsPotency.class, MilligramsPotency::new),
    MILLIGRAM("mg", Milligrams.class, Milligrams::new),
    MILLIGRAM_PER_MILLILITRE("mg/mL", MilligramsPerMillilitre.class, MilligramsPerMillilitre::new),
    MILLIGRAM_PER_CUBIC_CENTIMETRE("mg/cm3", MilligramsPerCubicCentimetre.class, MilligramsPerCubicCentimetre::new),
    MILLIGRAM_PER_KILOGRAM("mg/kg", MilligramsPerKilogram.class, MilligramsPerKilogram::new),
    MILLIMOLE("mmol", Millimoles.class, Millimoles::new),
    MILLIMOLE_PER_LITRE("mmol/L", MillimolesPerLitre.class, MillimolesPerLitre::new),
    MILLIMOLE_PER_MILLILITRE("mmol/mL", MillimolesPerMillilitre.class, MillimolesPerMillilitre::new),
    MILLILITRE("mL", Millilitres.class, Millilitres::new),
    MILLILITRE_PER_CUBIC_CENTIMETRE("mL/cm3", MillilitresPerCubicCentimetre.class, MillilitresPerCubicCentimetre::new),
    VOLT("V", Volts.class, Volts::new),
    VOLT_PER_CENTIMETRE("V/cm", VoltsPerCentimetre.class, VoltsPerCentimetre::new),
    MICROSECOND("us", Microseconds.class, Microseconds::new),
    HERTZ("Hz", Hertz.class, Hertz::new),
    MINUTE("min", Minutes.class, Minutes::new),
    SECOND("s", Seconds.class, Seconds::new),
    PERCENT("%", Percent.class, Percent::new),
    GIGA_PER_LITRE("10*9/L", GigaPerLitre.class, GigaPerLitre::new),
    RATIO("1", Ratio.class, Ratio::new),
    COUNT("{count}", Count.class, Count::new);

    private final String ucum;
    private final Class<? extends Quantity> quantity;
    private final DoubleFunction<? extends Quantity> factory;

    <Q extends Quantity> Unit(String ucum, Class<Q> quantity, DoubleFunction<Q> factory) {
        this.ucum = ucum;
        this.quantity = quantity;
        this.factory = factory;
    }

    /** The UCUM code, as files carry it. */
    public String ucum() {
        return ucum;
    }

    /** The quantity that is measured in this unit. */
    public Class<? extends Quantity> quantity() {
        return quantity;
    }

    /** The quantity of this many of the unit; refuses what is negative or not finite. */
    public Quantity of(double value) {
        return factory.apply(value);
    }

    /** The unit of a quantity class. */
    public static Unit of(Class<? extends Quantity> quantity) {
        return Arrays.stream(values())
                .filter(unit -> unit.quantity == quantity)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit for " + quantity));
    }

    /** The unit with this UCUM code, if the program knows it. */
    public static Optional<Unit> ofUcum(String code) {
        return Arrays.stream(values()).filter(unit -> unit.ucum.equals(code)).findFirst();
    }
}
