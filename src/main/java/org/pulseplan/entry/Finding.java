package org.pulseplan.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pulseplan.quantity.Quantity;

/**
 * Something that the plan says about itself: what stands against it, what to watch, or what to know.
 *
 * @param level how much it weighs
 * @param rule the id of the rule in the knowledge base that says so
 * @param place the field that it concerns
 * @param text what was found, with the patient's value and the threshold
 * @param remedy what would resolve it
 * @param comparison the patient's value against the threshold, where the rule compares two amounts
 * @param overridable whether a specialist may override a STOP, with a reason and a second person
 * @param also findings of the same cause, which are answered together with this one
 */
public record Finding(
        Level level,
        String rule,
        Place place,
        Phrase text,
        Phrase remedy,
        Optional<Comparison> comparison,
        boolean overridable,
        List<Finding> also) {
    /** The remedy of what asks for nothing. */
    private static final Phrase NOTHING = Phrase.of("findings.fact.remedy");

    public Finding {
        also = List.copyOf(also);
    }

    public Finding(Level level, String rule, Place place, Phrase text, Phrase remedy) {
        this(level, rule, place, text, remedy, Optional.empty(), false, List.of());
    }

    /** Heaviest first. */
    public enum Level {
        /** The sheet must not be used for treatment as it stands. */
        STOP,
        /** May be right, but a person must give the reason. */
        CAUTION,
        /** Worth knowing; asks for nothing. */
        NOTE
    }

    /**
     * What a rule compared.
     *
     * @param value the patient's
     * @param threshold the rule's
     */
    public record Comparison(Quantity value, Quantity threshold) {}

    /** The same finding with the amounts that its rule compared. */
    public Finding against(Quantity value, Quantity threshold) {
        return new Finding(
                level, rule, place, text, remedy, Optional.of(new Comparison(value, threshold)), overridable, also);
    }

    /** The same STOP, which a specialist may override. */
    public Finding withOverride() {
        return new Finding(level, rule, place, text, remedy, comparison, true, also);
    }

    /**
     * This finding together with lighter or equal ones of the same cause: answered once. It may be overridden only if
     * every STOP among them may be.
     */
    public Finding together(List<Finding> others) {
        boolean every = overridable
                && others.stream().filter(other -> other.level == Level.STOP).allMatch(Finding::overridable);
        return new Finding(level, rule, place, text, remedy, comparison, every, others);
    }

    /** This finding and those that stand together with it. */
    public Stream<Finding> each() {
        return Stream.concat(Stream.of(this), also.stream());
    }

    /** The same finding, which only informs: nobody has to do anything. */
    public Finding informing() {
        return new Finding(level, rule, place, text, NOTHING, comparison, overridable, also);
    }

    /** Whether there is anything to do. */
    public boolean asksForSomething() {
        return !remedy.equals(NOTHING);
    }

    /** What an answer or override is filed under: the same cause in the same place is answered once. */
    public String key() {
        return rule + "@" + place.area() + (place.lesion() == 0 ? "" : "/" + place.lesion())
                + (place.field().isEmpty() ? "" : "/" + place.field());
    }

    /**
     * What was found, with every value in it and with what it stands together with, in a form that does not depend on a
     * language: an override holds only for what it was given for.
     */
    public String statement() {
        StringBuilder statement = new StringBuilder(rule).append(' ').append(Phrases.plain(text));
        also.forEach(other -> statement.append("; ").append(other.statement()));
        return statement.toString();
    }

    /** Whether a {@link #key()} is that of a finding about this lesion. */
    public static boolean isAbout(String key, int lesion) {
        String place = "@" + Place.Area.LESION + "/" + lesion;
        return key.endsWith(place) || key.contains(place + "/");
    }

    /** The findings of one level, in order. */
    public static List<Finding> ofLevel(List<Finding> findings, Level level) {
        return findings.stream().filter(finding -> finding.level() == level).toList();
    }
}
