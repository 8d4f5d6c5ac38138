package org.pulseplan;

import java.util.List;
import org.pulseplan.entry.Finding;
import org.pulseplan.entry.Phrase;
import org.pulseplan.plan.Plan;

/** Looks for the findings of a plan in tests, also among those that are answered together with another. */
public final class Found {
    private Found() {}

    /** The rules that stop the plan. */
    public static List<String> stops(Plan plan) {
        return rules(plan, Finding.Level.STOP);
    }

    /** The rules that ask for a reason. */
    public static List<String> cautions(Plan plan) {
        return rules(plan, Finding.Level.CAUTION);
    }

    /** The rules that only tell something. */
    public static List<String> notes(Plan plan) {
        return rules(plan, Finding.Level.NOTE);
    }

    /** The rules of these findings at this level. */
    public static List<String> rules(List<Finding> findings, Finding.Level level) {
        return findings.stream()
                .filter(finding -> finding.level() == level)
                .map(Finding::rule)
                .toList();
    }

    private static List<String> rules(Plan plan, Finding.Level level) {
        return rules(plan.eachFinding().toList(), level);
    }

    /** The findings of a rule. */
    public static List<Finding> of(Plan plan, String rule) {
        return plan.eachFinding().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** The keys of these phrases. */
    public static List<String> keys(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::key).toList();
    }
}
