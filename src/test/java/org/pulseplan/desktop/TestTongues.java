package org.pulseplan.desktop;

import java.util.List;
import java.util.Locale;
import org.pulseplan.plan.SampleCase;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/** The languages of a workplace in London; nothing is remembered. */
final class TestTongues implements Tongues {
    static final List<SampleCase> SAMPLES =
            List.of(new SampleCase("Two nodules on the chest wall", () -> TestWindow.SAMPLE));

    @Override
    public List<Tongue> offered() {
        return Tongue.whole();
    }

    @Override
    public Language language(Tongue tongue) {
        return Language.of(tongue, tongue.at(Locale.UK));
    }

    @Override
    public List<SampleCase> samples(Language language) {
        return SAMPLES;
    }

    @Override
    public void remember(Tongue tongue) {}
}
