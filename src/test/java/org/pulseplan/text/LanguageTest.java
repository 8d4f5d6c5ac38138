package org.pulseplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Unit;

class LanguageTest {
    private final Language english = Language.of(Locale.UK);

    @Test
    @Hazard("H-04")
    void doseIsWrittenWithUnitInWordsAndThousandsSeparated() {
        assertThat(english.say(new InternationalUnits(26_500))).isEqualTo("26,500\u00a0international units");
    }

    @Test
    @Hazard("H-05")
    void noTrailingZeroAndAlwaysALeadingZero() {
        assertThat(english.say(new Millilitres(8.0))).isEqualTo("8\u00a0mL");
        assertThat(english.say(new Millilitres(0.4))).isEqualTo("0.4\u00a0mL");
    }

    @Test
    void numbersFollowTheLocale() {
        Language german = Language.of(Locale.forLanguageTag("en-DE"));
        assertThat(german.number(new Millimetres(9.8))).isEqualTo("9,8");
        assertThat(german.number(new InternationalUnits(26_500))).isEqualTo("26.500");
    }

    /** Seen in review: 50.02 and 49.98 both read "50 mL/min", and "30 mL/min is below 30 mL/min". */
    @Test
    @Hazard("H-65")
    void aClearanceBesideAThresholdNeverReadsAsTheThreshold() {
        assertThat(english.number(new MillilitresPerMinute(50.02))).isEqualTo("50.02");
        assertThat(english.number(new MillilitresPerMinute(49.996))).isEqualTo("49.996");
        assertThat(english.number(new MillilitresPerMinute(29.95))).isEqualTo("29.95");
        assertThat(english.number(new MillilitresPerMinute(50))).isEqualTo("50");
        assertThat(english.number(new MillilitresPerMinute(82.34))).isEqualTo("82.3");
    }

    @Test
    void halvesAreRoundedUpForReading() {
        assertThat(english.decimal(0.125, 2)).isEqualTo("0.13");
        assertThat(english.decimal(2.675, 2)).isEqualTo("2.68");
    }

    @Test
    @Hazard("H-54")
    void nearlyCertainNeverReadsAsCertain() {
        assertThat(english.percent(0.996)).isEqualTo(">99\u00a0%");
        assertThat(english.percent(0.004)).isEqualTo("<1\u00a0%");
        assertThat(english.percent(0.574)).isEqualTo("57\u00a0%");
    }

    @Test
    void phraseIsFilledIncludingNestedPhrases() {
        assertThat(english.say(
                        Phrase.of("reasons.missing", Phrase.of("fields.ofLesion", 3, Phrase.of("fields.depth")))))
                .isEqualTo("lesion 3: depth of the deep margin is missing");
    }

    @Test
    void exactDecimalsAreNotRounded() {
        assertThat(english.say(Phrase.of("findings.verbatim", new BigDecimal("0.007184"))))
                .isEqualTo("0.007184");
    }

    @Test
    @Hazard("H-04")
    void everyUnitHasItsName() {
        for (Unit unit : Unit.values()) {
            assertThat(english.unit(unit)).isNotNull();
        }
    }

    @Test
    void missingTextFailsLoudly() {
        assertThatIllegalArgumentException().isThrownBy(() -> english.text("findings.noSuchText"));
        assertThatIllegalArgumentException().isThrownBy(() -> english.text("reasons.missing"));
    }
}
