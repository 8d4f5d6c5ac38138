package org.pulseplan.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pulseplan.response.fit.SeededRandom;

/** On simulated courses: quiet where predictions are right, ringing where they are not. */
class DriftAlarmTest {
    private static final double SPREAD = 1;
    private static final int COURSES = 200;

    /** A false alarm in 1 of 100; among 200 courses more than 7 would be chance in less than 1 of 1,000 (Poisson 2). */
    @Test
    void theAlarmIsQuietOnCoursesThatWerePredictedRightly() {
        assertThat(ringing(0, 60)).isLessThanOrEqualTo(7);
    }

    /** Log-odds 1 lower than predicted: about 20 points fewer complete responses. */
    @Test
    void theAlarmRingsOnCoursesThatWerePredictedTooWell() {
        assertThat(ringing(-1, 120)).isGreaterThan(COURSES * 9 / 10);
    }

    @Test
    void theAlarmRingsOnCoursesThatWerePredictedTooBadly() {
        assertThat(ringing(1, 120)).isGreaterThan(COURSES * 9 / 10);
    }

    /** Three lesions of one patient that respond alike are less surprising than three of three patients. */
    @Test
    void lesionsOfOnePatientWeighLessThanThoseOfMany() {
        List<Predicted> one = new ArrayList<>();
        List<Predicted> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            one.add(new Predicted("P1", 0.5, false));
            many.add(new Predicted("P" + i, 0.5, false));
        }
        DriftAlarm alarm = new DriftAlarm(SPREAD, 1);
        assertThat(alarm.judge(one).chance())
                .isGreaterThan(5 * alarm.judge(many).chance());
        assertThat(alarm.judge(one).rings()).isFalse();
    }

    private static int ringing(double bias, int patients) {
        int rings = 0;
        for (int course = 0; course < COURSES; course++) {
            rings += new DriftAlarm(SPREAD, course)
                            .judge(course(bias, patients, course))
                            .rings()
                    ? 1
                    : 0;
        }
        return rings;
    }

    /** Two lesions a patient; predictions are the rates over all patients, by the trapezoid rule. */
    private static List<Predicted> course(double bias, int patients, int seed) {
        SeededRandom random = new SeededRandom(seed, 77);
        List<Predicted> lesions = new ArrayList<>();
        for (int p = 0; p < patients; p++) {
            double inclination = SPREAD * random.nextNormal();
            for (int i = 0; i < 2; i++) {
                int kind = random.nextBelow(RATES.length);
                boolean complete = random.nextUniform() < expit(LOG_ODDS[kind] + inclination + bias);
                lesions.add(new Predicted("P" + p, RATES[kind], complete));
            }
        }
        return lesions;
    }

    private static final double[] LOG_ODDS = {-0.8, 0.2, 1.2};
    private static final double[] RATES = {rate(-0.8), rate(0.2), rate(1.2)};

    private static double rate(double logOdds) {
        double sum = 0;
        for (int i = -800; i <= 800; i++) {
            double z = i / 100.0;
            sum += expit(logOdds + SPREAD * z) * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / 100;
        }
        return sum;
    }

    private static double expit(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
