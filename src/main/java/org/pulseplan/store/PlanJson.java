package org.pulseplan.store;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.patient.BleomycinLedger;
import org.pulseplan.patient.Change;
import org.pulseplan.patient.PatientAssessment;
import org.pulseplan.patient.PatientFields;
import org.pulseplan.plan.Basis;
import org.pulseplan.plan.Plan;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfile;
import org.pulseplan.quantity.Quantity;
import org.pulseplan.text.Language;

/**
 * Writes everything that was derived from a case, for other programs: numbers in full with their units, the arithmetic
 * and the rules behind them, the findings, and what it all rests on. Described in docs/plan-json.md.
 */
public final class PlanJson {
    static final String FORMAT = "pulseplan-plan/1";

    private final Origin origin;
    private final ComputedJson computed;

    /** @param language in which workings and findings are said */
    public PlanJson(Origin origin, Language language) {
        this.origin = origin;
        this.computed = new ComputedJson(language);
    }

    /**
     * Where a plan's file comes from.
     *
     * @param programVersion version of this program
     * @param made when it was made
     * @param caseFingerprint SHA-256 of the case file, hexadecimal
     */
    public record Origin(String programVersion, Instant made, String caseFingerprint) {}

    /** The file's bytes. */
    public byte[] write(Plan plan) {
        ObjectNode root = JsonText.object().put("format", FORMAT);
        root.put("made", origin.made().toString()).put("usable", !plan.stopped());
        root.set("case", caseFile(plan));
        root.set("basis", basis(plan.basis()));
        root.set("findings", new FindingJson(computed, plan).all());
        root.set("patient", patient(plan.patient()));
        DrugJson drugs = new DrugJson(computed);
        root.set("recommendation", computed.named(plan.advice().recommended()));
        root.set("options", drugs.options(plan.advice()));
        root.set("regimen", drugs.regimen(plan));
        root.set("intravenous", drugs.intravenous(plan.intravenous()));
        root.set("intratumoural", drugs.total(plan.intratumoural()));
        root.set("cumulativeBleomycin", computed.quantity(plan.cumulativeBleomycin()));
        root.set("window", drugs.window(plan.window()));
        root.set("session", new SessionJson(computed).of(plan.session()));
        root.set("secondCalculation", new SecondCheckJson(computed).of(plan.second()));
        root.set("reentry", new ReentryJson(computed).of(plan.reentry()));
        root.set("lesions", new LesionJson(computed).all(plan));
        root.set("response", new ResponseJson(computed).patient(plan.response().patient()));
        return text(root).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(ObjectNode root) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return Escapes.escape(JsonText.write(
                root, new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines)));
    }

    /** Whom it is about, so that the file cannot be parted from its patient. */
    private ObjectNode caseFile(Plan plan) {
        Entries entries = plan.draft().patient().entries();
        ObjectNode node = JsonText.object()
                .put("fingerprint", origin.caseFingerprint())
                .put("invented", plan.draft().invented());
        entries.known(PatientFields.NAME).ifPresent(name -> node.put("name", name));
        entries.known(PatientFields.NUMBER).ifPresent(number -> node.put("number", number));
        entries.known(PatientFields.BIRTH_DATE).ifPresent(date -> node.put("birthDate", date.toString()));
        return node;
    }

    private ObjectNode basis(Basis basis) {
        ObjectNode node = JsonText.object().put("program", origin.programVersion());
        node.putObject("knowledge")
                .put("version", basis.knowledgeVersion())
                .put("fingerprint", basis.knowledgeFingerprint());
        node.putObject("response")
                .put("version", basis.modelVersion())
                .put("evidenceFingerprint", basis.evidenceFingerprint());
        basis.own()
                .ifPresent(own -> node.putObject("ownResponseModel")
                        .put("version", own.name().version())
                        .put("fingerprint", own.name().fingerprint())
                        .put("learntOn", own.origin().learntOn().toString()));
        basis.profile().ifPresent(signed -> node.set("profile", profile(signed, basis)));
        ArrayNode notAdopted = node.putArray("notAdopted");
        basis.notAdopted().forEach(fact -> notAdopted.add(fact.id()));
        ArrayNode consulted = node.putArray("consulted");
        basis.consulted().forEach(fact -> consulted.add(fact(fact)));
        return node;
    }

    private static ObjectNode row(BleomycinLedger.Row row) {
        ObjectNode node = JsonText.object().put("course", row.number());
        row.date().ifPresent(date -> node.put("date", date.toString()));
        if (!row.what().isEmpty()) {
            node.put("what", row.what());
        }
        node.set("entered", ComputedJson.amount(row.entered()));
        node.set("converted", ComputedJson.amount(row.converted()));
        node.set("runningTotal", ComputedJson.amount(row.runningTotal()));
        return node;
    }

    /** Whose values the plan was made with, and which of the numbers it read are the site's own. */
    private static ObjectNode profile(SignedProfile signed, Basis basis) {
        SiteProfile profile = signed.profile();
        ObjectNode node = JsonText.object()
                .put("site", profile.site())
                .put("version", profile.version())
                .put("fingerprint", signed.fingerprint())
                .put("lead", profile.lead().name())
                .put("role", profile.lead().role())
                .put("signedOn", profile.signedOn().toString())
                .put("validFrom", profile.validFrom().toString())
                .put("validUntil", profile.validUntil().toString())
                .put("key", signed.key().fingerprint());
        ArrayNode changed = node.putArray("changed");
        basis.changed().forEach(fact -> changed.add(changed(fact, profile)));
        ArrayNode chosen = node.putArray("chosen");
        basis.chosen()
                .forEach(one -> chosen.addObject()
                        .put("id", one.id())
                        .put("shipped", one.from())
                        .put("option", one.to())
                        .put("reason", one.reason()));
        return node;
    }

    private static ObjectNode changed(Fact fact, SiteProfile profile) {
        ObjectNode node = JsonText.object().put("id", fact.id());
        profile.changed().stream()
                .filter(one -> one.id().equals(fact.id()))
                .forEach(one -> node.put("shipped", one.from())
                        .put("value", one.to())
                        .put("unit", one.unit())
                        .put("reason", one.reason()));
        return node;
    }

    private static ObjectNode fact(Fact fact) {
        ObjectNode node = JsonText.object().put("id", fact.id()).put("what", fact.what());
        if (fact.value() != null) {
            node.put("value", fact.value()).put("unit", fact.unit());
        }
        node.put("status", fact.status().name());
        ArrayNode sources = node.putArray("sources");
        fact.sources().forEach(sources::add);
        return node;
    }

    private ObjectNode patient(PatientAssessment patient) {
        ObjectNode node = JsonText.object();
        node.set("age", computed.quantity(patient.age()));
        node.set("weight", computed.quantity(patient.measures().weight()));
        node.set("height", computed.quantity(patient.measures().height()));
        node.set("creatinine", computed.quantity(patient.measures().creatinine()));
        node.set(
                "bodySurface",
                computed.quantity(patient.surface())
                        .put("formula", patient.formula().name()));
        ObjectNode byFormula = node.putObject("bodySurfaceByFormula");
        new EnumMap<>(patient.surfaceByFormula())
                .forEach((formula, surface) -> byFormula.set(formula.name(), computed.quantity(surface)));
        node.set("creatinineClearance", computed.quantity(patient.clearance()));
        node.set("subtype", computed.named(patient.subtype()));
        ArrayNode ledger = node.putArray("bleomycinLedger");
        patient.ledger().known().ifPresent(one -> one.rows().forEach(row -> ledger.add(row(row))));
        node.set("earlierBleomycin", computed.quantity(patient.earlierBleomycin()));
        node.set("weightChange", change(patient.lastRecord().weightChange()));
        node.set("surfaceChange", change(patient.lastRecord().surfaceChange()));
        return node;
    }

    /** The change since the last record, in per cent of what it was before. */
    private <Q extends Quantity> ObjectNode change(Computed<Change<Q>> change) {
        return computed.of(change, (node, one) -> {
            node.put("value", JsonText.exact(one.by().value()))
                    .put("unit", one.by().unit().ucum());
            node.set("before", ComputedJson.amount(one.before()));
            node.set("now", ComputedJson.amount(one.now()));
        });
    }
}
