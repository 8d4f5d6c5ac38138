package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;

/** What the lifetime total of bleomycin means: limits of the rule base, and the published limits that disagree with them. */
final class LifetimeFindings {
    private static final Place COURSES = Place.patient(PatientFields.PREVIOUS_BLEOMYCIN.id());

    private final PatientAssessment patient;
    private final Consulted consulted;

    LifetimeFindings(PatientAssessment patient, Consulted consulted) {
        this.patient = patient;
        this.consulted = consulted;
    }

    /** @param total of all times and routes, with this session where its dose is known */
    List<Finding> of(InternationalUnits total) {
        List<Finding> findings = new ArrayList<>();
        amount(total, findings);
        bySurface(total, findings);
        otherLimits(total, findings);
        return findings;
    }

    private void amount(InternationalUnits total, List<Finding> findings) {
        InternationalUnits limit = consulted.number("CUM-03", InternationalUnits.class);
        InternationalUnits alert = consulted.number("CUM-01", InternationalUnits.class);
        if (total.value() > limit.value() && !ofEarlierCoursesAlone(total)) {
            findings.add(Findings.stop("CUM-03", COURSES, "lifetimeLimit", total, limit)
                    .against(total, limit));
        } else if (reachedBefore(limit)) {
            consulted.cite("ROUTE-10");
            findings.add(Findings.stop("ROUTE-10", COURSES, "lifetimeReached", total, limit)
                    .against(total, limit));
        } else if (total.value() > alert.value()) {
            findings.add(Findings.caution("CUM-01", COURSES, "lifetimeAlert", total, alert, limit)
                    .against(total, alert));
        }
    }

    /** Where the prescriber has not chosen a dose yet and the lowest one would already pass the limit. */
    Optional<Finding> ofLowest(InternationalUnits dose) {
        InternationalUnits limit = consulted.number("CUM-03", InternationalUnits.class);
        return patient.earlierBleomycin()
                .known()
                .filter(earlier -> earlier.value() < limit.value())
                .map(earlier -> earlier.plus(dose))
                .filter(total -> total.value() > limit.value())
                .map(total -> Findings.stop("CUM-03", COURSES, "lifetimeEither", total, limit)
                        .against(total, limit));
    }

    /** Whether the earlier courses alone have reached the limit: nothing is left for this session (rule ROUTE-10). */
    private boolean reachedBefore(InternationalUnits limit) {
        return patient.earlierBleomycin()
                .known()
                .filter(earlier -> earlier.value() >= limit.value())
                .isPresent();
    }

    /** Where this session's dose is not known, the total is that of the courses before it. */
    private boolean ofEarlierCoursesAlone(InternationalUnits total) {
        return patient.earlierBleomycin().known().filter(total::equals).isPresent();
    }

    private void bySurface(InternationalUnits total, List<Finding> findings) {
        InternationalUnitsPerSquareMetre alert = consulted.number("CUM-02", InternationalUnitsPerSquareMetre.class);
        perSurface(total)
                .filter(perSurface -> perSurface.value() > alert.value())
                .ifPresent(perSurface ->
                        findings.add(Findings.caution("CUM-02", COURSES, "lifetimeBySurface", perSurface, alert)
                                .against(perSurface, alert)));
    }

    /** Published limits disagree: near any of them all are shown. */
    private void otherLimits(InternationalUnits total, List<Finding> findings) {
        InternationalUnits alert = consulted.number("CUM-01", InternationalUnits.class);
        InternationalUnits other = consulted.number("CUM-04", InternationalUnits.class);
        InternationalUnitsPerSquareMetre bySurface = consulted.number("CUM-02", InternationalUnitsPerSquareMetre.class);
        boolean high =
                perSurface(total).filter(one -> one.value() > bySurface.value()).isPresent();
        if (high || total.value() > alert.value()) {
            findings.add(Findings.note(
                            "CUM-04",
                            COURSES,
                            "lifetimeDisagreement",
                            total,
                            alert,
                            other,
                            consulted.number("CUM-03", InternationalUnits.class),
                            consulted.number("CUM-05", InternationalUnits.class),
                            bySurface,
                            consulted.number("CUM-06", InternationalUnitsPerSquareMetre.class))
                    .informing());
        }
    }

    private Optional<InternationalUnitsPerSquareMetre> perSurface(InternationalUnits total) {
        return patient.surface()
                .known()
                .map(surface -> new InternationalUnitsPerSquareMetre(total.value() / surface.value()));
    }
}
