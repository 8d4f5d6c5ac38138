package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.quantity.Count;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerMillilitre;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;
import org.pulseplan.quantity.Millilitres;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Rounding;
import org.pulseplan.quantity.SquareMetres;
import org.pulseplan.quantity.Years;

/**
 * Intravenous bleomycin by body surface. The reduced dose is the prescriber's choice: where age or kidneys speak for it
 * the program asks and computes nothing until the choice is made; it never switches, and never multiplies two
 * reductions (rule RENAL-COMBINE).
 */
public final class IntravenousDosing {
    private final RenalDosing renal;
    private final Consulted consulted;

    public IntravenousDosing(RenalDosing renal, Consulted consulted) {
        this.renal = renal;
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
        Optional<RenalShare> share = level == DoseLevel.STANDARD
                ? Optional.empty()
                : Optional.of(renal.share(patient.clearance().get()));
        InternationalUnitsPerSquareMetre perSurface = share.map(
                        one -> reduced(patient.clearance().get(), one, working))
                .orElseGet(() -> consulted.number("IV-01", InternationalUnitsPerSquareMetre.class));
        SquareMetres surface = patient.surface().get();
        InternationalUnits exact = perSurface.times(surface);
        InternationalUnits step = consulted.number("ROUND-IV", InternationalUnits.class);
        InternationalUnits dose = new InternationalUnits(Rounding.toNearest(exact.value(), step.value()));
        working.add(Phrase.of("workings.intravenous", perSurface, surface, exact, step, dose));
        return prepared(new Prescribed(level, share, perSurface, exact, dose), concentration, working);
    }

    /** The lower of the reduced dose and the renal share of the standard dose; never both multiplied. */
    private InternationalUnitsPerSquareMetre reduced(
            MillilitresPerMinute clearance, RenalShare share, List<Phrase> working) {
        consulted.cite("RENAL-COMBINE");
        InternationalUnitsPerSquareMetre standard = consulted.number("IV-01", InternationalUnitsPerSquareMetre.class);
        InternationalUnitsPerSquareMetre reduced = consulted.number("IV-03", InternationalUnitsPerSquareMetre.class);
        InternationalUnitsPerSquareMetre byKidneys = standard.times(share.share());
        InternationalUnitsPerSquareMetre lower = byKidneys.value() < reduced.value() ? byKidneys : reduced;
        working.add(RenalDosing.inWords(share.table(), clearance, share.share()));
        working.add(Phrase.of("workings.reduced", reduced, share.share(), standard, byKidneys, lower));
        return lower;
    }

    private Computed<IntravenousDose> prepared(
            Prescribed prescribed, InternationalUnitsPerMillilitre concentration, List<Phrase> working) {
        InternationalUnits dose = prescribed.dose();
        Millilitres step = consulted.number("ROUND-IV-ML", Millilitres.class);
        InternationalUnits vial = consulted.number("IV-VIAL", InternationalUnits.class);
        Millilitres exactVolume = dose.at(concentration);
        Millilitres volume = new Millilitres(Rounding.toNearest(exactVolume.value(), step.value()));
        if (dose.value() == 0 || volume.value() == 0) {
            return Computed.unavailable(Phrase.of("reasons.tooSmall", prescribed.exact(), exactVolume));
        }
        InternationalUnits held = concentration.times(volume);
        InternationalUnits needed = held.value() > dose.value() ? held : dose;
        Count vials = new Count(Rounding.wholePieces(needed.value(), vial.value()));
        working.add(Phrase.of("workings.drawUp", dose, concentration, exactVolume, volume, held));
        working.add(Phrase.of("workings.vials", needed, vial, vials));
        return Computed.of(prescribed.drawnUp(concentration, volume, vials), working);
    }

    /** The dose before anything is drawn up. */
    private record Prescribed(
            DoseLevel level,
            Optional<RenalShare> renal,
            InternationalUnitsPerSquareMetre perSurface,
            InternationalUnits exact,
            InternationalUnits dose) {
        IntravenousDose drawnUp(InternationalUnitsPerMillilitre concentration, Millilitres volume, Count vials) {
            return new IntravenousDose(level, renal, perSurface, exact, dose, concentration, volume, vials);
        }
    }
}
