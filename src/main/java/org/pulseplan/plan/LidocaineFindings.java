package org.pulseplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.KnownSentence;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.quantity.Kilograms;
import org.pulseplan.quantity.Milligrams;
import org.pulseplan.quantity.MilligramsPerKilogram;
import org.pulseplan.quantity.MilligramsPerMillilitre;
import org.pulseplan.quantity.Millilitres;

/** What holds where the lesions are numbed with lidocaine: the most that may be given, and adrenaline beside the drug. */
final class LidocaineFindings {
    private static final Place PLACE = Place.decisions(DecisionFields.LOCAL_ANAESTHETIC.id());

    private final Computed<Kilograms> weight;
    private final Optional<LocalAnaesthetic> chosen;
    private final Consulted consulted;

    LidocaineFindings(PlanDraft draft, Computed<Kilograms> weight, Consulted consulted) {
        this.weight = weight;
        this.chosen = draft.decisions().entries().known(DecisionFields.LOCAL_ANAESTHETIC);
        this.consulted = consulted;
    }

    List<Finding> of(Optional<Regimen> regimen) {
        List<Finding> findings = new ArrayList<>();
        if (chosen.isEmpty()) {
            consulted.cite("AN-11");
            findings.add(Findings.note("AN-11", PLACE, "lidocaineNotChosen"));
        }
        chosen.filter(one -> one != LocalAnaesthetic.OTHER)
                .ifPresent(one -> weight.known()
                        .ifPresentOrElse(
                                kilograms -> findings.add(most(one, kilograms)), () -> findings.add(weightMissing())));
        regimen.filter(one -> chosen.filter(LocalAnaesthetic.LIDOCAINE_WITH_ADRENALINE::equals)
                        .isPresent())
                .ifPresent(one -> findings.add(adrenaline(one)));
        return findings;
    }

    private Finding weightMissing() {
        consulted.cite("AN-11");
        return Findings.note("AN-11", PLACE, "lidocaineWithoutWeight");
    }

    private Finding most(LocalAnaesthetic drug, Kilograms weight) {
        return drug == LocalAnaesthetic.LIDOCAINE_PLAIN
                ? most("lidocainePlain", weight, "AN-11", "AN-11-PER-KG", "AN-11-WHO")
                : most("lidocaineAdrenaline", weight, "AN-11-ADRENALINE", "AN-11-WHO-ADRENALINE", "AN-11-NORWAY");
    }

    /** The lower of a fixed amount and one by body weight (rule AN-11), with what another source says. */
    private Finding most(String key, Kilograms weight, String fixed, String perWeight, String other) {
        Milligrams cap = consulted.number(fixed, Milligrams.class);
        MilligramsPerKilogram each = consulted.number(perWeight, MilligramsPerKilogram.class);
        Milligrams byWeight = each.times(weight);
        Milligrams most = byWeight.value() < cap.value() ? byWeight : cap;
        MilligramsPerMillilitre onePerCent = consulted.number("AN-09-CONC", MilligramsPerMillilitre.class);
        return Findings.note(
                fixed,
                PLACE,
                key,
                most,
                new Millilitres(most.value() / onePerCent.value()),
                onePerCent,
                cap,
                each,
                weight,
                byWeight,
                another(other, weight));
    }

    private Phrase another(String fact, Kilograms weight) {
        KnownSentence what = consulted.cite(fact).said();
        return consulted.cite(fact).unit().equals("mg/kg")
                ? Phrase.of(
                        "findings.lidocaineByWeight",
                        what,
                        consulted.number(fact, MilligramsPerKilogram.class).times(weight))
                : Phrase.of("findings.lidocaineOther", what, consulted.number(fact, Milligrams.class));
    }

    /** With the drug in the vein, tissue emptied of blood gets no drug; with the drug in the tumour it stays there. */
    private Finding adrenaline(Regimen regimen) {
        consulted.cite("AN-10");
        return regimen.route() == Route.INTRAVENOUS
                ? Findings.caution("AN-10", PLACE, "adrenalineWithVein")
                : Findings.note("AN-10", PLACE, "adrenalineWithInjection").informing();
    }
}
