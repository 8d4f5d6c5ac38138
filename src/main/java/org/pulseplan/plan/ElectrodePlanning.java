package org.pulseplan.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.electrode.ElectrodeChooser;
import org.pulseplan.electrode.ElectrodeFindings;
import org.pulseplan.electrode.NeedleInsertion;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Volts;

/** The electrodes of a plan, with the margin and the generator of this treatment session. */
final class ElectrodePlanning {
    private final Computed<Millimetres> margin;
    private final Computed<Volts> generatorLimit;
    private final Settings settings;
    private final Consulted consulted;

    ElectrodePlanning(Settings settings, Consulted consulted) {
        this.settings = settings;
        this.consulted = consulted;
        this.margin = settings.margin();
        this.generatorLimit = settings.generatorLimit();
    }

    Computed<ElectrodeChoice> choose(SizedLesion lesion) {
        List<Phrase> reasons = Computed.reasonsOf(margin, generatorLimit);
        return reasons.isEmpty()
                ? chooser().choose(lesion, lesion.draft().entries().known(LesionFields.ELECTRODE))
                : Computed.unavailable(reasons);
    }

    List<Finding> findings(SizedLesion lesion, Computed<ElectrodeChoice> choice) {
        return Computed.reasonsOf(margin, generatorLimit).isEmpty()
                ? new ElectrodeFindings(consulted, chooser(), generatorLimit.get()).of(lesion, choice)
                : List.of();
    }

    /** What there is to say of how deep the needles of all lesions go. */
    Optional<Finding> insertion(List<SizedLesion> lesions, List<LesionPlan> planned) {
        return Computed.reasonsOf(margin, generatorLimit).isEmpty()
                ? new NeedleInsertion(consulted, chooser())
                        .of(lesions, planned.stream().map(LesionPlan::electrode).toList())
                : Optional.empty();
    }

    private ElectrodeChooser chooser() {
        return new ElectrodeChooser(consulted, margin.get(), settings.secondsPerApplication());
    }
}
