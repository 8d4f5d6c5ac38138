package org.pulseplan.sheet;

import java.util.ArrayList;
import java.util.List;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Finding.Level;
import org.pulseplan.plan.Plan;
import org.pulseplan.sheet.Document.Block;
import org.pulseplan.sheet.Document.Heading;
import org.pulseplan.sheet.Document.Notice;

/** What the plan says about itself, each with its rule and with the reason that a person gave for going on. */
final class FindingBlocks {
    private final Plan plan;
    private final Wording words;

    FindingBlocks(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
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
        return new Notice(words.value(finding.level()), words.capital(words.say(finding.text())), notes(finding));
    }

    private List<String> notes(Finding finding) {
        List<String> notes = new ArrayList<>();
        notes.add(words.text("findings.remedy", finding.remedy(), finding.rule()));
        plan.draft()
                .decisions()
                .reason(finding)
                .ifPresentOrElse(reason -> notes.add(words.text("findings.reason", reason)), () -> {
                    if (finding.level() == Level.CAUTION) {
                        notes.add(words.text("findings.noReason"));
                    }
                });
        return notes;
    }
}
