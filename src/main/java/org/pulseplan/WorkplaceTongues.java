package org.pulseplan;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.pulseplan.desktop.Tongues;
import org.pulseplan.plan.SampleCase;
import org.pulseplan.program.Settings;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/**
 * The languages of this workplace: the one chosen last, else that of the system, else English. Numbers and the order of a
 * date are written as the system is set up for this region.
 */
final class WorkplaceTongues implements Tongues {
    private static final String NAME = "language";

    private final Settings settings;
    private final Locale habits;
    private final Function<Language, List<SampleCase>> titled;

    /**
     * @param habits how this system writes numbers and dates
     * @param titled the sample cases, with titles in a language
     */
    WorkplaceTongues(Settings settings, Locale habits, Function<Language, List<SampleCase>> titled) {
        this.settings = settings;
        this.habits = habits;
        this.titled = titled;
    }

    /**
     * The language to begin with.
     *
     * @param display the language of the system
     */
    static Tongue first(Settings settings, Locale display) {
        return settings.get(NAME)
                .flatMap(Tongue::tagged)
                .or(() -> Tongue.of(display))
                .filter(Tongue.whole()::contains)
                .orElse(Tongue.ENGLISH);
    }

    @Override
    public List<Tongue> offered() {
        return Tongue.whole();
    }

    @Override
    public Language language(Tongue tongue) {
        return Language.of(tongue, tongue.at(habits));
    }

    @Override
    public List<SampleCase> samples(Language language) {
        return titled.apply(language);
    }

    @Override
    public void remember(Tongue tongue) {
        settings.put(NAME, tongue.tag());
    }
}
