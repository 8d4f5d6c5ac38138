package org.pulseplan.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language in which the program speaks: on the screen, on paper and at the command line. */
public enum Tongue {
    ENGLISH(Locale.ENGLISH, "d MMM uuuu", "English"),
    GERMAN(Locale.GERMAN, "d. MMM uuuu", "Deutsch"),
    ITALIAN(Locale.ITALIAN, "d MMM uuuu", "Italiano");

    private final Locale locale;
    private final String dates;
    private final String ownName;

    Tongue(Locale locale, String dates, String ownName) {
        this.locale = locale;
        this.dates = dates;
        this.ownName = ownName;
    }

    /** The language of a locale, if the program speaks it. */
    public static Optional<Tongue> of(Locale locale) {
        return Arrays.stream(values())
                .filter(tongue -> tongue.locale.getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }

    /** The language with this tag, such as "de". */
    public static Optional<Tongue> tagged(String tag) {
        return Arrays.stream(values())
                .filter(tongue -> tongue.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The languages that are whole. */
    public static List<Tongue> whole() {
        return List.of(values());
    }

    /** Its tag by BCP 47. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Its name in itself: "Deutsch". */
    public String ownName() {
        return ownName;
    }

    /**
     * This language as it is written where a workplace stands: German in Switzerland writes 1’234.5, in Germany 1.234,5.
     *
     * @param workplace the locale of the workplace, in whatever language
     */
    public Locale at(Locale workplace) {
        return workplace.getLanguage().equals(locale.getLanguage())
                ? workplace
                : new Locale.Builder()
                        .setLocale(locale)
                        .setRegion(workplace.getCountry())
                        .build();
    }

    /** How its days are written, with the month in letters. */
    String dates() {
        return dates;
    }

    /** The locale by which its file of texts is named; the English texts are the ones without a name. */
    Locale texts() {
        return this == ENGLISH ? Locale.ROOT : locale;
    }
}
