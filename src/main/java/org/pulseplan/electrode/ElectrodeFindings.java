package org.pulseplan.electrode;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Phrase;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Electrode;
import org.pulseplan.knowledge.Stock;
import org.pulseplan.lesion.LesionFields;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.Percent;
import org.pulseplan.quantity.Volts;
import org.pulseplan.quantity.VoltsPerCentimetre;

/** What the rules say of a lesion's electrode: reach, size, voltage and the generator. */
public final class ElectrodeFindings {
    private final Consulted consulted;
    private final ElectrodeChooser chooser;
    private final Volts generatorLimit;

    public ElectrodeFindings(Consulted consulted, ElectrodeChooser chooser, Volts generatorLimit) {
        this.consulted = consulted;
        this.chooser = chooser;
        this.generatorLimit = generatorLimit;
    }

    public List<Finding> of(SizedLesion lesion, Computed<ElectrodeChoice> choice) {
        List<Finding> findings = new ArrayList<>();
        tooDeep(lesion, findings);
        if (choice.reasons().stream().anyMatch(ElectrodeChooser::reachesNowhere)) {
            nothingReaches(lesion, findings);
        }
        choice.known().ifPresent(one -> {
            reach(lesion, one.electrode(), findings);
            size(lesion, one.electrode(), findings);
            voltage(lesion, one, findings);
            stock(lesion, one, findings);
        });
        return findings;
    }

    private void tooDeep(SizedLesion lesion, List<Finding> findings) {
        Millimetres limit = consulted.number("ELEC-05", Millimetres.class);
        ElectrodeChooser.depth(lesion)
                .known()
                .filter(depth -> depth.value() > limit.value())
                .ifPresent(depth -> findings.add(Findings.caution(
                                "ELEC-05",
                                Place.lesion(lesion.number(), LesionFields.DEPTH.id()),
                                "deepLesion",
                                lesion.number(),
                                depth,
                                limit)
                        .against(depth, limit)));
    }

    private void nothingReaches(SizedLesion lesion, List<Finding> findings) {
        consulted.cite("ELEC-01");
        ElectrodeChooser.depth(lesion)
                .known()
                .ifPresent(depth -> findings.add(Findings.stop(
                        "ELEC-01", place(lesion), "noElectrodeReaches", lesion.number(), chooser.needed(depth))));
    }

    private void reach(SizedLesion lesion, Electrode electrode, List<Finding> findings) {
        ElectrodeChooser.depth(lesion).known().ifPresent(depth -> {
            Millimetres needed = chooser.needed(depth);
            Millimetres reach = chooser.reach(electrode);
            if (reach.value() < needed.value()) {
                consulted.cite("ELEC-01");
                findings.add(Findings.stop(
                                "ELEC-01",
                                place(lesion),
                                "needleTooShort",
                                lesion.number(),
                                electrode.codeSaid(),
                                reach,
                                needed)
                        .against(reach, needed));
            } else if (electrode.kind() == Electrode.Kind.PLATES) {
                flatPlates(lesion, electrode, needed, findings);
            }
        });
    }

    /** Plates reach far less when they lie flat than around a lifted lesion. */
    private void flatPlates(SizedLesion lesion, Electrode electrode, Millimetres needed, List<Finding> findings) {
        Millimetres flat = consulted.number("E-PLATES-FLAT", Millimetres.class);
        if (flat.value() < needed.value()) {
            findings.add(Findings.caution(
                            "E-PLATES-FLAT",
                            place(lesion),
                            "flatPlates",
                            lesion.number(),
                            electrode.codeSaid(),
                            flat,
                            needed)
                    .against(flat, needed));
        }
    }

    private void size(SizedLesion lesion, Electrode electrode, List<Finding> findings) {
        Millimetres threshold = consulted.number("ELEC-02", Millimetres.class);
        lesion.size().known().ifPresent(size -> {
            boolean large = size.longest().value() > threshold.value();
            if (!large && electrode.kind() == Electrode.Kind.HEXAGONAL) {
                findings.add(Findings.caution(
                                "ELEC-02",
                                place(lesion),
                                "hexagonalForSmall",
                                lesion.number(),
                                size.longest(),
                                threshold)
                        .against(size.longest(), threshold));
            } else if (large && electrode.kind() != Electrode.Kind.HEXAGONAL) {
                findings.add(Findings.caution(
                                "ELEC-02",
                                place(lesion),
                                "smallArrayForLarge",
                                lesion.number(),
                                size.longest(),
                                threshold)
                        .against(size.longest(), threshold));
            }
        });
    }

    private void voltage(SizedLesion lesion, ElectrodeChoice choice, List<Finding> findings) {
        if (choice.voltage().value() > generatorLimit.value()) {
            consulted.cite("ELEC-04");
            findings.add(Findings.stop(
                            "ELEC-04",
                            place(lesion),
                            "generatorTooWeak",
                            lesion.number(),
                            choice.electrode().codeSaid(),
                            choice.voltage(),
                            generatorLimit)
                    .against(choice.voltage(), generatorLimit));
        }
        Electrode electrode = choice.electrode();
        VoltsPerCentimetre published = consulted.number(electrode.ratio(), VoltsPerCentimetre.class);
        consulted.cite(electrode.gap().id());
        VoltsPerCentimetre actual = choice.overDistance();
        Percent tolerance = consulted.number("ELEC-03", Percent.class);
        if (electrode.kind() == Electrode.Kind.HEXAGONAL) {
            consulted.cite("E-HEX73-GAP");
        }
        Percent off = Percent.difference(actual.value(), published.value());
        if (off.value() > tolerance.value()) {
            findings.add(Findings.caution(
                            "ELEC-03",
                            place(lesion),
                            "ratioOff",
                            lesion.number(),
                            electrode.codeSaid(),
                            actual,
                            published,
                            tolerance)
                    .against(actual, published));
        }
    }

    /** The proposal is from the stock anyway; only the prescriber can have taken one that is not there (rule STOCK-01). */
    private void stock(SizedLesion lesion, ElectrodeChoice choice, List<Finding> findings) {
        Stock stock = consulted.base().stock();
        if (!stock.holds(choice.electrode())) {
            consulted.cite("STOCK-01");
            findings.add(Findings.caution(
                    "STOCK-01",
                    place(lesion),
                    "electrodeNotInStock",
                    lesion.number(),
                    choice.electrode().codeSaid(),
                    inStock(stock)));
        }
    }

    private Object inStock(Stock stock) {
        List<String> codes = consulted.base().electrodes().stream()
                .filter(stock::holds)
                .map(Electrode::code)
                .toList();
        return codes.isEmpty() ? Phrase.of("profile.diff.none") : codes;
    }

    private static Place place(SizedLesion lesion) {
        return Place.lesion(lesion.number(), LesionFields.ELECTRODE.id());
    }
}
