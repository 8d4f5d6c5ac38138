package org.pulseplan;

import java.util.List;
import java.util.Locale;
import org.pulseplan.entry.Finding;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.Plan;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.Planner;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.text.Language;

/** Plans drafts of tests and finds what a rule said. */
public final class Rules {
    private static final ResponseModel MODEL = StoredResponseModel.load();
    private static final Language ENGLISH = Language.of(Locale.ENGLISH);

    private Rules() {}

    public static Plan plan(KnowledgeBase base, PlanDraft draft) {
        return new Planner(base, MODEL).plan(draft);
    }

    /** Everything that this rule says in the plan, by itself or together with another of the same cause. */
    public static List<Finding> said(Plan plan, String rule) {
        return plan.findings().stream()
                .flatMap(Finding::each)
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** What this rule says in the plan, in English, with plain blanks. */
    public static List<String> words(Plan plan, String rule) {
        return said(plan, rule).stream()
                .map(finding -> ENGLISH.say(finding.text()).replace('\u00a0', ' '))
                .toList();
    }
}
