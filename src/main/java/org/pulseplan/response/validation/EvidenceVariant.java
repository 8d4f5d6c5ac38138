package org.pulseplan.response.validation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pulseplan.response.evidence.Arm;
import org.pulseplan.response.evidence.Coefficient;
import org.pulseplan.response.evidence.Evidence;
import org.pulseplan.response.evidence.Judgement;
import org.pulseplan.response.evidence.Sha256;

/** The evidence with something changed, under a fingerprint of its own, so that nothing takes it for the real one. */
final class EvidenceVariant {
    private EvidenceVariant() {}

    /** Without these studies: neither their series nor the effects that they published. */
    static Evidence without(Evidence evidence, List<String> studies) {
        return new Evidence(
                evidence.version(),
                fingerprint(evidence, "without " + studies),
                evidence.defaultMix(),
                evidence.arms().stream()
                        .filter(arm -> !studies.contains(arm.id()))
                        .toList(),
                evidence.contrasts().stream()
                        .filter(contrast -> !studies.contains(study(contrast.id())))
                        .toList(),
                evidence.judgements());
    }

    /** With the standard deviation of one judgement multiplied. */
    static Evidence withJudgement(Evidence evidence, Coefficient coefficient, double factor) {
        UnaryOperator<Judgement> change = one -> one.coefficient() == coefficient
                ? new Judgement(coefficient, one.mean(), factor * one.sd(), one.grade(), one.why())
                : one;
        return new Evidence(
                evidence.version(),
                fingerprint(evidence, coefficient.key() + " x " + factor),
                evidence.defaultMix(),
                evidence.arms(),
                evidence.contrasts(),
                evidence.judgements().stream().map(change).toList());
    }

    /** The study that published an effect: effects are named study-effect. */
    static String study(String contrastId) {
        int dash = contrastId.indexOf('-');
        return dash < 0 ? contrastId : contrastId.substring(0, dash);
    }

    static Arm series(Evidence evidence, String id) {
        return evidence.arms().stream()
                .filter(arm -> arm.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String fingerprint(Evidence evidence, String change) {
        return Sha256.of((evidence.sha256() + " " + change).getBytes(StandardCharsets.UTF_8));
    }
}
