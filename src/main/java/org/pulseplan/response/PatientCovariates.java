package org.pulseplan.response;

import java.util.Comparator;
import java.util.stream.Stream;
import org.pulseplan.entry.Answer;
import org.pulseplan.patient.Histology;

/**
 * What the model knows of the patient; all lesions share it.
 *
 * @param erPositive oestrogen receptor
 * @param her2Positive HER2
 * @param ki67High proliferation at or above the threshold of the evidence file
 * @param visceral visceral metastases
 */
public record PatientCovariates(
        Histology histology, Answer erPositive, Answer her2Positive, Answer ki67High, Answer visceral) {

    /** An order that depends on the covariates alone, so that the order of entry changes no result. */
    static final Comparator<PatientCovariates> CANONICAL = Comparator.comparing(PatientCovariates::histology)
            .thenComparing(PatientCovariates::erPositive)
            .thenComparing(PatientCovariates::her2Positive)
            .thenComparing(PatientCovariates::ki67High)
            .thenComparing(PatientCovariates::visceral);

    /** Whether something about the patient is not known. */
    boolean hasUnknown() {
        return Stream.of(erPositive, her2Positive, ki67High, visceral).anyMatch(answer -> answer == Answer.NOT_KNOWN);
    }

    PatientCovariates withErPositive(Answer answer) {
        return new PatientCovariates(histology, answer, her2Positive, ki67High, visceral);
    }

    PatientCovariates withHer2Positive(Answer answer) {
        return new PatientCovariates(histology, erPositive, answer, ki67High, visceral);
    }

    PatientCovariates withKi67High(Answer answer) {
        return new PatientCovariates(histology, erPositive, her2Positive, answer, visceral);
    }

    PatientCovariates withVisceral(Answer answer) {
        return new PatientCovariates(histology, erPositive, her2Positive, ki67High, answer);
    }
}
