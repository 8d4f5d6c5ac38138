package org.pulseplan.store;

import java.util.List;
import java.util.Locale;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.entry.Limits;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.text.Language;

/** What the store's tests share: the shipped ranges, two questions, one language. */
final class StoreBench {
    static final List<String> QUESTIONS = List.of("SCR-DEVICE", "SCR-LUNG");

    final Limits limits = new EntryLimits(KnowledgeBase.shipped());
    final EntryReader reader = new EntryReader(limits, Locale.UK);
    final Language language = Language.of(Locale.UK);

    JsonCaseStore store() {
        return new JsonCaseStore(reader, QUESTIONS);
    }

    JsonCaseStore store(Disk disk) {
        return new JsonCaseStore(reader, QUESTIONS, disk);
    }

    RandomDrafts drafts(long seed) {
        return new RandomDrafts(seed, reader, limits);
    }

    String said(CaseStoreException refused) {
        return language.say(refused.reason());
    }
}
