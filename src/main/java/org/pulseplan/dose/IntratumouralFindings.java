package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Percent;

/** What the rules say of injecting the drug into the lesions. */
final class IntratumouralFindings {

    /** So that equality is not missed by the last binary digit. */
    private static final double ROUNDING_OF_DOUBLES = 1e-9;

    private final Drug drug;

    /** Of calcium, a stronger or weaker solution is never the way out. */
    private final boolean calcium;

    private final Computed<InternationalUnitsPerMillilitre> supplied;
    private final PatientAssessment patient;
    private final Consulted consulted;

    /** @param supplied the concentration in which bleomycin for injection is supplied */
    IntratumouralFindings(
            Drug drug,
            Computed<InternationalUnitsPerMillilitre> supplied,
            PatientAssessment patient,
            Consulted consulted) {
        this.drug = drug;
        this.calcium = drug == Drug.CALCIUM;
        this.supplied = supplied;
        this.patient = patient;
        this.consulted = consulted;
    }

    /** What follows from the lesions alone. */
    List<Finding> ofLesions(List<SizedLesion> lesions) {
        List<Finding> findings = new ArrayList<>();
        lesions.forEach(lesion -> {
            large(lesion, findings);
            ulcerated(lesion, findings);
        });
        if (drug == Drug.CISPLATIN) {
            cisplatin(findings);
        }
        if (drug == Drug.BLEOMYCIN) {
            concentration(findings);
        }
        return findings;
    }

    /** What follows from one lesion's dose. */
    List<Finding> ofDose(SizedLesion lesion, IntratumouralDose dose) {
        List<Finding> findings = new ArrayList<>();
        for (IntratumouralDose.Neighbour neighbour : dose.neighbours()) {
            findings.add(Findings.caution(
                            "IT-EDGE",
                            lesion.sizePlace(),
                            "bandEdge",
                            lesion.number(),
                            lesion.size().get().volume(),
                            neighbour.edge(),
                            dose.exact(),
                            neighbour.amount())
                    .against(lesion.size().get().volume(), neighbour.edge()));
        }
        roundedMuch(lesion, dose, findings);
        moreThanTheLesion(lesion, dose, findings);
        return findings;
    }

    /** What follows from the total of bleomycin. */
    List<Finding> ofTotal(IntratumouralTotal total) {
        List<Finding> findings = new ArrayList<>();
        if (drug == Drug.BLEOMYCIN) {
            total(new InternationalUnits(total.amount().value()), findings);
        }
        return findings;
    }

    private void concentration(List<Finding> findings) {
        consulted.cite("IV-VIAL");
        consulted.cite("IT-DILUENT");
        InternationalUnitsPerMillilitre published = consulted.number("IT-CONC", InternationalUnitsPerMillilitre.class);
        supplied.known()
                .filter(concentration -> concentration.value() != published.value())
                .ifPresent(concentration -> findings.add(Findings.caution(
                                "IT-CONC",
                                Place.decisions("intratumouralConcentration"),
                                "otherThanPublished",
                                concentration,
                                published)
                        .against(concentration, published)));
    }

    /** A weaker solution needs a larger volume, and what does not fit is lost. Rounding to a step does not count. */
    private void moreThanTheLesion(SizedLesion lesion, IntratumouralDose dose, List<Finding> findings) {
        Percent limit = consulted.number("IT-VOLUME", Percent.class);
        CubicCentimetres own = lesion.size().get().volume();
        double exact = dose.exactVolume().value();
        if (exact > limit.of(own.value()) * (1 + ROUNDING_OF_DOUBLES)) {
            findings.add(Findings.caution(
                            "IT-VOLUME",
                            lesion.sizePlace(),
                            calcium ? "calciumMoreThanTheLesion" : "moreThanTheLesion",
                            lesion.number(),
                            dose.volume(),
                            own)
                    .against(dose.volume(), own));
        }
    }

    private void large(SizedLesion lesion, List<Finding> findings) {
        Millimetres threshold = consulted.number("ROUTE-03", Millimetres.class);
        lesion.size()
                .known()
                .filter(size -> drug == Drug.BLEOMYCIN && size.longest().value() > threshold.value())
                .ifPresent(size -> findings.add(Findings.caution(
                                "ROUTE-03",
                                lesion.sizePlace(),
                                "largeForInjection",
                                lesion.number(),
                                size.longest(),
                                threshold)
                        .against(size.longest(), threshold)));
    }

    private void ulcerated(SizedLesion lesion, List<Finding> findings) {
        if (lesion.ulcerated()) {
            consulted.cite("ROUTE-13");
            findings.add(
                    Findings.caution("ROUTE-13", Place.lesion(lesion.number(), "ulcerated"), "leaks", lesion.number()));
        }
    }

    private void cisplatin(List<Finding> findings) {
        consulted.cite("CIS-ALUMINIUM");
        consulted.cite("CIS-DILUENT");
        consulted.cite("ROUTE-17");
        MilligramsPerMillilitre usual = consulted.number("CIS-CONC", MilligramsPerMillilitre.class);
        Place place = Place.decisions("cisplatinConcentration");
        findings.add(Findings.note("CIS-CONC", place, "cisplatinConcentration", usual));
        findings.add(Findings.note("CIS-ALUMINIUM", place, "aluminium"));
        findings.add(Findings.note("ROUTE-17", Place.decisions("regimen"), "offLabelCisplatin"));
        kidneys(findings);
    }

    /** The label's contraindication is asked for too; the clearance is known without asking. */
    private void kidneys(List<Finding> findings) {
        MillilitresPerMinute threshold = consulted.number("RENAL-CAUTION", MillilitresPerMinute.class);
        patient.clearance()
                .known()
                .filter(clearance -> clearance.value() <= threshold.value())
                .ifPresent(clearance -> {
                    consulted.cite("SCR-CIS-RULE");
                    findings.add(Findings.caution(
                                    "SCR-CIS-RULE",
                                    Place.patient("creatinine"),
                                    "cisplatinKidneys",
                                    clearance,
                                    threshold)
                            .against(clearance, threshold));
                });
    }

    /** Small volumes cannot be drawn up exactly: where that changes the amount by much, it is said. */
    private void roundedMuch(SizedLesion lesion, IntratumouralDose dose, List<Finding> findings) {
        Percent limit = consulted.number("ROUND-LIMIT", Percent.class);
        Percent change = Percent.difference(dose.amount().value(), dose.exact().value());
        if (change.value() > limit.value()) {
            findings.add(Findings.caution(
                            "ROUND-LIMIT",
                            lesion.sizePlace(),
                            calcium ? "calciumRoundedMuch" : "roundedMuch",
                            lesion.number(),
                            dose.exact(),
                            dose.amount(),
                            limit)
                    .against(change, limit));
        }
    }

    private void total(InternationalUnits total, List<Finding> findings) {
        InternationalUnits alert = consulted.number("IT-TOTAL", InternationalUnits.class);
        InternationalUnitsPerSquareMetre standard = consulted.number("IV-01", InternationalUnitsPerSquareMetre.class);
        Place place = Place.decisions("regimen");
        if (total.value() <= alert.value()) {
            return;
        }
        findings.add(Findings.caution("IT-TOTAL", place, "injectedMuch", total, alert)
                .against(total, alert));
        consulted.cite("IT-TOTAL-STOP");
        patient.surface().known().map(standard::times).ifPresent(intravenous -> {
            if (total.value() > intravenous.value()) {
                findings.add(Findings.stop("IT-TOTAL-STOP", place, "injectedMoreThanIntravenous", total, intravenous)
                        .against(total, intravenous));
            }
        });
    }
}
