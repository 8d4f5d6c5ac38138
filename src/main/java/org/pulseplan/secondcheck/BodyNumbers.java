package org.pulseplan.secondcheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pulseplan.quantity.Quantity;

/** Age, body surface and creatinine clearance from the form. */
final class BodyNumbers {
    private static final int MONTH = 100;

    private final DoseConstants constants;
    private final DoseForm.Body body;

    BodyNumbers(DoseConstants constants, DoseForm.Body body) {
        this.constants = constants;
        this.body = body;
    }

    /** Completed years on the day of the session: the difference of the years, less one before the birthday. */
    Optional<BigDecimal> age() {
        return body.born()
                .known()
                .flatMap(born -> body.treated()
                        .known()
                        .filter(treated -> treated.compareTo(born) >= 0)
                        .map(treated -> BigDecimal.valueOf(
                                treated.getYear() - born.getYear() - (dayOfYear(treated) < dayOfYear(born) ? 1 : 0))));
    }

    /** Month and day as one number that grows through the year. */
    private static int dayOfYear(LocalDate date) {
        return date.getMonthValue() * MONTH + date.getDayOfMonth();
    }

    /** Square metres, by the formula named on the form. */
    Optional<BigDecimal> surface() {
        return kilograms().flatMap(weight -> centimetres().map(height -> surface(weight, height)));
    }

    private BigDecimal surface(BigDecimal kilograms, BigDecimal centimetres) {
        return switch (body.formula()) {
            case DU_BOIS ->
                Decimals.powers(
                                kilograms,
                                constants.number("BSA-DUBOIS-WEIGHT", "1"),
                                centimetres,
                                constants.number("BSA-DUBOIS-HEIGHT", "1"))
                        .multiply(constants.number("BSA-DUBOIS-FACTOR", "1"), Decimals.EXACTLY);
            case MOSTELLER ->
                Decimals.root(
                        Decimals.over(kilograms.multiply(centimetres), constants.number("BSA-MOSTELLER", "1")), 2);
        };
    }

    /** Millilitres a minute after Cockcroft and Gault; none at an age that the formula does not cover: children, and beyond it. */
    Optional<BigDecimal> clearance() {
        return age().flatMap(age -> body.gender()
                .known()
                .flatMap(gender -> kilograms()
                        .flatMap(weight -> micromoles().flatMap(serum -> clearance(age, gender, weight, serum)))));
    }

    private Optional<BigDecimal> clearance(
            BigDecimal age, DoseForm.Gender gender, BigDecimal kilograms, BigDecimal serum) {
        BigDecimal yearsLeft = constants.number("CG-AGE", "a").subtract(age);
        BigDecimal forGender = constants.number(gender == DoseForm.Gender.WOMAN ? "CG-FEMALE" : "CG-MALE", "1");
        boolean adult = age.compareTo(constants.number("AGE-ADULT", "a")) >= 0;
        return adult && yearsLeft.signum() > 0 && serum.signum() > 0
                ? Optional.of(Decimals.over(Decimals.product(forGender, kilograms, yearsLeft), serum))
                : Optional.empty();
    }

    private Optional<BigDecimal> kilograms() {
        return body.weight().known().map(weight -> inUnit(weight));
    }

    private Optional<BigDecimal> centimetres() {
        return body.height().known().map(height -> inUnit(height));
    }

    /** Serum creatinine in micromoles a litre. */
    private Optional<BigDecimal> micromoles() {
        return body.creatinine().known().map(creatinine -> inUnit(creatinine));
    }

    /** The entry in the unit of the formulae. */
    private BigDecimal inUnit(Quantity entered) {
        BigDecimal number = Decimals.of(entered);
        return switch (entered.unit()) {
            case KILOGRAM, CENTIMETRE, MICROMOLE_PER_LITRE -> number;
            case POUND -> number.multiply(constants.number("CONV-POUND", "1"));
            case INCH -> number.multiply(constants.number("CONV-INCH", "1"));
            case METRE -> number.multiply(constants.number("CONV-METRE", "1"));
            case MILLIGRAM_PER_DECILITRE -> number.multiply(constants.number("CONV-CREATININE", "1"));
            default -> throw new IllegalStateException("second calculation: no body is measured in " + entered.unit());
        };
    }
}
