package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.plan.Basis;
import org.pulseplan.profile.Amounts;
import org.pulseplan.profile.Decision;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.profile.SiteProfile;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Emphasis;
import org.pulseplan.sheet.Document.Facts;
import org.pulseplan.sheet.Document.Paragraph;
import org.pulseplan.sheet.Document.Row;
import org.pulseplan.sheet.Document.Table;

/** Whose site profile the plan was made with, until when it is valid, and which numbers of the plan are the site's own. */
final class ProfileBlocks {
    private final Basis basis;
    private final Wording words;

    ProfileBlocks(Basis basis, Wording words) {
        this.basis = basis;
        this.words = words;
    }

    List<Block> all() {
        return basis.profile()
                .map(this::of)
                .orElseGet(() -> List.of(new Facts(List.of(words.fact("profile", words.text("profile.none"))))));
    }

    private List<Block> of(SignedProfile signed) {
        Facts facts = new Facts(facts(signed));
        if (basis.changed().isEmpty()) {
            return List.of(facts, new Paragraph(words.text("profile.noneChanged"), Emphasis.PLAIN));
        }
        Table table = new Table(
                List.of(
                        words.column("basis.rule", 18, Emphasis.SMALL),
                        words.column("basis.what", 32, Emphasis.SMALL),
                        words.column("profile.here", 14, Emphasis.STRONG),
                        words.column("profile.shipped", 14, Emphasis.SMALL),
                        words.column("profile.reason", 22, Emphasis.SMALL)),
                basis.changed().stream()
                        .map(fact -> row(fact, signed.profile()))
                        .toList());
        return List.of(facts, new Paragraph(words.text("profile.changed"), Emphasis.PLAIN), table);
    }

    private List<Document.Fact> facts(SignedProfile signed) {
        List<Document.Fact> facts = new ArrayList<>(identity(signed));
        basis.chosen()
                .forEach(one -> facts.add(new Document.Fact(
                        words.text("profile.chosen", one.id()),
                        words.text("profile.option", option(one.to()), option(one.from()), one.reason()),
                        List.of(),
                        Emphasis.PLAIN)));
        return facts;
    }

    private String option(String id) {
        return words.text("profile.optionName", id, basis.knowledge().fact(id).said());
    }

    private List<Document.Fact> identity(SignedProfile signed) {
        SiteProfile profile = signed.profile();
        return List.of(
                words.fact("profile", words.text("profile.version", profile.site(), profile.version())),
                words.fact(
                        "profile.lead",
                        words.text(
                                "profile.signed",
                                profile.lead().name(),
                                profile.lead().role(),
                                profile.signedOn())),
                words.fact("profile.valid", words.text("profile.days", profile.validFrom(), profile.validUntil())),
                words.fact("profile.key", signed.key().fingerprint()));
    }

    private Row row(Fact fact, SiteProfile profile) {
        Optional<Decision.Changed> changed = profile.changed().stream()
                .filter(one -> one.id().equals(fact.id()))
                .findFirst();
        return new Row(
                List.of(
                        fact.id(),
                        words.say(fact.said()),
                        words.say(Amounts.of(fact)),
                        changed.map(one -> words.say(Amounts.of(one.from(), one.unit())))
                                .orElse(""),
                        words.say(fact.noteSaid())),
                List.of());
    }
}
