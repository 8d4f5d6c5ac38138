package org.pulseplan.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Something that sites decide differently and that is not a number, such as which renal table holds. Choice and options
 * are facts, so that each is cited, disclosed and adopted like every other.
 *
 * @param fact what is to be chosen
 * @param options what may be chosen, in the order shown
 * @param shipped the option that comes with the program
 * @param option the option that holds: the site's, else the shipped one
 */
public record Choice(Fact fact, List<Fact> options, Fact shipped, Fact option) {
    public Choice {
        options = List.copyOf(options);
    }

    /** The name by which code, site profile and sheets cite it. */
    public String id() {
        return fact.id();
    }

    /** The same choice with this option; one that is not among the options is refused. */
    Choice with(String chosen) {
        return new Choice(
                fact,
                options,
                shipped,
                option(options, chosen).orElseThrow(() -> new KnowledgeException(unknown(fact, options, chosen))));
    }

    /** The option with this id, if it is one of them. */
    static Optional<Fact> option(List<Fact> options, String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** Says that the choice has no such option, and which it has. */
    static String unknown(Fact fact, List<Fact> options, String id) {
        return fact.id() + " has no option " + id + ", only "
                + options.stream().map(Fact::id).toList();
    }
}
