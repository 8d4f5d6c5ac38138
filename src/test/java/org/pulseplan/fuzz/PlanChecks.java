package org.pulseplan.fuzz;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.entry.Finding;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Regimen;
import org.pulseplan.knowledge.Route;
import org.pulseplan.plan.Plan;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;
import org.pulseplan.quantity.Unit;
import org.pulseplan.sheet.Checklist;
import org.pulseplan.sheet.Document;
import org.pulseplan.sheet.Edition;
import org.pulseplan.sheet.Paper;
import org.pulseplan.sheet.PlainText;
import org.pulseplan.sheet.ProtocolSheet;
import org.pulseplan.store.PlanJson;
import org.pulseplan.text.Language;

/**
 * What must hold of every plan and of all that is made from it, whatever was entered. Knows nothing of how the plan was
 * worked out: it looks from outside, as the people do who hold the sheet.
 */
public final class PlanChecks {
    /** Signs that something other than words and numbers reached a reader. */
    private static final List<String> GARBAGE = List.of("NaN", "Infinity", "\u221e", "null", "{0", "{1");

    private static final Pattern EXPONENT = Pattern.compile("\\dE-?\\d");

    private static final Edition EDITION =
            new Edition("0", Instant.parse("2026-11-23T09:02:00Z"), ZoneId.of("Europe/Rome"), Paper.A4, true);

    private final KnowledgeBase base;
    private final Language language = Language.of(Locale.UK);
    private final PlanJson json = new PlanJson(new PlanJson.Origin("0", EDITION.printedAt(), "0".repeat(64)), language);
    private final JsonMapper reader = JsonMapper.builder().build();

    public PlanChecks(KnowledgeBase base) {
        this.base = base;
    }

    /** Makes sheet, checklist and plan.json, and names everything that is wrong with them or with the plan. */
    public List<String> faults(Plan plan) {
        List<String> faults = new ArrayList<>();
        doses(plan, faults);
        twice(plan, faults);
        Document sheet = ProtocolSheet.of(plan, EDITION, language);
        Document checklist = Checklist.of(plan, EDITION, language);
        findingsStand(plan, sheet, faults);
        marked(plan, sheet, faults);
        marked(plan, checklist, faults);
        amounts(plan, sheet, faults);
        if (plan.stopped()) {
            amounts(plan, checklist, faults);
        }
        readable(sheet, faults);
        readable(checklist, faults);
        numbers(plan, json.write(plan), faults);
        return faults;
    }

    private void doses(Plan plan, List<String> faults) {
        boolean dosed = plan.intravenous().known().isPresent()
                || plan.intratumoural().known().isPresent();
        if (!dosed && !plan.stopped()) {
            faults.add("no dose, and nothing stops the plan");
        }
        if (!plan.regimenChosen() && !plan.stopped()) {
            faults.add("nobody chose drug and route, and nothing stops the plan");
        }
        if (plan.regimen().known().isEmpty() && !plan.lesions().isEmpty() && !plan.stopped()) {
            faults.add("no drug and route, and nothing stops the plan");
        }
        intravenous(plan, faults);
        plan.lesions().forEach(lesion -> lesion.injection().known().ifPresent(dose -> injection(dose, faults)));
        bothRoutes(plan, faults);
    }

    /** The two calculations of every dose agree. */
    private static void twice(Plan plan, List<String> faults) {
        plan.eachFinding()
                .filter(finding -> finding.rule().equals("SECOND-CALC"))
                .forEach(finding -> faults.add("the two calculations differ: " + finding.statement()));
    }

    /** Never zero, never above the standard dose for this body surface but for rounding, and volume times concentration. */
    private void intravenous(Plan plan, List<String> faults) {
        plan.intravenous().known().ifPresent(dose -> {
            double most = base.fact("IV-01")
                            .as(InternationalUnitsPerSquareMetre.class)
                            .value()
                    * plan.patient().surface().get().value();
            double step =
                    Double.parseDouble(String.valueOf(base.fact("ROUND-IV").value()));
            if (!(dose.dose().value() > 0) || dose.dose().value() > most + step / 2) {
                faults.add("a dose of " + dose.dose() + " for " + plan.patient().surface());
            }
            double drawn = dose.volume().value() * dose.concentration().value();
            double volumeStep =
                    Double.parseDouble(String.valueOf(base.fact("ROUND-IV-ML").value()));
            if (Math.abs(drawn - dose.dose().value())
                    > volumeStep * dose.concentration().value() / 2 + 1e-6) {
                faults.add("the volume holds " + drawn + " instead of " + dose.dose());
            }
        });
    }

    private static void injection(IntratumouralDose dose, List<String> faults) {
        boolean perLitre = dose.concentration().unit() == Unit.MILLIMOLE_PER_LITRE;
        double held = dose.volume().value() * dose.concentration().value() / (perLitre ? 1000 : 1);
        if (!(dose.amount().value() > 0) || Math.abs(held - dose.amount().value()) > 1e-6 * held) {
            faults.add("lesion " + dose.lesion() + ": " + dose.amount() + " in " + dose.volume());
        }
    }

    private static void bothRoutes(Plan plan, List<String> faults) {
        Route route = plan.regimen().known().map(Regimen::route).orElse(null);
        boolean injected = plan.intratumoural().known().isPresent()
                || plan.lesions().stream()
                        .anyMatch(one -> one.injection().known().isPresent());
        if (route == Route.INTRAVENOUS && injected
                || route != Route.INTRAVENOUS && plan.intravenous().known().isPresent()) {
            faults.add("a dose by a route that is not that of the plan");
        }
    }

    /**
     * Every finding, also those answered together with another, is on the protocol sheet in its own words; where the plan
     * is stopped, without the amounts that could be drawn up.
     */
    void findingsStand(Plan plan, Document sheet, List<String> faults) {
        UnaryOperator<String> plain = plan.stopped() ? SessionAmounts::blanked : UnaryOperator.identity();
        Set<String> notices = new HashSet<>();
        StringBuilder notes = new StringBuilder();
        sheet.blocks().stream()
                .filter(Document.Notice.class::isInstance)
                .map(Document.Notice.class::cast)
                .forEach(notice -> {
                    notices.add(plain.apply(notice.text()).toLowerCase(Locale.ROOT));
                    notice.notes()
                            .forEach(note -> notes.append(plain.apply(note)).append('\n'));
                });
        for (Finding finding : plan.findings()) {
            if (!notices.contains(plain.apply(language.say(finding.text())).toLowerCase(Locale.ROOT))) {
                faults.add("not on the sheet: " + finding.key());
            }
            finding.also().stream()
                    .filter(other -> notes.indexOf(plain.apply(language.say(other.text()))) < 0)
                    .forEach(other -> faults.add("not on the sheet: " + other.key()));
        }
    }

    /** Every amount of the session stands on a sheet for use, and none on the paper of a stopped plan. */
    void amounts(Plan plan, Document document, List<String> faults) {
        String text = String.join("\n", PlainText.of(document));
        new SessionAmounts(plan, language)
                .all()
                .filter(amount -> plan.stopped() == SessionAmounts.stands(amount, text))
                .forEach(amount -> faults.add(document.title() + (plan.stopped() ? " names " : " lacks ") + amount));
    }

    private static void marked(Plan plan, Document document, List<String> faults) {
        boolean forbids = document.banners().stream().anyMatch(Document.Banner::stop);
        if (forbids != plan.stopped()) {
            faults.add(document.title() + (forbids ? " forbids its use without a stop" : " does not forbid its use"));
        }
    }

    /** No sign of a value that is none. What people typed themselves may hold anything. */
    private void readable(Document document, List<String> faults) {
        for (String text : PlainText.of(document)) {
            if (garbage(text) && !typed(text)) {
                faults.add(document.title() + ": " + text);
            }
        }
    }

    private static boolean garbage(String text) {
        return GARBAGE.stream().anyMatch(text::contains)
                || text.indexOf('E') > 0 && EXPONENT.matcher(text).find();
    }

    private static boolean typed(String text) {
        return Stream.of("not understood", "<b>", "because <", "'{1}'").anyMatch(text::contains);
    }

    /** The file is whole, says whether the plan may be used, and holds no amount below zero. */
    private void numbers(Plan plan, byte[] file, List<String> faults) {
        try (JsonParser parser = reader.createParser(file)) {
            String name = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    name = parser.currentName();
                } else if (token.isNumeric() && parser.getDoubleValue() < 0) {
                    faults.add("plan.json: " + name + " is " + parser.getText());
                } else if (name.equals("usable") && token.isBoolean() && parser.getBooleanValue() == plan.stopped()) {
                    faults.add("plan.json says usable: " + parser.getText());
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
