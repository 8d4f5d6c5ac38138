package org.pulseplan.cli;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.pulseplan.entry.EntryReader;
import org.pulseplan.knowledge.EntryLimits;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.ScreeningQuestion;
import org.pulseplan.plan.Planner;
import org.pulseplan.response.ResponseModel;
import org.pulseplan.response.StoredResponseModel;
import org.pulseplan.selftest.SelfTest;
import org.pulseplan.store.JsonCaseStore;
import org.pulseplan.store.KnownCases;
import org.pulseplan.text.Language;

/**
 * The parts of which the program is put together, with and without a window.
 *
 * @param knowledge what the program knows
 * @param response predicts the response of lesions
 * @param planner derives plans
 * @param reader reads what is typed
 * @param store keeps cases in files
 * @param language in which everything is said
 */
public record Workbench(
        KnowledgeBase knowledge,
        ResponseModel response,
        Planner planner,
        EntryReader reader,
        JsonCaseStore store,
        Language language) {
    /** The parts as shipped, in the language of a locale. */
    public static Workbench shipped(Locale locale) {
        return shipped(Language.of(locale), locale);
    }

    /**
     * The parts as shipped.
     *
     * @param language in which everything is said
     * @param habits the order of day and month that is typed here
     */
    public static Workbench shipped(Language language, Locale habits) {
        CompletableFuture<ResponseModel> response = CompletableFuture.supplyAsync(StoredResponseModel::load);
        KnowledgeBase knowledge = KnowledgeBase.shipped();
        EntryReader reader = new EntryReader(new EntryLimits(knowledge), habits);
        JsonCaseStore store = new JsonCaseStore(
                reader,
                knowledge.screening().stream().map(ScreeningQuestion::id).toList());
        ResponseModel loaded = result(response);
        return new Workbench(knowledge, loaded, new Planner(knowledge, loaded), reader, store, language);
    }

    /** What was loaded beside the rest; a file that is damaged is told as if it had been loaded here. */
    private static ResponseModel result(CompletableFuture<ResponseModel> loading) {
        try {
            return loading.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Replays known answers with these parts. */
    public SelfTest selfTest() {
        return new SelfTest(planner, new KnownCases(store, language).all());
    }
}
