package org.pulseplan.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import org.pulseplan.knowledge.Stock;

/**
 * The one text of a profile, letter by letter: it is what is signed, and what stands in the file. Described in
 * docs/site-profile.md.
 */
public final class ProfileText {
    public static final String FORMAT = "pulseplan-profile/";
    public static final int VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private ProfileText(JsonGenerator json) {
        this.json = json;
    }

    static String of(SignedProfile signed) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text).setPrettyPrinter(lines())) {
            new ProfileText(json).write(signed);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return text.append('\n').toString();
    }

    private void write(SignedProfile signed) throws IOException {
        SiteProfile profile = signed.profile();
        json.writeStartObject();
        json.writeStringField("format", FORMAT + VERSION);
        json.writeStringField("site", profile.site());
        json.writeNumberField("version", profile.version());
        json.writeStringField("replaces", profile.replaces());
        json.writeStringField("signedOn", profile.signedOn().toString());
        json.writeStringField("validFrom", profile.validFrom().toString());
        json.writeStringField("validUntil", profile.validUntil().toString());
        pair("lead", "name", profile.lead().name(), "role", profile.lead().role());
        pair(
                "knowledge",
                "version",
                profile.reviewed().version(),
                "fingerprint",
                profile.reviewed().fingerprint());
        decisions(profile);
        stock(profile.stock());
        json.writeStringField("key", signed.key().encoded());
        json.writeStringField("signature", signed.signature());
        json.writeEndObject();
    }

    private void pair(String name, String first, String one, String second, String other) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField(first, one);
        json.writeStringField(second, other);
        json.writeEndObject();
    }

    private void decisions(SiteProfile profile) throws IOException {
        json.writeArrayFieldStart("decisions");
        for (Decision decision : profile.decisions()) {
            json.writeStartObject();
            json.writeStringField("id", decision.id());
            json.writeStringField("fact", decision.print());
            if (decision instanceof Decision.Changed changed) {
                changed(changed);
            } else if (decision instanceof Decision.Chosen chosen) {
                chosen(chosen);
            } else {
                json.writeStringField("decision", "ADOPTED");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void changed(Decision.Changed changed) throws IOException {
        json.writeStringField("decision", "CHANGED");
        json.writeStringField("from", changed.from().toPlainString());
        json.writeStringField("to", changed.to().toPlainString());
        json.writeStringField("unit", changed.unit());
        json.writeStringField("reason", changed.reason());
    }

    private void chosen(Decision.Chosen chosen) throws IOException {
        json.writeStringField("decision", "CHOSEN");
        json.writeStringField("from", chosen.from());
        json.writeStringField("to", chosen.to());
        json.writeStringField("reason", chosen.reason());
    }

    private void stock(Stock stock) throws IOException {
        if (stock.electrodes().isPresent()) {
            json.writeArrayFieldStart("electrodes");
            for (String id : stock.electrodes().orElseThrow()) {
                json.writeString(id);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("generators");
        for (Stock.Generator generator : stock.generators()) {
            json.writeStartObject();
            json.writeStringField("name", generator.name());
            json.writeStringField("highest", generator.highest().toPlainString());
            json.writeStringField("unit", "V");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static DefaultPrettyPrinter lines() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
