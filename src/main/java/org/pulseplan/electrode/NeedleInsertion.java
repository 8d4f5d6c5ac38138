package org.pulseplan.electrode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.quantity.Millimetres;

/**
 * Needles that are longer than their lesions with the margin are deep: over ribs and bone nobody inserts them in full
 * unasked (rule ELEC-06, a proposal; no source gives a depth of insertion).
 */
public final class NeedleInsertion {
    private final Consulted consulted;
    private final ElectrodeChooser chooser;

    public NeedleInsertion(Consulted consulted, ElectrodeChooser chooser) {
        this.consulted = consulted;
        this.chooser = chooser;
    }

    /** One note for all lesions that it concerns. */
    public Optional<Finding> of(List<SizedLesion> lesions, List<Computed<ElectrodeChoice>> choices) {
        List<Phrase> longer = new ArrayList<>();
        for (int index = 0; index < lesions.size(); index++) {
            SizedLesion lesion = lesions.get(index);
            choices.get(index)
                    .known()
                    .filter(choice -> choice.electrode().kind() != Electrode.Kind.PLATES)
                    .flatMap(choice -> longer(lesion, chooser.reach(choice.electrode())))
                    .ifPresent(longer::add);
        }
        if (longer.isEmpty()) {
            return Optional.empty();
        }
        consulted.cite("ELEC-06");
        return Optional.of(Findings.note("ELEC-06", Place.decisions("margin"), "needlesLonger", longer));
    }

    private Optional<Phrase> longer(SizedLesion lesion, Millimetres needles) {
        return ElectrodeChooser.depth(lesion)
                .known()
                .map(chooser::needed)
                .filter(needed -> needed.value() < needles.value())
                .map(needed -> Phrase.of("findings.needleOf", lesion.number(), needles, needed));
    }
}
