package org.pulseplan.response.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the evidence file strictly: an unknown, missing or doubled key, an impossible count or a coefficient without
 * judgement is refused with its place.
 */
public final class EvidenceReader {
    private static final String SCHEMA = "response-evidence/1";
    private static final Set<String> KEYS =
            Set.of("schema", "version", "anchor", "coefficients", "default_mix", "arms", "contrasts", "judgements");

    private EvidenceReader() {}

    /**
     * Reads the stream to its end; the caller closes it.
     *
     * @param name how messages call the file
     * @throws ResponseDataException if the evidence must not be used
     */
    public static Evidence read(InputStream stream, String name) throws IOException {
        byte[] bytes = stream.readAllBytes();
        StrictObject json = StrictObject.parse(bytes, name).withKeys(KEYS, Set.of());
        checkSchema(json);
        checkCoefficients(json.object("coefficients"));
        StrictObject mix = json.object("default_mix");
        Evidence evidence = new Evidence(
                json.text("version"),
                Sha256.of(bytes),
                MixReader.whole(mix),
                json.objects("arms").stream()
                        .map(arm -> ArmReader.read(arm, mix))
                        .toList(),
                json.objects("contrasts").stream().map(EvidenceReader::contrast).toList(),
                judgements(json.objects("judgements"), name));
        checkIds(evidence, name);
        return evidence;
    }

    private static void checkSchema(StrictObject json) {
        json.object("anchor").withKeys(Set.of("citation", "doi", "states"), Set.of());
        if (!json.text("schema").equals(SCHEMA)) {
            throw json.refusal("schema", "\"" + SCHEMA + "\"");
        }
    }

    private static void checkCoefficients(StrictObject json) {
        json.withKeys(Arrays.stream(Coefficient.values()).map(Coefficient::key).collect(Collectors.toSet()), Set.of());
    }

    private static Contrast contrast(StrictObject json) {
        json.withKeys(
                Set.of("id", "citation", "combination", "log_odds", "se", "relevance", "how"), Set.of("doi", "pmid"));
        if (json.positive("relevance") > 1) {
            throw json.refusal("relevance", "a number above 0, at most 1");
        }
        return new Contrast(
                json.text("id"),
                json.text("citation"),
                combination(json.object("combination")),
                json.number("log_odds"),
                json.positive("se"),
                json.number("relevance"),
                json.text("how"),
                json.optionalText("doi"));
    }

    private static Map<Coefficient, Double> combination(StrictObject json) {
        Map<Coefficient, Double> combination = new EnumMap<>(Coefficient.class);
        json.numbers().forEach((key, factor) -> combination.put(coefficient(key, json.place()), factor));
        if (combination.isEmpty()) {
            throw new ResponseDataException(json.place() + ": at least one coefficient was expected");
        }
        return combination;
    }

    private static List<Judgement> judgements(List<StrictObject> list, String name) {
        Map<Coefficient, Judgement> judgements = new EnumMap<>(Coefficient.class);
        for (StrictObject json : list) {
            Judgement judgement = judgement(json);
            if (judgements.put(judgement.coefficient(), judgement) != null) {
                throw json.refusal("coefficient", "a coefficient that is not judged twice");
            }
        }
        for (Coefficient coefficient : Coefficient.values()) {
            if (!judgements.containsKey(coefficient)) {
                throw new ResponseDataException(
                        name + ".judgements: the judgement on \"" + coefficient.key() + "\" is missing");
            }
        }
        return List.copyOf(judgements.values());
    }

    private static Judgement judgement(StrictObject json) {
        json.withKeys(Set.of("coefficient", "mean", "sd", "grade", "why"), Set.of());
        return new Judgement(
                coefficient(json.text("coefficient"), json.place()),
                json.number("mean"),
                json.positive("sd"),
                Grade.ofLabel(json.text("grade")).orElseThrow(() -> json.refusal("grade", "a known grade")),
                json.text("why"));
    }

    private static Coefficient coefficient(String key, String place) {
        return Coefficient.ofKey(key)
                .orElseThrow(() -> new ResponseDataException(place + ": \"" + key + "\" is not a known coefficient"));
    }

    private static void checkIds(Evidence evidence, String name) {
        Set<String> seen = new HashSet<>();
        evidence.arms().forEach(arm -> checkNew(arm.id(), seen, name));
        evidence.contrasts().forEach(contrast -> checkNew(contrast.id(), seen, name));
        if (evidence.arms().isEmpty()) {
            throw new ResponseDataException(name + ".arms: at least one series was expected");
        }
    }

    private static void checkNew(String id, Set<String> seen, String name) {
        if (!seen.add(id)) {
            throw new ResponseDataException(name + ": the id \"" + id + "\" occurs twice");
        }
    }
}
