package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pulseplan.dose.IntratumouralTotal;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.dose.RegimenAdvice;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Finding;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Fact;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Row;
import org.pulseplan.sheet.Document.Table;

/** Drug, route and dose with the arithmetic, what is prepared for it, and what the rules say of the alternatives. */
final class DrugBlocks {
    /** As on the checklist: the head of the sheet has all of them. */
    private static final int MOST_STOPS = 3;

    private final Plan plan;
    private final Wording words;
    private final Withheld withheld;

    DrugBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
        this.withheld = new Withheld(plan);
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("drug")));
        blocks.add(new Facts(facts()));
        if (!withheld.withholds()) {
            blocks.addAll(new PreparationBlocks(plan, words).all());
        }
        return blocks;
    }

    /** What the rules say of every drug and route, so that the choice can be questioned. */
    List<Block> considered() {
        return List.of(new Heading(words.text("drug.considered")), alternatives());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(regimen());
        facts.addAll(new CalciumFacts(plan, words).approval());
        if (withheld.withholds()) {
            facts.add(stopped());
            return facts;
        }
        facts.addAll(injected() ? intratumoural(plan.intratumoural()) : intravenous(plan.intravenous()));
        if (plan.regimen()
                .known()
                .map(regimen -> regimen.drug() == Drug.BLEOMYCIN)
                .orElse(true)) {
            facts.add(words.fact("drug.cumulative", plan.cumulativeBleomycin(), Emphasis.PLAIN, words::value));
        }
        return facts;
    }

    /** In place of every amount: that there is none here, why, and what resolves it. */
    private Fact stopped() {
        List<Finding> stops = plan.standingStops();
        int named = stops.size() > MOST_STOPS ? MOST_STOPS - 1 : stops.size();
        List<String> notes = new ArrayList<>();
        stops.stream().limit(named).map(this::stop).forEach(notes::add);
        if (named < stops.size()) {
            notes.add(words.text("withheld.moreStops", stops.size() - named));
        }
        notes.add(words.text("withheld.screen"));
        return new Fact(words.text("drug.dose"), words.text("withheld.dose"), notes, Emphasis.STRONG);
    }

    private String stop(Finding stop) {
        return words.text("withheld.stop", withheld.text(stop), withheld.remedy(stop), stop.rule());
    }

    private boolean injected() {
        return plan.regimen()
                .known()
                .map(Regimen::route)
                .filter(Route.INTRATUMOURAL::equals)
                .isPresent();
    }

    private Fact regimen() {
        String label = words.text("drug.regimen");
        return plan.regimen()
                .known()
                .map(regimen ->
                        new Fact(label, words.capital(words.value(regimen)), regimenNotes(regimen), Emphasis.STRONG))
                .orElseGet(
                        () -> new Fact(label, words.unavailable(plan.regimen().reasons()), List.of(), Emphasis.STRONG));
    }

    private List<String> regimenNotes(Regimen regimen) {
        List<String> notes = new ArrayList<>();
        notes.add(words.text(plan.regimenChosen() ? "drug.chosen" : "drug.proposed"));
        plan.advice().option(regimen).reasons().stream().map(this::reason).forEach(notes::add);
        return notes;
    }

    private String reason(RegimenAdvice.Reason reason) {
        return words.text("reasonAndRule", withheld.without(reason.rule(), reason.text()), reason.rule());
    }

    private List<Fact> intravenous(Computed<IntravenousDose> computed) {
        Fact dose = words.given("drug.dose", computed, IntravenousDose::dose);
        return computed.known()
                .map(one -> List.of(
                        dose,
                        words.fact("drug.level", words.text("drug.levelOf", one.level(), one.perSurface())),
                        words.fact("drug.renal", renalTable(one)),
                        strong("drug.volume", one.volume()),
                        words.fact("drug.concentration", words.value(one.concentration())),
                        words.fact("drug.vials", words.value(one.vials()))))
                .orElseGet(() -> List.of(dose));
    }

    private String renalTable(IntravenousDose dose) {
        return dose.renal()
                .map(share -> words.text(
                        share.chosen() ? "drug.renalChosen" : "drug.renalUsual",
                        share.table().said(),
                        share.table().id(),
                        share.share()))
                .orElseGet(() -> words.text("drug.renalNone"));
    }

    private List<Fact> intratumoural(Computed<IntratumouralTotal> computed) {
        Fact total = words.given("drug.total", computed, IntratumouralTotal::amount);
        return computed.known()
                .map(one -> Stream.concat(
                                Stream.of(
                                        total,
                                        strong("drug.totalVolume", one.volume()),
                                        words.fact("drug.lesions", words.counted("lesions", one.lesions())),
                                        words.fact("drug.concentration", concentrations())),
                                new CalciumFacts(plan, words).dilution(one.dilution()))
                        .toList())
                .orElseGet(() -> List.of(total));
    }

    private String concentrations() {
        return plan.lesions().stream()
                .flatMap(lesion -> lesion.injection().known().stream())
                .map(dose -> words.value(dose.concentration()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Fact strong(String label, Quantity amount) {
        return new Fact(words.text(label), words.value(amount), List.of(words.inWords(amount)), Emphasis.STRONG);
    }

    private Table alternatives() {
        return new Table(
                List.of(
                        words.column("drug.option", 24),
                        words.column("drug.verdict", 12),
                        words.column("drug.reasons", 64, Emphasis.SMALL)),
                plan.advice().options().stream()
                        .filter(this::toBeConsidered)
                        .map(this::option)
                        .toList());
    }

    /** Research is no alternative on the sheet of a patient for whom nobody has named an approval. */
    private boolean toBeConsidered(RegimenAdvice.Option option) {
        boolean planned =
                plan.regimen().known().filter(option.regimen()::equals).isPresent();
        return planned || !option.regimen().underResearchOnly() || option.verdict() != RegimenAdvice.Verdict.BARRED;
    }

    private Row option(RegimenAdvice.Option option) {
        String reasons = option.reasons().stream().map(this::reason).collect(Collectors.joining("\n"));
        return new Row(
                List.of(
                        words.capital(words.value(option.regimen())),
                        words.value(option.verdict()),
                        reasons.isEmpty() ? words.text("drug.noReason") : reasons),
                List.of());
    }
}
