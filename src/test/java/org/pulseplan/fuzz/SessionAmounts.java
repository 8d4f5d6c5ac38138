package org.pulseplan.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;
import org.pulseplan.text.Language;

/** The amounts of a plan that somebody draws up or gives, as papers write them; found without knowing how these are made. */
public final class SessionAmounts {
    private static final Pattern AMOUNT = Pattern.compile(
            "\\(amount not stated: plan stopped\\)|[0-9][0-9,.]*[\\u00a0 ](international units?|mg|mmol|mL)(?![/\\w])");

    /** What follows a number that is no amount: "250 international units per cm³". */
    private static final Pattern RATE = Pattern.compile("[\\u00a0 ]per[\\u00a0 ]|/|[\\u00b2\\u00b3]");

    private final Plan plan;
    private final Language language;

    public SessionAmounts(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    /** Without those that a published number or an earlier course happens to read like. */
    public Stream<String> all() {
        Set<String> alike = alike();
        return quantities().map(language::say).distinct().filter(amount -> !alike.contains(amount));
    }

    private Stream<Quantity> quantities() {
        List<Quantity> all = new ArrayList<>();
        plan.intravenous().known().ifPresent(dose -> add(all, dose.dose(), dose.volume()));
        plan.intratumoural().known().ifPresent(total -> add(all, total.amount(), total.volume()));
        plan.lesions().stream()
                .flatMap(lesion -> lesion.injection().known().stream())
                .forEach(dose -> add(all, dose.amount(), dose.volume()));
        return all.stream();
    }

    private static void add(List<Quantity> all, Quantity amount, Quantity volume) {
        all.add(amount);
        all.add(volume);
    }

    /** Whether the amount stands in a text, and not only as the end of a larger one, nor for each of something. */
    public static boolean stands(String amount, String text) {
        for (int at = text.indexOf(amount); at >= 0; at = text.indexOf(amount, at + 1)) {
            boolean whole = at == 0 || "0123456789.,".indexOf(text.charAt(at - 1)) < 0;
            if (whole
                    && !RATE.matcher(text)
                            .region(at + amount.length(), text.length())
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The text with every amount replaced by the same sign. */
    public static String blanked(String text) {
        return AMOUNT.matcher(text).replaceAll("#");
    }

    private Set<String> alike() {
        Set<String> alike = new HashSet<>();
        for (Fact fact : plan.basis().knowledge().facts()) {
            BigDecimal value = fact.value();
            if (value != null) {
                Unit.ofUcum(fact.unit()).ifPresent(unit -> alike.add(language.exact(value, unit)));
            }
        }
        plan.patient().ledger().known().stream()
                .flatMap(ledger -> ledger.rows().stream())
                .forEach(row -> {
                    alike.add(language.say(row.entered()));
                    alike.add(language.say(row.converted()));
                    alike.add(language.say(row.runningTotal()));
                });
        return alike;
    }
}
