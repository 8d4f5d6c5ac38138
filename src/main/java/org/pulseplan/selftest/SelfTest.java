package org.pulseplan.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Planner;

/**
 * Plans the cases whose answers are known, and compares. Whatever has changed a constant, a coefficient or the arithmetic
 * on this computer shows here before a sheet is printed.
 */
public final class SelfTest {
    private static final double TOLERANCE = 1e-9;

    private final Planner planner;
    private final List<KnownCase> cases;

    /** @param planner as it plans for patients, without a site profile */
    public SelfTest(Planner planner, List<KnownCase> cases) {
        this.planner = planner;
        this.cases = List.copyOf(cases);
    }

    /** Takes some milliseconds. */
    public Verdict run() {
        List<Difference> differences = new ArrayList<>();
        int compared = 0;
        for (KnownCase one : cases) {
            Map<String, Double> answers = PlanAnswers.of(planner.plan(one.draft()));
            Map<String, Double> known = new TreeMap<>(one.doses());
            known.putAll(one.predictions());
            compared += known.size();
            known.forEach((name, expected) -> compare(one.name(), name, expected, answers.get(name), differences));
        }
        return new Verdict(compared, differences);
    }

    /** All answers of a case, by name. */
    public Map<String, Double> answers(KnownCase one) {
        Plan plan = planner.plan(one.draft());
        return PlanAnswers.of(plan);
    }

    private static void compare(
            String file,
            String name,
            double expected,
            @org.jspecify.annotations.Nullable Double found,
            List<Difference> differences) {
        if (found == null || !(Math.abs(found - expected) <= TOLERANCE * Math.max(1, Math.abs(expected)))) {
            differences.add(new Difference(file, name, expected, found == null ? "-" : found.toString()));
        }
    }
}
