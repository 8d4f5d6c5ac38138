package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.response.own.ActiveModel;
import org.pulseplan.response.own.ModelName;
import org.pulseplan.response.own.OwnModel;

/** What there is to say of the response model that a plan is made with: that it is not the case's, or not the one in use. */
final class ModelFindings {
    private static final Place PLACE = Place.decisions("responseModel");

    private final ActiveModel active;
    private final Consulted consulted;

    ModelFindings(ActiveModel active, Consulted consulted) {
        this.active = active;
        this.consulted = consulted;
    }

    /** @param asked the own model that the case names */
    List<Finding> of(Optional<ModelName> asked) {
        List<Finding> findings = new ArrayList<>();
        Optional<ModelName> here = active.own().map(OwnModel::name);
        if (active instanceof ActiveModel.Refused refused) {
            consulted.cite("MODEL-REFUSED");
            findings.add(Findings.caution("MODEL-REFUSED", PLACE, "modelRefused", refused.reason()));
        }
        if (!asked.equals(here)) {
            consulted.cite("MODEL-OTHER");
            asked.ifPresentOrElse(
                    own -> findings.add(Findings.caution("MODEL-OTHER", PLACE, "modelMissing", name(own), here(here))),
                    () -> findings.add(Findings.note("MODEL-OTHER", PLACE, "modelOther", here(here))));
        }
        return findings;
    }

    private static Phrase here(Optional<ModelName> here) {
        return here.map(ModelFindings::name).orElseGet(() -> Phrase.of("ownmodel.name.shipped"));
    }

    private static Phrase name(ModelName own) {
        return Phrase.of("ownmodel.name.own", own.version());
    }
}
