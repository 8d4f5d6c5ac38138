package org.pulseplan.store;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.selftest.KnownCase;
import org.pulseplan.text.Language;

/** The cases with known answers that travel inside the program. */
public final class KnownCases {
    private static final String FOLDER = "/org/pulseplan/selftest/";
    private static final String ANSWERS = "known-answers.json";

    private final JsonCaseStore store;
    private final Language language;

    public KnownCases(JsonCaseStore store, Language language) {
        this.store = store;
        this.language = language;
    }

    private record Known(String from, Map<String, Double> doses, Map<String, Double> predictions) {}

    /** All of them; one that cannot be read is a defect of the program. */
    public List<KnownCase> all() {
        List<KnownCase> cases = new ArrayList<>();
        known().forEach((name, answers) -> cases.add(read(name, answers)));
        return cases;
    }

    private static Map<String, Known> known() {
        try {
            return JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readValue(content(ANSWERS), new TypeReference<Map<String, Known>>() {});
        } catch (IOException damaged) {
            throw new IllegalStateException("the program is damaged: " + ANSWERS, damaged);
        }
    }

    private KnownCase read(String name, Known answers) {
        try {
            return new KnownCase(
                    name, store.read(name + ".json", content(name + ".json")), answers.doses(), answers.predictions());
        } catch (CaseStoreException damaged) {
            throw new IllegalStateException(language.say(damaged.reason()), damaged);
        }
    }

    private static byte[] content(String name) {
        try (InputStream in = KnownCases.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new IllegalStateException("the program is damaged: " + name, damaged);
        }
    }
}
