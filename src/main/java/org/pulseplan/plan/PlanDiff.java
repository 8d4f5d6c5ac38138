package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;

/** Says in words what differs between two plans of the same entries: first what the patient gets, then the findings. */
public final class PlanDiff {
    /** That a case is planned with another profile than the one in use is what brought the two plans side by side. */
    private static final String OTHER = "PROFILE-OTHER";

    private PlanDiff() {}

    /** One sentence for each difference; empty where the patient gets the same and the findings are the same. */
    public static List<Phrase> between(Plan before, Plan after) {
        List<Phrase> diff = new ArrayList<>();
        Map<String, Line> old = lines(before);
        Map<String, Line> fresh = lines(after);
        fresh.forEach((key, line) -> differs(diff, line.name(), value(old, key), Optional.of(line.value())));
        old.forEach((key, line) -> {
            if (!fresh.containsKey(key)) {
                differs(diff, line.name(), Optional.of(line.value()), Optional.empty());
            }
        });
        diff.addAll(findings(before, after));
        if (before.basis().notAdopted().size() != after.basis().notAdopted().size()) {
            diff.add(Phrase.of(
                    "profile.plan.open",
                    before.basis().notAdopted().size(),
                    after.basis().notAdopted().size()));
        }
        return diff;
    }

    /** One thing that a plan says, under its name. */
    private record Line(Phrase name, Object value) {}

    private static Map<String, Line> lines(Plan plan) {
        Map<String, Line> lines = new LinkedHashMap<>();
        plan.regimen().known().ifPresent(one -> put(lines, "regimen", one));
        plan.intravenous().known().ifPresent(dose -> {
            put(lines, "intravenous", dose.dose());
            put(lines, "intravenousVolume", dose.volume());
            put(lines, "vials", dose.vials());
        });
        plan.intratumoural().known().ifPresent(total -> {
            put(lines, "intratumoural", total.amount());
            put(lines, "intratumouralVolume", total.volume());
        });
        plan.cumulativeBleomycin().known().ifPresent(one -> put(lines, "lifetime", one));
        plan.window().known().ifPresent(window -> {
            put(lines, "opens", window.opens());
            put(lines, "closes", window.closes());
        });
        plan.lesions().forEach(lesion -> lesion(lines, lesion));
        return lines;
    }

    private static void lesion(Map<String, Line> lines, LesionPlan lesion) {
        lesion.injection().known().ifPresent(dose -> {
            put(lines, "injection", lesion.number(), dose.amount());
            put(lines, "injectionVolume", lesion.number(), dose.volume());
        });
        lesion.electrode().known().ifPresent(choice -> electrode(lines, lesion.number(), choice));
    }

    private static void electrode(Map<String, Line> lines, int number, ElectrodeChoice choice) {
        put(lines, "electrode", number, choice.electrode().codeSaid());
        put(lines, "voltage", number, choice.voltage());
        put(lines, "pulses", number, choice.pulses());
        choice.applications().known().ifPresent(count -> put(lines, "applications", number, count));
    }

    private static void put(Map<String, Line> lines, String what, Object value) {
        lines.put(what, new Line(Phrase.of("profile.plan." + what), value));
    }

    private static void put(Map<String, Line> lines, String what, int lesion, Object value) {
        lines.put(
                what + lesion,
                new Line(Phrase.of("profile.plan.ofLesion", lesion, Phrase.of("profile.plan." + what)), value));
    }

    private static Optional<Object> value(Map<String, Line> lines, String key) {
        return Optional.ofNullable(lines.get(key)).map(Line::value);
    }

    private static void differs(List<Phrase> diff, Phrase name, Optional<Object> before, Optional<Object> after) {
        if (!Objects.equals(before, after)) {
            diff.add(Phrase.of("profile.plan.was", name, said(before), said(after)));
        }
    }

    private static Object said(Optional<Object> value) {
        return value.orElseGet(() -> Phrase.of("profile.plan.nothing"));
    }

    private static List<Phrase> findings(Plan before, Plan after) {
        List<Finding> old = weighty(before);
        List<Finding> fresh = weighty(after);
        List<Phrase> diff = new ArrayList<>();
        fresh.stream().filter(one -> !old.contains(one)).forEach(one -> diff.add(said("profile.plan.found", one)));
        old.stream().filter(one -> !fresh.contains(one)).forEach(one -> diff.add(said("profile.plan.gone", one)));
        return diff;
    }

    private static List<Finding> weighty(Plan plan) {
        return plan.eachFinding()
                .filter(one -> one.level() != Finding.Level.NOTE && !one.rule().equals(OTHER))
                .toList();
    }

    private static Phrase said(String key, Finding finding) {
        return Phrase.of(key, finding.level(), finding.rule(), finding.text());
    }
}
