package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Route;
import org.pulseplan.knowledge.WindowOption;
import org.pulseplan.quantity.Minutes;
import org.pulseplan.quantity.Years;

/** The treatment window: the usual one of the route, or the one that the prescriber chose. */
public final class WindowChoice {
    private static final Place PLACE = Place.decisions("window");
    private static final String LATE = "WIN-2018";
    private static final String STUDY = "WIN-ESOPE";
    private static final String EARLY = "WIN-YOUNG";

    private final Consulted consulted;

    public WindowChoice(Consulted consulted) {
        this.consulted = consulted;
    }

    /** @param chosen the id of the window that the prescriber chose, if any */
    public Computed<TreatmentWindow> window(Route route, Optional<String> chosen) {
        consulted.cite("WIN-T0");
        List<WindowOption> options = consulted.base().windows(route);
        if (chosen.isEmpty()) {
            return window(route == Route.INTRAVENOUS ? usual() : options.get(0));
        }
        return options.stream()
                .filter(option -> option.id().equals(chosen.get()))
                .findFirst()
                .map(this::window)
                .orElseGet(() -> Computed.unavailable(Phrase.of("reasons.windowOfOtherRoute", chosen.get())));
    }

    /** Where sources disagree about the window of this route, and where the one chosen was not made for this age. */
    public List<Finding> findings(TreatmentWindow window, Computed<Years> age) {
        List<Finding> findings = new ArrayList<>();
        if (window.option().route() == Route.INTRAVENOUS) {
            disagreement(findings);
            age.known().ifPresent(years -> {
                disagreementAtThisAge(years, findings);
                age(window, years, findings);
            });
        }
        return findings;
    }

    /** The site's window for the vein. */
    private WindowOption usual() {
        return consulted.base().window(consulted.choice("WINDOW-DEFAULT").id());
    }

    private Computed<TreatmentWindow> window(WindowOption option) {
        Minutes opens = consulted.number(option.opens(), Minutes.class);
        Minutes closes = consulted.number(option.closes(), Minutes.class);
        return Computed.of(new TreatmentWindow(option, opens, closes), Phrase.of("workings.window", opens, closes));
    }

    private void disagreement(List<Finding> findings) {
        consulted.cite("WIN-DISAGREE");
        List<Object> others = consulted.base().windows(Route.INTRAVENOUS).stream()
                .<Object>map(option -> Phrase.of(
                        "workings.windowOption",
                        consulted.number(option.opens(), Minutes.class),
                        consulted.number(option.closes(), Minutes.class),
                        option.id()))
                .toList();
        findings.add(Findings.note("WIN-DISAGREE", PLACE, "windowsDisagree", others));
    }

    /** How far apart the sources that speak of this age close the window; at the age that divides them none was studied. */
    private void disagreementAtThisAge(Years age, List<Finding> findings) {
        Years threshold = consulted.number("WIN-AGE", Years.class);
        if (age.value() == threshold.value()) {
            findings.add(Findings.note("WIN-AGE", PLACE, "windowAgeNotStudied", age));
            return;
        }
        Minutes late = closes(LATE);
        Minutes other = closes(age.value() < threshold.value() ? EARLY : STUDY);
        findings.add(Findings.note(
                "WIN-AGE", PLACE, "windowAtThisAge", age, other, late, new Minutes(late.value() - other.value())));
    }

    private Minutes closes(String window) {
        return consulted.number(consulted.base().window(window).closes(), Minutes.class);
    }

    private void age(TreatmentWindow window, Years age, List<Finding> findings) {
        Years threshold = consulted.number("WIN-AGE", Years.class);
        boolean older = age.value() > threshold.value();
        String id = window.option().id();
        if (id.equals(LATE) && !older) {
            findings.add(Findings.caution(LATE + "-CLOSES", PLACE, "windowForOlder", age, threshold)
                    .against(age, threshold));
        }
        if (id.equals(EARLY) && age.value() >= threshold.value()) {
            findings.add(Findings.caution(EARLY + "-CLOSES", PLACE, "windowForYounger", age, threshold)
                    .against(age, threshold));
        }
    }
}
