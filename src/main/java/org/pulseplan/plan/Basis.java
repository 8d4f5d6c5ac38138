package org.pulseplan.plan;

import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.KnowledgeBase;
import org.pulseplan.knowledge.Status;
import org.pulseplan.profile.Decision;
import org.pulseplan.profile.SignedProfile;
import org.pulseplan.response.own.OwnModel;

/**
 * What a plan rests on, so that paper and file can name it, and screens show the same numbers.
 *
 * @param knowledge the knowledge base that the plan was made with: as shipped, or with a site profile over it
 * @param modelVersion version of the response model's fit
 * @param evidenceFingerprint SHA-256 of the evidence that it was fitted to, hexadecimal
 * @param consulted every fact that this plan read, by id
 * @param notAdopted those of them that no clinician of the site has adopted although they were not read in a primary
 *     source
 * @param profile the site profile whose values and adoptions count; empty where the base counts as shipped
 * @param own the department's own response model that predicted; empty where it was the shipped one
 */
public record Basis(
        KnowledgeBase knowledge,
        String modelVersion,
        String evidenceFingerprint,
        List<Fact> consulted,
        List<Fact> notAdopted,
        Optional<SignedProfile> profile,
        Optional<OwnModel> own) {
    public Basis {
        consulted = List.copyOf(consulted);
        notAdopted = List.copyOf(notAdopted);
    }

    /** Version of the knowledge base. */
    public String knowledgeVersion() {
        return knowledge.version();
    }

    /** SHA-256 of the files of the knowledge base and of the site profile over it, hexadecimal. */
    public String knowledgeFingerprint() {
        return knowledge.fingerprint();
    }

    /** The facts that this plan read and that the site has changed, by id. */
    public List<Fact> changed() {
        return consulted.stream().filter(fact -> fact.status() == Status.SITE).toList();
    }

    /** Which model predicted, and for the department's own what it was learnt from. */
    public Phrase predictedBy() {
        return own.map(one -> Phrase.of(
                        "ownmodel.by.own",
                        one.name().version(),
                        one.local().lesions(),
                        one.local().patients(),
                        one.origin().learntOn(),
                        one.origin().programVersion()))
                .orElseGet(() -> Phrase.of("ownmodel.by.shipped", modelVersion));
    }

    /** The options that the site has chosen and that count. */
    public List<Decision.Chosen> chosen() {
        return profile.map(signed -> signed.profile().chosen()).orElse(List.of()).stream()
                .filter(one -> knowledge.site().stream()
                        .anyMatch(layer -> layer.choices().containsKey(one.id())))
                .toList();
    }
}
