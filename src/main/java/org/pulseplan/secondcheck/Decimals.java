package org.pulseplan.secondcheck;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.pulseplan.quantity.Quantity;

/** Decimal arithmetic to 34 digits, with powers and roots of its own. */
final class Decimals {
    static final MathContext EXACTLY = MathContext.DECIMAL128;
    static final BigDecimal PI = new BigDecimal("3.141592653589793238462643383279503");

    /** Each step of Newton's rule doubles the right digits; the start has at least 12 of them. */
    private static final int STEPS = 3;

    private Decimals() {}

    /** The number as a person wrote it: the shortest decimal that stands for it. */
    static BigDecimal of(Quantity quantity) {
        return BigDecimal.valueOf(quantity.value());
    }

    static BigDecimal product(BigDecimal... factors) {
        BigDecimal product = BigDecimal.ONE;
        for (BigDecimal factor : factors) {
            product = product.multiply(factor, EXACTLY);
        }
        return product;
    }

    static BigDecimal over(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, EXACTLY);
    }

    /** one^exponentOfOne x other^exponentOfOther, with both exponents as fractions over the same root. */
    static BigDecimal powers(BigDecimal one, BigDecimal exponentOfOne, BigDecimal other, BigDecimal exponentOfOther) {
        int places = Math.max(Math.max(exponentOfOne.scale(), exponentOfOther.scale()), 0);
        BigInteger first = exponentOfOne.setScale(places).unscaledValue();
        BigInteger second = exponentOfOther.setScale(places).unscaledValue();
        BigInteger whole = BigInteger.TEN.pow(places);
        BigInteger common = whole.gcd(first).gcd(second);
        BigDecimal inside = one.pow(first.divide(common).intValueExact(), EXACTLY)
                .multiply(other.pow(second.divide(common).intValueExact(), EXACTLY), EXACTLY);
        return root(inside, whole.divide(common).intValueExact());
    }

    /** The root of this degree, by Newton's rule. */
    static BigDecimal root(BigDecimal number, int degree) {
        if (number.signum() == 0 || degree == 1) {
            return number;
        }
        BigDecimal times = BigDecimal.valueOf(degree);
        BigDecimal root = start(number, degree);
        for (int step = 0; step < STEPS; step++) {
            BigDecimal correction = over(number, root.pow(degree - 1, EXACTLY)).subtract(root, EXACTLY);
            root = root.add(over(correction, times), EXACTLY);
        }
        return root;
    }

    /** By logarithm, so that numbers far beyond a double's range have a start too. */
    private static BigDecimal start(BigDecimal number, int degree) {
        int magnitude = number.precision() - number.scale();
        double mantissa = number.scaleByPowerOfTen(-magnitude).doubleValue();
        double logarithm = (StrictMath.log10(mantissa) + magnitude) / degree;
        int tens = (int) Math.floor(logarithm);
        return BigDecimal.valueOf(StrictMath.pow(10, logarithm - tens)).scaleByPowerOfTen(tens);
    }
}
