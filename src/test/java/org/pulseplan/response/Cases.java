package org.pulseplan.response;

import java.util.OptionalDouble;
import org.pulseplan.entry.Answer;
import org.pulseplan.patient.Histology;
import org.pulseplan.response.fit.SeededRandom;

/** Patients and lesions for the tests of this package. */
final class Cases {
    static final ResponseModel MODEL = StoredResponseModel.load();
    static final PatientCovariates LUMINAL =
            new PatientCovariates(Histology.BREAST_CARCINOMA, Answer.YES, Answer.NO, Answer.NO, Answer.NO);
    static final PatientCovariates TRIPLE_NEGATIVE =
            new PatientCovariates(Histology.BREAST_CARCINOMA, Answer.NO, Answer.NO, Answer.YES, Answer.YES);

    private Cases() {}

    static LesionCovariates intravenous(double diameter, double depth) {
        return lesion(diameter, depth, Answer.NO, Answer.NO, Treatment.INTRAVENOUS_BLEOMYCIN, false);
    }

    static LesionCovariates lesion(
            double diameter,
            double depth,
            Answer irradiated,
            Answer ulcerated,
            Treatment treatment,
            boolean hexagonal) {
        return new LesionCovariates(diameter, OptionalDouble.of(depth), irradiated, ulcerated, treatment, hexagonal);
    }

    static LesionCovariates unknownLesion(double diameter) {
        return new LesionCovariates(
                diameter,
                OptionalDouble.empty(),
                Answer.NOT_KNOWN,
                Answer.NOT_KNOWN,
                Treatment.INTRAVENOUS_BLEOMYCIN,
                false);
    }

    static PatientCovariates randomPatient(SeededRandom random) {
        return new PatientCovariates(
                Histology.BREAST_CARCINOMA,
                randomAnswer(random),
                randomAnswer(random),
                randomAnswer(random),
                randomAnswer(random));
    }

    static LesionCovariates randomLesion(SeededRandom random) {
        double diameter = 3 * Math.exp(4.5 * random.nextUniform());
        return new LesionCovariates(
                diameter,
                random.nextBoolean() ? OptionalDouble.of(1 + 35 * random.nextUniform()) : OptionalDouble.empty(),
                randomAnswer(random),
                randomAnswer(random),
                Treatment.values()[random.nextBelow(Treatment.values().length)],
                random.nextBoolean());
    }

    private static Answer randomAnswer(SeededRandom random) {
        return Answer.values()[random.nextBelow(3)];
    }
}
