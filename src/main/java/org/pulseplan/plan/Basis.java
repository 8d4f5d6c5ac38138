package org.pulseplan.plan;

import java.util.List;
import org.pulseplan.knowledge.Fact;

/**
 * What a plan rests on, so that paper and file can name it.
 *
 * @param knowledgeVersion version of the knowledge base
 * @param knowledgeFingerprint SHA-256 of its files, hexadecimal
 * @param modelVersion version of the response model's fit
 * @param evidenceFingerprint SHA-256 of the evidence that it was fitted to, hexadecimal
 * @param consulted every fact that this plan read, by id
 * @param notAdopted those of them that no clinician of the site has adopted although they were not read in a primary
 *     source
 */
public record Basis(
        String knowledgeVersion,
        String knowledgeFingerprint,
        String modelVersion,
        String evidenceFingerprint,
        List<Fact> consulted,
        List<Fact> notAdopted) {
    public Basis {
        consulted = List.copyOf(consulted);
        notAdopted = List.copyOf(notAdopted);
    }
}
