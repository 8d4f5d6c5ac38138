package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.plan.Decisions;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.Responsible;
import org.pulseplan.plan.StopOverride;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Notice;

/** What the plan says about itself, each with its rule and with the reason that a person gave for going on. */
final class FindingBlocks {
    private final Plan plan;
    private final Wording words;
    private final Withheld withheld;

    FindingBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
        this.withheld = new Withheld(plan);
    }

    /** The findings of one level under their heading; nothing where there are none. */
    List<Block> of(Level level) {
        List<Finding> findings = plan.findings(level);
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(words.text("findings." + level.name())));
        findings.forEach(finding -> blocks.add(notice(finding)));
        return blocks;
    }

    private Notice notice(Finding finding) {
        String level = plan.overridden(finding) ? words.text("findings.overridden") : words.value(finding.level());
        return new Notice(level, words.capital(words.say(withheld.text(finding))), notes(finding));
    }

    private List<String> notes(Finding finding) {
        List<String> notes = new ArrayList<>();
        finding.also().forEach(other -> notes.add(words.text("findings.also", withheld.text(other), rule(other))));
        notes.add(finding.asksForSomething() ? remedy(finding) : words.text("cited", rule(finding)));
        answer(finding).ifPresent(notes::add);
        return notes;
    }

    private String remedy(Finding finding) {
        return words.text("findings.remedy", withheld.remedy(finding), rule(finding), Responsible.of(finding));
    }

    /** The rule with the sources that it was read in and how it is known. */
    private String rule(Finding finding) {
        return plan.basis().consulted().stream()
                .filter(fact -> fact.id().equals(finding.rule()))
                .findFirst()
                .map(words::rule)
                .orElse(finding.rule());
    }

    /** What a person has said to it: an override, a reason, or that it still lacks one. */
    private Optional<String> answer(Finding finding) {
        return switch (finding.level()) {
            case STOP -> finding.overridable() ? Optional.of(override(finding)) : Optional.empty();
            case CAUTION -> Optional.of(reason(finding));
            case NOTE -> Optional.empty();
        };
    }

    private String reason(Finding finding) {
        Decisions decisions = plan.draft().decisions();
        return decisions
                .reason(finding)
                .map(reason -> words.text("findings.reason", reason))
                .or(() -> decisions.lapsedReason(finding).map(reason -> words.text("findings.lapsedReason", reason)))
                .orElseGet(() -> words.text("findings.noReason"));
    }

    private String override(Finding finding) {
        return plan.draft()
                .decisions()
                .override(finding)
                .map(override -> override.gap(finding.statement())
                        .map(gap -> words.text("findings.overrideIncomplete", gap))
                        .orElseGet(() -> overridden(override)))
                .orElseGet(() -> words.text("findings.mayBeOverridden"));
    }

    private String overridden(StopOverride override) {
        String why = override.reason().map(words::value).orElse("")
                + (override.explanation().isBlank() ? "" : ": " + override.explanation());
        return words.text("findings.overriddenBy", override.by(), override.second(), why);
    }
}
