package org.pulseplan.response.fit;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Evidence;

/**
 * The order of the model's parameters: intercept, step to objective response, the two spreads, the coefficients, one
 * effect a centre. The sampler moves on the whole real line: logarithms of the positive ones, and each centre's effect
 * in units of the spread.
 */
public final class Parameters {
    public static final int INTERCEPT = 0;
    public static final int GAP = 1;
    public static final int PATIENT_SPREAD = 2;
    public static final int CENTRE_SPREAD = 3;
    /** Where the coefficients begin, in the order of {@link Coefficient#index()}. */
    public static final int COEFFICIENTS = 4;

    static final int CENTRES = COEFFICIENTS + Coefficient.values().length;

    private Parameters() {}

    /** Place of a coefficient among the parameters. */
    public static int of(Coefficient coefficient) {
        return COEFFICIENTS + coefficient.index();
    }

    /** Names in the order of the draws. */
    public static List<String> names(Evidence evidence) {
        List<String> names = new ArrayList<>(List.of("intercept", "objective_step", "sigma_patient", "tau_centre"));
        for (Coefficient coefficient : Coefficient.values()) {
            names.add(coefficient.key());
        }
        for (Arm arm : evidence.arms()) {
            names.add("centre:" + arm.id());
        }
        return List.copyOf(names);
    }

    /** The same with the effect of a department's own centre at the end. */
    static List<String> namesWithOwnCentre(Evidence evidence) {
        List<String> names = new ArrayList<>(names(evidence));
        names.add(LocalOutcomes.CENTRE);
        return List.copyOf(names);
    }

    /** From the sampler's scale to the reported one. */
    static double[] reported(double[] x) {
        double[] values = x.clone();
        values[GAP] = StrictMath.exp(x[GAP]);
        values[PATIENT_SPREAD] = StrictMath.exp(x[PATIENT_SPREAD]);
        values[CENTRE_SPREAD] = StrictMath.exp(x[CENTRE_SPREAD]);
        for (int i = CENTRES; i < values.length; i++) {
            values[i] = values[CENTRE_SPREAD] * x[i];
        }
        return values;
    }
}
