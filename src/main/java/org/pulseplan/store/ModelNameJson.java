package org.pulseplan.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pulseplan.response.own.ModelName;

/** Which own response model a case is planned with. */
final class ModelNameJson {
    private static final String VERSION = "version";
    private static final String FINGERPRINT = "fingerprint";
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private ModelNameJson() {}

    static Optional<ModelName> read(Optional<Spot> section) {
        return section.map(spot -> {
            Map<String, Spot> members = spot.members(List.of(VERSION, FINGERPRINT));
            Spot fingerprint = spot.need(members, FINGERPRINT);
            if (!SHA_256.matcher(fingerprint.words()).matches()) {
                throw fingerprint.fault("store.expected.sha256");
            }
            return new ModelName(spot.need(members, VERSION).words(), fingerprint.words());
        });
    }

    static ObjectNode write(ModelName name) {
        return JsonText.object().put(VERSION, name.version()).put(FINGERPRINT, name.fingerprint());
    }
}
