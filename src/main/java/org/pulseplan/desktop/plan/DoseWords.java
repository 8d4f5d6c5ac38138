package org.pulseplan.desktop.plan;

import java.util.List;
import java.util.stream.Stream;
import org.pulseplan.dose.Dilution;
import org.pulseplan.dose.IntratumouralTotal;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.text.Language;

/** Puts the dose of a plan into words. */
final class DoseWords {
    private final Language language;

    DoseWords(Language language) {
        this.language = language;
    }

    DoseText of(Plan plan) {
        return plan.regimen()
                .known()
                .map(regimen -> regimen.route() == Route.INTRAVENOUS
                        ? intravenous(plan, regimen)
                        : intratumoural(plan, regimen))
                .orElseGet(() -> none(plan, language.text("planview.dose.noRegimen"), plan.regimen()));
    }

    private DoseText intravenous(Plan plan, Regimen regimen) {
        Computed<IntravenousDose> dose = plan.intravenous();
        return dose.known()
                .map(known -> text(
                        plan,
                        language.text("planview.dose.headline", regimen, known.dose()),
                        known.dose(),
                        List.of(
                                Sayings.line(
                                        language,
                                        language.text("planview.dose.level", known.level(), known.perSurface())),
                                language.text(
                                        "planview.dose.drawUp",
                                        known.volume(),
                                        known.concentration(),
                                        language.inWords(known.volume())),
                                language.text("planview.dose.vials", language.say(known.vials()))),
                        dose))
                .orElseGet(() -> none(plan, language.text("planview.dose.none", regimen), dose));
    }

    private DoseText intratumoural(Plan plan, Regimen regimen) {
        Computed<IntratumouralTotal> total = plan.intratumoural();
        return total.known()
                .map(known -> text(
                        plan,
                        language.text("planview.dose.headline", regimen, known.amount()),
                        known.amount(),
                        preparation(known),
                        Computed.of(known, working(total, known.dilution()))))
                .orElseGet(() -> none(plan, language.text("planview.dose.none", regimen), total));
    }

    private List<String> preparation(IntratumouralTotal total) {
        return Stream.concat(
                        Stream.of(language.text(
                                "planview.dose.total",
                                total.lesions(),
                                total.volume(),
                                language.inWords(total.volume()))),
                        dilution(total.dilution()))
                .toList();
    }

    /** How it is diluted, or why that cannot be said; nothing for what is injected as supplied. */
    private Stream<String> dilution(Computed<Dilution> dilution) {
        return dilution.known()
                .map(made -> language.text(
                        made.asSupplied() ? "planview.dose.dilution.asSupplied" : "planview.dose.dilution",
                        made.fromStock(),
                        made.stock(),
                        made.diluent(),
                        made.batch(),
                        made.concentration(),
                        made.batches()))
                .map(Stream::of)
                .orElseGet(() ->
                        dilution.reasons().stream().map(reason -> language.text("planview.dose.noDilution", reason)));
    }

    private static List<Phrase> working(Computed<?> total, Computed<?> dilution) {
        return Stream.concat(total.working().stream(), dilution.working().stream())
                .toList();
    }

    private DoseText text(Plan plan, String headline, Quantity amount, List<String> preparation, Computed<?> dose) {
        return new DoseText(
                plan.stopped() ? language.text("planview.dose.stopped") : "",
                Sayings.line(language, headline),
                Sayings.line(language, language.inWords(amount)),
                true,
                preparation,
                Sayings.all(language, dose.working()),
                List.of(),
                cumulative(plan),
                Sayings.all(language, plan.cumulativeBleomycin().working()));
    }

    private DoseText none(Plan plan, String headline, Computed<?> dose) {
        return new DoseText(
                "",
                Sayings.line(language, headline),
                "",
                false,
                List.of(),
                List.of(),
                Sayings.all(language, dose.reasons()),
                cumulative(plan),
                Sayings.all(language, plan.cumulativeBleomycin().working()));
    }

    private String cumulative(Plan plan) {
        return Sayings.of(
                language, plan.cumulativeBleomycin(), total -> language.text("planview.dose.cumulative", total));
    }
}
