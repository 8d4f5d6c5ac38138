package org.pulseplan.response;

import java.util.List;

/**
 * The predicted response of one lesion about 8 to 12 weeks after one session.
 *
 * @param complete complete response
 * @param objective complete or partial response; never less likely than the complete one
 * @param warnings where the lesion lies outside what was studied
 */
public record LesionResponse(
        LesionCovariates lesion, Outcome complete, Outcome objective, List<ScopeWarning> warnings) {

    public LesionResponse {
        warnings = List.copyOf(warnings);
    }
}
