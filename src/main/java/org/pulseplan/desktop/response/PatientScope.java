package org.pulseplan.desktop.response;

import java.util.List;
import org.pulseplan.desktop.part.RuledText;
import org.pulseplan.entry.Place;
import org.pulseplan.plan.Plan;
import org.pulseplan.text.Language;

/** Where a patient lies outside what was studied: the findings of the plan that say so, to be read before any number. */
public final class PatientScope {
    private static final String RULES_OF_RESPONSE = "RESP-";

    private PatientScope() {}

    /** Each with its rule; empty where the patient lies inside. */
    public static List<RuledText> warnings(Plan plan, Language language) {
        return plan.findings().stream()
                .filter(finding -> finding.place().area() == Place.Area.PATIENT
                        && finding.rule().startsWith(RULES_OF_RESPONSE))
                .map(finding -> new RuledText(finding.rule(), language.say(finding.text())))
                .toList();
    }
}
