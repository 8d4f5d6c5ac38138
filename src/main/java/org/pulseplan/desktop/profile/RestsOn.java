package org.pulseplan.desktop.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.pulseplan.plan.Plan;

/** Which plans rest on a fact: that of the open case, and those of the sample cases. Takes long. */
final class RestsOn {
    private final Map<String, List<String>> byFact = new TreeMap<>();

    private RestsOn() {}

    /** @param plans by the name under which each is shown, in order */
    static RestsOn of(Map<String, Supplier<Plan>> plans) {
        RestsOn found = new RestsOn();
        new LinkedHashMap<>(plans)
                .forEach((name, plan) -> plan.get()
                        .basis()
                        .consulted()
                        .forEach(fact -> found.byFact
                                .computeIfAbsent(fact.id(), id -> new ArrayList<>())
                                .add(name)));
        return found;
    }

    /** Names of the plans that read this fact. */
    List<String> plans(String id) {
        return List.copyOf(byFact.getOrDefault(id, List.of()));
    }
}
