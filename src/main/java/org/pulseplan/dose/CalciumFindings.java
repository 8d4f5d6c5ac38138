package org.pulseplan.dose;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Findings;
import org.pulseplan.entry.Place;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.lesion.SizedLesion;
import org.pulseplan.quantity.MillilitresPerCubicCentimetre;
import org.pulseplan.quantity.Millimetres;
import org.pulseplan.quantity.MillimolesPerLitre;
import org.pulseplan.quantity.Percent;

/**
 * What the rules say of injecting calcium: only under a named approval (ROUTE-15), against its label (ROUTE-16), in a
 * volume that nobody has published for people (CA-03), never undiluted (CA-UNDILUTED).
 */
final class CalciumFindings {
    private static final Place REGIMEN = Place.decisions("regimen");
    private static final Place STOCK = Place.decisions("calciumStock");
    private static final Place CONCENTRATION = Place.decisions("calciumConcentration");

    private final CalciumOrder order;
    private final Consulted consulted;

    CalciumFindings(CalciumOrder order, Consulted consulted) {
        this.order = order;
        this.consulted = consulted;
    }

    List<Finding> of(List<SizedLesion> lesions) {
        List<Finding> findings = new ArrayList<>();
        findings.add(approval());
        findings.add(label());
        order.perVolume().known().map(this::notPublished).ifPresent(findings::add);
        order.concentration().known().ifPresent(injected -> concentration(injected, findings));
        lesions.forEach(lesion -> large(lesion, findings));
        findings.add(time());
        return findings;
    }

    private Finding approval() {
        consulted.cite("ROUTE-15");
        return order.approval()
                .known()
                .map(named -> Findings.note(
                        "ROUTE-15", Place.decisions("approval"), "calciumApproved", named.name(), named.enteredBy()))
                .orElseGet(() -> Findings.stop(
                        "ROUTE-15",
                        Place.decisions("approval"),
                        "calciumNotApproved",
                        order.approval().reasons()));
    }

    private Finding label() {
        consulted.cite("ROUTE-16");
        consulted.cite("CA-04");
        return Findings.caution("ROUTE-16", REGIMEN, "calciumLabel");
    }

    /** The gap that the prescriber filled; always asked for its reason, whatever was entered. */
    private Finding notPublished(MillilitresPerCubicCentimetre entered) {
        consulted.cite("CA-03");
        Percent least = consulted.number("CA-03-LEAST", Percent.class);
        Percent most = consulted.number("CA-03-MOST", Percent.class);
        return Findings.caution(
                "CA-03", Place.decisions("calciumVolume"), "calciumVolumeEntered", entered, least, most);
    }

    private void concentration(MillimolesPerLitre injected, List<Finding> findings) {
        consulted.cite("CA-01");
        MillimolesPerLitre published = consulted.number("CA-CONC", MillimolesPerLitre.class);
        MillimolesPerLitre most = consulted.number("CA-UNDILUTED", MillimolesPerLitre.class);
        if (injected.value() > most.value() || undiluted(injected, published)) {
            findings.add(Findings.stop("CA-UNDILUTED", CONCENTRATION, "calciumUndiluted", injected, published, most)
                    .against(injected, most));
        } else if (injected.value() != published.value()) {
            findings.add(Findings.caution("CA-CONC", CONCENTRATION, "calciumConcentration", injected, published)
                    .against(injected, published));
        }
        asSupplied(injected, findings);
    }

    /** A stock that is exactly what is injected would not be diluted: possible, and just as likely a slip. */
    private void asSupplied(MillimolesPerLitre injected, List<Finding> findings) {
        order.stock()
                .known()
                .filter(stock -> stock.notDilutedTo(injected) && !stock.weakerThan(injected))
                .ifPresent(stock -> findings.add(Findings.caution(
                        "CA-02",
                        STOCK,
                        "calciumStockAsInjected",
                        stock,
                        injected,
                        consulted.cite("CA-02").said())));
    }

    /** What is injected is what stands in the ampoule, and that is stronger than what was studied. */
    private boolean undiluted(MillimolesPerLitre injected, MillimolesPerLitre published) {
        return injected.value() > published.value()
                && order.stock()
                        .known()
                        .filter(stock -> stock.notDilutedTo(injected))
                        .isPresent();
    }

    private void large(SizedLesion lesion, List<Finding> findings) {
        Millimetres studied = consulted.number("ROUTE-15-SIZE", Millimetres.class);
        lesion.size()
                .known()
                .filter(size -> size.longest().value() > studied.value())
                .ifPresent(size -> findings.add(Findings.caution(
                                "ROUTE-15-SIZE",
                                lesion.sizePlace(),
                                "calciumLarge",
                                lesion.number(),
                                size.longest(),
                                studied)
                        .against(size.longest(), studied)));
    }

    /** The window of injected bleomycin stands in for one that was not found. */
    private Finding time() {
        consulted.cite("CA-TIME");
        return Findings.note("CA-TIME", Place.decisions("window"), "calciumTime");
    }
}
