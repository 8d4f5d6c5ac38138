package org.pulseplan.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pulseplan.desktop.TestWindow;
import org.pulseplan.entry.Entry;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Phrase;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.BodyWeight;
import org.pulseplan.quantity.Kilograms;

class EntryTextTest {
    private static final List<Locale> LOCALES =
            List.of(Locale.UK, Locale.US, Locale.GERMANY, Locale.ITALY, Locale.FRANCE, Locale.forLanguageTag("de-CH"));

    @Test
    @Hazard("H-01")
    void whatIsWrittenIntoAFieldReadsBackAsTheSameValueInEveryLocale() {
        Random random = new Random(20261123);
        for (Locale locale : LOCALES) {
            EntryReader reader = new EntryReader(new EntryLimits(TestWindow.BASE), locale);
            for (int round = 0; round < 500; round++) {
                BigDecimal number = BigDecimal.valueOf(20_000 + random.nextInt(200_000), 3)
                        .setScale(random.nextInt(4), java.math.RoundingMode.HALF_UP);
                Entry<BodyWeight> weight = Entry.of(new Kilograms(number.doubleValue()));
                assertThat(reader.read(PatientFields.WEIGHT, EntryText.of(weight, locale)))
                        .as("%s in %s", number, locale)
                        .isEqualTo(weight);
            }
            Entry<LocalDate> birth = Entry.of(LocalDate.of(1958, 3, 31));
            assertThat(reader.read(PatientFields.BIRTH_DATE, EntryText.of(birth, locale)))
                    .isEqualTo(birth);
        }
    }

    @Test
    @Hazard("H-02")
    void threeDecimalsAreWrittenSoThatTheyCannotBeThousands() {
        assertThat(EntryText.number(1.125, Locale.UK)).isEqualTo("1.1250");
        assertThat(EntryText.number(0.125, Locale.UK)).isEqualTo("0.125");
        assertThat(EntryText.number(15000, Locale.GERMANY)).isEqualTo("15000");
    }

    @Test
    void refusedTextIsShownAsItWasTyped() {
        assertThat(EntryText.of(Entry.rejected("1.5oo", Phrase.of("entry.number.unreadable")), Locale.UK))
                .isEqualTo("1.5oo");
    }
}
