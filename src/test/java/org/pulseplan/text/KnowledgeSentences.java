package org.pulseplan.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pulseplan.entry.KnownSentence;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Route;
import org.pulseplan.response.StoredResponseModel;

/** Every sentence of the knowledge base that a reader may see, by the name under which its translations stand. */
final class KnowledgeSentences {
    private KnowledgeSentences() {}

    static Map<String, String> all() {
        KnowledgeBase base = KnowledgeBase.shipped();
        Map<String, String> all = new TreeMap<>();
        Stream.of(
                        base.facts().stream().flatMap(fact -> Stream.of(fact.said(), fact.noteSaid())),
                        base.screening().stream()
                                .flatMap(one -> Stream.of(one.asked(), one.findingSaid(), one.remedySaid())),
                        base.checklist().stream().map(item -> item.said()),
                        base.electrodes().stream().map(electrode -> electrode.codeSaid()),
                        base.renalTables().stream().map(table -> table.said()),
                        Stream.of(Route.values())
                                .flatMap(route -> base.windows(route).stream())
                                .map(one -> one.said()),
                        StoredResponseModel.evidence().arms().stream()
                                .flatMap(arm -> Stream.of(arm.assessedSaid(), arm.countsSaid())),
                        StoredResponseModel.evidence().contrasts().stream().map(one -> one.howSaid()),
                        StoredResponseModel.evidence().judgements().stream().map(one -> one.whySaid()))
                .flatMap(sentences -> sentences)
                .filter(sentence -> !sentence.key().isEmpty())
                .forEach(sentence -> put(all, sentence));
        return all;
    }

    private static void put(Map<String, String> all, KnownSentence sentence) {
        String before = all.put(sentence.key(), sentence.english());
        if (before != null && !before.equals(sentence.english())) {
            throw new AssertionError("two sentences are called " + sentence.key());
        }
    }
}
