package org.pulseplan.response.validation;

import java.util.List;

/**
 * How far the predictions of the sample patients' lesions move when the evidence is changed.
 *
 * @param kind what was changed
 * @param what the coefficient, prior or group of studies
 * @param change how it was changed
 * @param moves one entry a lesion
 * @param centreSpread posterior mean of the spread between centres after the change, log-odds
 */
public record Sensitivity(Kind kind, String what, Change change, List<Move> moves, double centreSpread) {
    /** What was changed. */
    public enum Kind {
        JUDGEMENT,
        PRIOR,
        STUDIES
    }

    /** How a standard deviation was changed, or that studies were left out. */
    public enum Change {
        HALVED,
        DOUBLED,
        LEFT_OUT
    }

    /**
     * One lesion's predictions before and after.
     *
     * @param lesion the patient's name and the lesion's number
     * @param complete median probability of complete response at an average centre, 0 to 1, before
     * @param width width of its 95 % interval before
     * @param newCentreComplete median at a new centre
     */
    public record Move(
            String lesion,
            double complete,
            double completeAfter,
            double objective,
            double objectiveAfter,
            double width,
            double widthAfter,
            double newCentreComplete,
            double newCentreCompleteAfter) {
        double shift() {
            return Math.max(Math.abs(completeAfter - complete), Math.abs(objectiveAfter - objective));
        }
    }

    public Sensitivity {
        moves = List.copyOf(moves);
    }

    /** Mean distance by which the median of complete response moves, 0 to 1. */
    public double meanShift() {
        return moves.stream()
                .mapToDouble(move -> Math.abs(move.completeAfter() - move.complete()))
                .average()
                .orElseThrow();
    }

    /** The largest distance by which a median of complete or objective response moves, 0 to 1. */
    public double largestShift() {
        return moves.stream().mapToDouble(Move::shift).max().orElseThrow();
    }

    /** The largest change of the width of a 95 % interval of complete response, with its sign. */
    public double largestWidthChange() {
        return moves.stream()
                .mapToDouble(move -> move.widthAfter() - move.width())
                .reduce(0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
    }
}
