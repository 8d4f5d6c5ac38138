package org.pulseplan.desktop;

import java.util.List;
import org.pulseplan.plan.SampleCase;
import org.pulseplan.text.Language;
import org.pulseplan.text.Tongue;

/** The languages that the window can be switched to, and the memory of the one that was chosen last. */
public interface Tongues {
    /** The languages on offer. */
    List<Tongue> offered();

    /** This workplace in another language. */
    Language language(Tongue tongue);

    /** The sample cases with their titles in this language. */
    List<SampleCase> samples(Language language);

    /** Remembers the choice for the next start; where it cannot be kept nothing else is lost. */
    void remember(Tongue tongue);
}
