package org.pulseplan.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Spells numbers out: 26500 as "twenty-six thousand five hundred", 8.05 as "eight point zero five", each digit behind the
 * decimal sign by itself. The rules of the language come from ICU and are loaded by the first number that is spelled,
 * so that nobody waits for them at the start; each thread has its own, since they are not made to be shared.
 */
final class NumberSpeller {
    /** ICU's marks for where a long word may be broken; they have no place in a text that is read aloud. */
    private static final String SOFT_HYPHEN = "\u00ad";

    private final ThreadLocal<RuleBasedNumberFormat> rules;

    NumberSpeller(Locale locale) {
        this.rules = ThreadLocal.withInitial(() -> new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT));
    }

    /** A number that is not negative, with no more digits than a double keeps. */
    String spell(BigDecimal number) {
        return rules.get().format(number.doubleValue()).replace(SOFT_HYPHEN, "");
    }
}
