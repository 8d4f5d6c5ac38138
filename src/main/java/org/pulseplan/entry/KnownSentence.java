package org.pulseplan.entry;

/**
 * A sentence of the knowledge base, or of the evidence of the response model.
 *
 * @param key the name under which its translations stand; empty for somebody's own words, which are said as they are
 * @param english how it reads in the base itself
 */
public record KnownSentence(String key, String english) {
    /** Somebody's own words, such as a site's reason: the same in every language. */
    public static KnownSentence verbatim(String words) {
        return new KnownSentence("", words);
    }

    /** A sentence of the evidence of the response model. */
    public static KnownSentence ofEvidence(String id, String part, String english) {
        return english.isEmpty() ? verbatim("") : new KnownSentence("evidence." + id + "." + part, english);
    }

    /** A sentence of the base; one that is left empty there is empty in every language. */
    public static KnownSentence of(String id, String part, String english) {
        return english.isEmpty() ? verbatim("") : new KnownSentence("facts." + id + "." + part, english);
    }
}
