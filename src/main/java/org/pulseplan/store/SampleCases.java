package org.pulseplan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pulseplan.plan.CaseStoreException;
import org.pulseplan.plan.PlanDraft;
import org.pulseplan.plan.SampleCase;
import org.pulseplan.text.Language;

/** The invented cases that travel inside the program, in the order of their index. */
public final class SampleCases {
    private static final String FOLDER = "/org/pulseplan/samples/";
    private static final String INDEX = "index.txt";
    private static final String EXTENSION = ".json";

    private final JsonCaseStore store;
    private final Language language;

    public SampleCases(JsonCaseStore store, Language language) {
        this.store = store;
        this.language = language;
    }

    /** All of them; each is read when it is asked for. */
    public List<SampleCase> all() {
        return names().stream().map(this::sample).toList();
    }

    /** The file names of the index, such as {@code few-nodules.json}. */
    static List<String> names() {
        return new String(content(INDEX), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private SampleCase sample(String name) {
        String stem = name.substring(0, name.length() - EXTENSION.length());
        return new SampleCase(language.text("samples." + stem), () -> draft(name));
    }

    /** One that cannot be read is a defect of the program, not of the user's files. */
    private PlanDraft draft(String name) {
        try {
            return store.read(name, content(name));
        } catch (CaseStoreException damaged) {
            throw new IllegalStateException(language.say(damaged.reason()), damaged);
        }
    }

    private static byte[] content(String name) {
        try (InputStream in = SampleCases.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out the sample " + name);
            }
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new IllegalStateException("the program is damaged: sample " + name, damaged);
        }
    }
}
