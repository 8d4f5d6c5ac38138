package org.pulseplan.selftest;

import java.util.Map;
import java.util.TreeMap;
import org.pulseplan.entry.Computed;
import org.pulseplan.plan.LesionPlan;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.response.Band;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Outcome;

/** The numbers of a plan that a self-test compares, by name: doses with their units, predictions as probabilities. */
final class PlanAnswers {
    private final Map<String, Double> answers = new TreeMap<>();

    private PlanAnswers(Plan plan) {
        add("bodySurface", plan.patient().surface());
        plan.intravenous().known().ifPresent(dose -> {
            put("intravenous.dose", dose.dose());
            put("intravenous.volume", dose.volume());
            put("intravenous.vials", dose.vials());
        });
        plan.intratumoural().known().ifPresent(total -> {
            put("intratumoural.amount", total.amount());
            put("intratumoural.volume", total.volume());
        });
        plan.lesions().forEach(lesion -> add(lesion, plan));
    }

    static Map<String, Double> of(Plan plan) {
        return Map.copyOf(new PlanAnswers(plan).answers);
    }

    private void add(LesionPlan lesion, Plan plan) {
        String name = "lesion " + lesion.number();
        lesion.injection().known().ifPresent(injection -> {
            put(name + ".amount", injection.amount());
            put(name + ".volume", injection.volume());
        });
        plan.response().lesion(lesion.number()).known().ifPresent(response -> add(name, response));
    }

    private void add(String lesion, LesionResponse response) {
        add(lesion + ".complete", response.complete());
        add(lesion + ".objective", response.objective());
    }

    private void add(String name, Outcome outcome) {
        add(name + ".average", outcome.averageCentre());
        add(name + ".new", outcome.newCentre());
    }

    private void add(String name, Band band) {
        answers.put(name + ".median", band.median());
        answers.put(name + ".low80", band.low80());
        answers.put(name + ".high80", band.high80());
        answers.put(name + ".low95", band.low95());
        answers.put(name + ".high95", band.high95());
    }

    private void add(String name, Computed<? extends Quantity> quantity) {
        quantity.known().ifPresent(value -> put(name, value));
    }

    private void put(String name, Quantity quantity) {
        answers.put(name + " " + quantity.unit().ucum(), quantity.value());
    }
}
