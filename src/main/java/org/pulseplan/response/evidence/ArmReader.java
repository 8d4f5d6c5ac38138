package org.pulseplan.response.evidence;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one published series and checks that its counts can be true. */
final class ArmReader {
    private static final Set<String> REQUIRED =
            Set.of("id", "citation", "doi", "unit", "n", "complete", "objective", "assessed", "counts");
    private static final Set<String> OPTIONAL = Set.of("patients", "mix", "note");

    private ArmReader() {}

    static Arm read(StrictObject json, StrictObject defaultMix) {
        json.withKeys(REQUIRED, OPTIONAL);
        Optional<StrictObject> own = json.optionalObject("mix");
        Arm arm = new Arm(
                json.text("id"),
                json.text("citation"),
                json.optionalText("doi"),
                unit(json),
                json.count("n"),
                json.optionalCount("patients"),
                json.optionalCount("complete"),
                json.optionalCount("objective"),
                own.map(mix -> MixReader.overlaid(defaultMix, mix)).orElseGet(() -> MixReader.whole(defaultMix)),
                own.map(StrictObject::keys).orElse(Set.of()),
                json.text("assessed"),
                json.text("counts"));
        checkCounts(arm, json);
        return arm;
    }

    private static Arm.Unit unit(StrictObject json) {
        return switch (json.text("unit")) {
            case "patient" -> Arm.Unit.PATIENT;
            case "lesion" -> Arm.Unit.LESION;
            default -> throw json.refusal("unit", "\"patient\" or \"lesion\"");
        };
    }

    private static void checkCounts(Arm arm, StrictObject json) {
        if (arm.total() == 0) {
            throw json.refusal("n", "a count of at least 1");
        }
        if (arm.complete().isEmpty() && arm.objective().isEmpty()) {
            throw new ResponseDataException(json.place() + ": \"complete\" or \"objective\" must be a count");
        }
        checkAtMost(arm.objective(), arm.total(), json, "objective");
        checkAtMost(arm.complete(), arm.objective().orElse(arm.total()), json, "complete");
        checkAtMost(arm.patients(), arm.total(), json, "patients");
        if (arm.patients().isPresent() && arm.patients().getAsInt() == 0) {
            throw json.refusal("patients", "a count of at least 1");
        }
    }

    private static void checkAtMost(OptionalInt count, int limit, StrictObject json, String key) {
        if (count.isPresent() && count.getAsInt() > limit) {
            throw json.refusal(key, "a count of at most " + limit);
        }
    }
}
