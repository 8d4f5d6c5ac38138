package org.pulseplan.response.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.ModelDefinitions;

/** Own models for tests: the shipped draws with an own centre added, so that no fit has to be run. */
public final class OwnCentre {
    private static final double SPREAD = 0.3;

    private OwnCentre() {}

    /**
     * A model that has learnt from 12 invented lesions of 5 patients.
     *
     * @param effect median effect of the own centre, log-odds
     * @param outcomes of their fingerprint, each digit
     */
    public static LocalModel model(double effect, String outcomes) {
        Evidence evidence = StoredResponseModel.evidence();
        ModelDefinitions definitions = StoredResponseModel.definitions();
        FittedModel shipped = StoredResponseModel.fit(evidence, definitions);
        FittedModel own = new FittedModel(
                shipped.evidenceVersion(),
                shipped.evidenceSha256(),
                shipped.definitionsSha256(),
                shipped.seed(),
                shipped.settings(),
                report(shipped.report()),
                draws(shipped.draws(), effect, evidence));
        return new LocalModel(own, outcomes.repeat(64), 5, 12);
    }

    private static Draws draws(Draws shipped, double effect, Evidence evidence) {
        int columns = shipped.names().size();
        double[][] all = new double[columns + 1][];
        for (int p = 0; p < columns; p++) {
            all[p] = shipped.column(p);
        }
        NormalDistribution standard = new NormalDistribution(null, 0, 1);
        int[] order = new SeededRandom(1, 0).permutation(shipped.count());
        all[columns] = new double[shipped.count()];
        for (int d = 0; d < shipped.count(); d++) {
            all[columns][d] =
                    effect + SPREAD * standard.inverseCumulativeProbability((order[d] + 0.5) / shipped.count());
        }
        return new Draws(Parameters.namesWithOwnCentre(evidence), all);
    }

    private static FitReport report(FitReport shipped) {
        List<ParameterDiagnostic> parameters = new ArrayList<>(shipped.parameters());
        parameters.add(new ParameterDiagnostic(LocalOutcomes.CENTRE, 0, SPREAD, 1.001, 4000, 4000));
        return new FitReport(parameters, shipped.transitions(), shipped.divergences());
    }
}
