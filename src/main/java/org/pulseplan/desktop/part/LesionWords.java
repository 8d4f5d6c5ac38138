package org.pulseplan.desktop.part;

import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.LesionSize;
import org.pulseplan.text.Language;

/** How screens call a lesion: by its number, where it lies and its two diameters. */
public final class LesionWords {
    private final Language language;

    public LesionWords(Language language) {
        this.language = language;
    }

    /** Number and site, such as "3 · chest wall, left". */
    public String name(LesionDraft lesion) {
        return language.text("lesionwords.name", lesion.number(), site(lesion.entries()));
    }

    /** Both diameters, or that they are missing. */
    public String size(Computed<LesionSize> size) {
        return size.known()
                .map(known ->
                        language.text("lesionwords.size", language.number(known.longest()), known.perpendicular()))
                .orElseGet(() -> language.text("lesionwords.size.missing"));
    }

    /** Site and side; empty where no site was entered. */
    public String siteOf(LesionDraft lesion) {
        return whereItIs(lesion.entries()).orElse("");
    }

    /** That no site was entered. */
    public String noSite() {
        return language.text("lesionwords.site.missing");
    }

    private String site(Entries entries) {
        return whereItIs(entries).orElseGet(this::noSite);
    }

    private Optional<String> whereItIs(Entries entries) {
        Optional<String> site = entries.known(LesionFields.SITE).map(language::say);
        Optional<String> side = entries.known(LesionFields.SIDE).map(language::say);
        return site.map(where ->
                side.map(of -> language.text("lesionwords.site", where, of)).orElse(where));
    }
}
