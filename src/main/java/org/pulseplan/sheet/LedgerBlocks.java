package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pulseplan.dose.IntravenousDose;
import org.pulseplan.knowledge.Drug;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.patient.BleomycinLedger;
import org.pulseplan.plan.DecisionFields;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.quantity.Unit;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Row;
import org.pulseplan.sheet.Document.Table;

/** The bleomycin of a lifetime as a ledger: course by course in the unit entered, converted, added up, with this session. */
final class LedgerBlocks {
    /** The limits in international units, then the one by body surface. */
    private static final Set<String> LIMITS = Set.of("CUM-01", "CUM-02", "CUM-03", "CUM-04");

    private final Plan plan;
    private final Wording words;

    LedgerBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    /** Nothing where there was no earlier bleomycin, or none of it can be added up. */
    List<Block> all() {
        return plan.patient()
                .ledger()
                .known()
                .filter(ledger -> !ledger.rows().isEmpty())
                .map(this::of)
                .orElse(List.of());
    }

    private List<Block> of(BleomycinLedger ledger) {
        InternationalUnits total = session().map(ledger.total()::plus).orElse(ledger.total());
        return List.of(new Heading(words.text("ledger")), table(ledger), limits(total));
    }

    private Table table(BleomycinLedger ledger) {
        List<Row> rows = new ArrayList<>();
        ledger.rows().forEach(row -> rows.add(row(row)));
        session().ifPresent(session -> rows.add(thisSession(ledger, session)));
        return new Table(
                List.of(
                        words.column("ledger.number", 5),
                        words.column("ledger.what", 27),
                        words.column("ledger.date", 13),
                        words.column("ledger.entered", 25),
                        words.column("ledger.converted", 15),
                        words.column("ledger.total", 15, Emphasis.STRONG)),
                rows);
    }

    private Row row(BleomycinLedger.Row row) {
        return new Row(
                List.of(
                        String.valueOf(row.number()),
                        row.what().isEmpty() ? words.text("notEntered") : row.what(),
                        row.date().map(words::value).orElseGet(() -> words.text("notEntered")),
                        words.value(row.entered()),
                        number(row.converted()),
                        number(row.runningTotal())),
                List.of());
    }

    private Row thisSession(BleomycinLedger ledger, InternationalUnits session) {
        return new Row(
                List.of(
                        String.valueOf(ledger.rows().size() + 1),
                        words.text("ledger.thisSession"),
                        words.entry(plan.draft().decisions().entries().get(DecisionFields.SESSION_DATE)),
                        words.value(session),
                        number(session),
                        number(ledger.total().plus(session))),
                List.of());
    }

    /** Without its unit, which stands in the head of the column. */
    private String number(InternationalUnits amount) {
        return words.language().number(amount);
    }

    /** The bleomycin of this session, where it is planned with bleomycin, its dose is known and nothing stops it. */
    private Optional<InternationalUnits> session() {
        return plan.stopped() ? Optional.empty() : planned();
    }

    private Optional<InternationalUnits> planned() {
        boolean bleomycin = plan.regimen()
                .known()
                .filter(regimen -> regimen.drug() == Drug.BLEOMYCIN)
                .isPresent();
        return bleomycin ? plan.intravenous().known().map(IntravenousDose::dose).or(this::injected) : Optional.empty();
    }

    private Optional<InternationalUnits> injected() {
        return plan.intratumoural()
                .known()
                .map(total -> new InternationalUnits(total.amount().value()));
    }

    /** The total against each published limit that the plan consulted. */
    private Facts limits(InternationalUnits total) {
        return new Facts(plan.basis().consulted().stream()
                .filter(fact -> LIMITS.contains(fact.id()))
                .sorted(Comparator.comparing(Fact::unit).thenComparing(limit -> Objects.requireNonNull(limit.value())))
                .map(fact -> limit(fact, total))
                .toList());
    }

    private Document.Fact limit(Fact fact, InternationalUnits total) {
        String reached = fact.unit().equals(Unit.INTERNATIONAL_UNIT.ucum())
                ? against(total, fact)
                : plan.patient()
                        .surface()
                        .known()
                        .map(surface -> new InternationalUnitsPerSquareMetre(total.value() / surface.value()))
                        .map(bySurface -> against(bySurface, fact))
                        .orElseGet(
                                () -> words.unavailable(plan.patient().surface().reasons()));
        return new Document.Fact(
                words.number(fact).orElseGet(() -> words.say(fact.said())),
                reached,
                List.of(words.text("reasonAndRule", fact.said(), fact.id())),
                Emphasis.PLAIN);
    }

    private String against(Quantity reached, Fact limit) {
        boolean above = reached.value() > limit.exact(reached.getClass()).doubleValue();
        String before = plan.stopped() ? "ledger.before." : "ledger.";
        return words.text(before + (above ? "above" : "within"), reached);
    }
}
