package org.pulseplan.desktop.learning;

import java.util.Optional;
import org.pulseplan.outcome.LookBack;
import org.pulseplan.response.fit.FitReport;
import org.pulseplan.response.fit.Reweighted;
import org.pulseplan.response.own.OwnModel;

/**
 * What the outcomes of a file said.
 *
 * @param lookBack how past predictions did
 * @param reweighted the shipped draws weighted by the outcomes
 * @param model the model of a new fit, where one was made and converged
 * @param notConverged the report of a new fit that must not be used
 */
record Learnt(LookBack lookBack, Reweighted reweighted, Optional<OwnModel> model, Optional<FitReport> notConverged) {}
