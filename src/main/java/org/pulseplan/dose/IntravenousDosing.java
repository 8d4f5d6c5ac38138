package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.RenalBand;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Ratio;
import org.pulseplan.quantity.Rounding;
import org.pulseplan.quantity.SquareMetres;
import org.pulseplan.quantity.Years;

/**
 * Intravenous bleomycin by body surface. The reduced dose is the prescriber's choice: where age or kidneys speak for it
 * the program asks and computes nothing until the choice is made; it never switches, and never multiplies two
 * reductions (rule RENAL-COMBINE).
 */
public final class IntravenousDosing {
    private final Consulted consulted;

    public IntravenousDosing(Consulted consulted) {
        this.consulted = consulted;
    }

    /**
     * @param level the prescriber's choice, if made
     * @param concentration of the solution that the pharmacy supplies
     */
    public Computed<IntravenousDose> dose(
            PatientAssessment patient,
            Optional<DoseLevel> level,
            Computed<InternationalUnitsPerMillilitre> concentration) {
        List<Phrase> reasons = Computed.reasonsOf(patient.age(), patient.surface(), patient.clearance(), concentration);
        if (!reasons.isEmpty()) {
            return Computed.unavailable(reasons);
        }
        if (level.isEmpty() && asksForChoice(patient)) {
            return Computed.unavailable(Phrase.of(
                    "reasons.doseLevel",
                    consulted.number("IV-08", Years.class),
                    consulted.number("RENAL-CAUTION", MillilitresPerMinute.class)));
        }
        return dose(patient, level.orElse(DoseLevel.STANDARD), concentration.get());
    }

    /** Whether age or clearance speak for a reduction, so that the prescriber must choose. */
    public boolean asksForChoice(PatientAssessment patient) {
        return olderThanThreshold(patient) || renallyImpaired(patient);
    }

    /** Whether the patient is older than the age from which a reduction was studied (rule IV-08). */
    public boolean olderThanThreshold(PatientAssessment patient) {
        Years threshold = consulted.number("IV-08", Years.class);
        return patient.age()
                .known()
                .filter(age -> age.value() > threshold.value())
                .isPresent();
    }

    /** Whether clearance is at or below the level from which labels ask for caution (rule RENAL-CAUTION). */
    public boolean renallyImpaired(PatientAssessment patient) {
        MillilitresPerMinute threshold = consulted.number("RENAL-CAUTION", MillilitresPerMinute.class);
        return patient.clearance()
                .known()
                .filter(clearance -> clearance.value() <= threshold.value())
                .isPresent();
    }

    private Computed<IntravenousDose> dose(
            PatientAssessment patient, DoseLevel level, InternationalUnitsPerMillilitre concentration) {
        List<Phrase> working = new ArrayList<>();
        InternationalUnitsPerSquareMetre perSurface = level == DoseLevel.STANDARD
                ? consulted.number("IV-01", InternationalUnitsPerSquareMetre.class)
                : reduced(patient.clearance().get(), working);
        SquareMetres surface = patient.surface().get();
        InternationalUnits exact = perSurface.times(surface);
        InternationalUnits step = consulted.number("ROUND-IV", InternationalUnits.class);
        InternationalUnits dose = new InternationalUnits(Rounding.toNearest(exact.value(), step.value()));
        working.add(Phrase.of("workings.intravenous", perSurface, surface, exact, step, dose));
        return prepared(level, perSurface, exact, dose, concentration, working);
    }

    /** The lower of the reduced dose and the renal share of the standard dose; never both multiplied. */
    private InternationalUnitsPerSquareMetre reduced(MillilitresPerMinute clearance, List<Phrase> working) {
        consulted.cite("RENAL-COMBINE");
        InternationalUnitsPerSquareMetre standard = consulted.number("IV-01", InternationalUnitsPerSquareMetre.class);
        InternationalUnitsPerSquareMetre reduced = consulted.number("IV-03", InternationalUnitsPerSquareMetre.class);
        Ratio factor = renalFactor(clearance);
        InternationalUnitsPerSquareMetre renal = standard.times(factor);
        InternationalUnitsPerSquareMetre lower = renal.value() < reduced.value() ? renal : reduced;
        working.add(Phrase.of("workings.reduced", reduced, factor, standard, renal, lower));
        return lower;
    }

    /** The share of the standard dose at this clearance; at an edge of the table the lower share holds. */
    private Ratio renalFactor(MillilitresPerMinute clearance) {
        return consulted.base().renalTable().stream()
                .filter(band -> clearance.value()
                        <= consulted
                                .number(band.upTo(), MillilitresPerMinute.class)
                                .value())
                .findFirst()
                .map(this::factor)
                .orElse(new Ratio(1));
    }

    private Ratio factor(RenalBand band) {
        return consulted.number(band.factor(), Ratio.class);
    }

    private Computed<IntravenousDose> prepared(
            DoseLevel level,
            InternationalUnitsPerSquareMetre perSurface,
            InternationalUnits exact,
            InternationalUnits dose,
            InternationalUnitsPerMillilitre concentration,
            List<Phrase> working) {
        Millilitres step = consulted.number("ROUND-IV-ML", Millilitres.class);
        InternationalUnits vial = consulted.number("IV-VIAL", InternationalUnits.class);
        Millilitres exactVolume = dose.at(concentration);
        Millilitres volume = new Millilitres(Rounding.toNearest(exactVolume.value(), step.value()));
        if (dose.value() == 0 || volume.value() == 0) {
            return Computed.unavailable(Phrase.of("reasons.tooSmall", exact, exactVolume));
        }
        Count vials = new Count(Rounding.wholePieces(dose.value(), vial.value()));
        working.add(
                Phrase.of("workings.drawUp", dose, concentration, exactVolume, volume, concentration.times(volume)));
        working.add(Phrase.of("workings.vials", dose, vial, vials));
        return Computed.of(new IntravenousDose(level, perSurface, exact, dose, concentration, volume, vials), working);
    }
}
