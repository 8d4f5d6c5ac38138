package org.pulseplan.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.patient.Histology;
import org.pulseplan.response.evidence.ModelDefinitions;

/** Tells where a patient or a lesion lies outside what was studied. */
final class ResponseScope {
    private final ModelDefinitions definitions;

    ResponseScope(ModelDefinitions definitions) {
        this.definitions = definitions;
    }

    List<ScopeWarning> of(PatientCovariates patient) {
        return patient.histology() == Histology.BREAST_CARCINOMA
                ? List.of()
                : List.of(new ScopeWarning(ScopeWarning.Kind.OTHER_HISTOLOGY, Optional.empty()));
    }

    List<ScopeWarning> of(LesionCovariates lesion) {
        List<ScopeWarning> warnings = new ArrayList<>();
        double diameter = lesion.longestDiameterMm();
        if (diameter < definitions.studiedDiameterFromMm()) {
            warnings.add(new ScopeWarning(ScopeWarning.Kind.DIAMETER_BELOW_STUDIED, Optional.of("RESP-01")));
        }
        if (diameter > definitions.studiedDiameterToMm()) {
            warnings.add(new ScopeWarning(ScopeWarning.Kind.DIAMETER_ABOVE_STUDIED, Optional.of("RESP-02")));
        }
        if (lesion.depthMm().orElse(0) > definitions.studiedDepthToMm()) {
            warnings.add(new ScopeWarning(ScopeWarning.Kind.DEPTH_ABOVE_STUDIED, Optional.of("RESP-03")));
        }
        return warnings;
    }
}
