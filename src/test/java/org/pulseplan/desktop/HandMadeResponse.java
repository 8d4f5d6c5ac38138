package org.pulseplan.desktop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.ResponsePlan;
import org.pulseplan.response.Band;
import org.pulseplan.response.LesionResponse;
import org.pulseplan.response.Outcome;
import org.pulseplan.response.PatientResponse;
import org.pulseplan.response.TogetherResponse;

/** Puts made-up predictions into a plan, the smaller the lesion the better, so that a screen is tested without a model. */
public final class HandMadeResponse {
    private HandMadeResponse() {}

    public static Plan in(Plan plan) {
        return new Plan(
                plan.draft(),
                plan.patient(),
                plan.advice(),
                plan.regimen(),
                plan.regimenChosen(),
                plan.intravenous(),
                plan.intratumoural(),
                plan.cumulativeBleomycin(),
                plan.window(),
                plan.session(),
                plan.lesions(),
                response(plan),
                plan.second(),
                plan.reentry(),
                plan.findings(),
                plan.basis());
    }

    private static ResponsePlan response(Plan plan) {
        Map<Integer, Computed<LesionResponse>> lesions = new LinkedHashMap<>();
        plan.response().lesions().forEach((number, real) -> lesions.put(number, real.then(one -> response(one))));
        return new ResponsePlan(
                lesions,
                plan.response().patient().then(HandMadeResponse::together),
                plan.response().asked());
    }

    private static Computed<PatientResponse> together(PatientResponse real) {
        List<LesionResponse> known =
                real.lesions().stream().map(one -> response(one).get()).toList();
        LesionResponse first = known.get(0);
        return Computed.of(new PatientResponse(
                known,
                Optional.of(new TogetherResponse(
                        first.complete(),
                        first.objective(),
                        times(first.complete(), known.size()),
                        times(first.objective(), known.size()))),
                real.warnings()));
    }

    private static Computed<LesionResponse> response(LesionResponse real) {
        double complete = 1 / (1 + real.lesion().longestDiameterMm() / 25);
        return Computed.of(
                new LesionResponse(real.lesion(), outcome(complete), outcome(Math.sqrt(complete)), real.warnings()));
    }

    private static Outcome outcome(double p) {
        return new Outcome(band(p, 0.3, 0.5), band(p, 0.5, 0.8));
    }

    private static Band band(double p, double narrow, double wide) {
        double reach = Math.min(p, 1 - p);
        return new Band(p, p - reach * narrow, p + reach * narrow, p - reach * wide, p + reach * wide);
    }

    private static Outcome times(Outcome outcome, int n) {
        return new Outcome(times(outcome.averageCentre(), n), times(outcome.newCentre(), n));
    }

    private static Band times(Band band, int n) {
        return new Band(band.median() * n, band.low80() * n, band.high80() * n, band.low95() * n, band.high95() * n);
    }
}
