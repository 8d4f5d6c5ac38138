package org.pulseplan.response;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pulseplan.entry.Answer;
import org.pulseplan.response.Narrowing.IfKnown;
import org.pulseplan.response.Narrowing.KnownValue;

/** Predicts a lesion once more with each answer to each of its unknown properties. */
final class NarrowingFinder {
    private final PatientCovariates patient;
    private final LesionCovariates lesion;
    private final PredictionBase base;
    private final LesionResponse now;
    private final List<Narrowing> found = new ArrayList<>();

    private NarrowingFinder(PatientCovariates patient, LesionCovariates lesion, PredictionBase base) {
        this.patient = patient;
        this.lesion = lesion;
        this.base = base;
        this.now = predict(patient, lesion);
    }

    static List<Narrowing> find(PatientCovariates patient, LesionCovariates lesion, PredictionBase base) {
        NarrowingFinder finder = new NarrowingFinder(patient, lesion, base);
        finder.findPatientProperties();
        finder.findLesionProperties();
        return finder.found;
    }

    private void findPatientProperties() {
        addPatient(UnknownProperty.ER_POSITIVE, patient.erPositive(), patient::withErPositive);
        addPatient(UnknownProperty.HER2_POSITIVE, patient.her2Positive(), patient::withHer2Positive);
        addPatient(UnknownProperty.KI67_HIGH, patient.ki67High(), patient::withKi67High);
        addPatient(UnknownProperty.VISCERAL, patient.visceral(), patient::withVisceral);
    }

    private void findLesionProperties() {
        addLesion(UnknownProperty.IRRADIATED, lesion.irradiated(), lesion::withIrradiated);
        addLesion(UnknownProperty.ULCERATED, lesion.ulcerated(), lesion::withUlcerated);
        if (lesion.depthMm().isEmpty()) {
            double depth = base.unknown().medianDepthMm();
            found.add(new Narrowing(
                    UnknownProperty.DEPTH,
                    now,
                    List.of(new IfKnown(new KnownValue.DepthMm(depth), predict(patient, lesion.withDepthMm(depth))))));
        }
    }

    private void addPatient(UnknownProperty property, Answer answer, Function<Answer, PatientCovariates> with) {
        add(property, answer, known -> predict(with.apply(known), lesion));
    }

    private void addLesion(UnknownProperty property, Answer answer, Function<Answer, LesionCovariates> with) {
        add(property, answer, known -> predict(patient, with.apply(known)));
    }

    private void add(UnknownProperty property, Answer answer, Function<Answer, LesionResponse> predicted) {
        if (answer == Answer.NOT_KNOWN) {
            found.add(new Narrowing(
                    property,
                    now,
                    List.of(
                            new IfKnown(new KnownValue.Present(true), predicted.apply(Answer.YES)),
                            new IfKnown(new KnownValue.Present(false), predicted.apply(Answer.NO)))));
        }
    }

    private LesionResponse predict(PatientCovariates somePatient, LesionCovariates someLesion) {
        return new PatientPredictor(somePatient, base).lesion(someLesion);
    }
}
