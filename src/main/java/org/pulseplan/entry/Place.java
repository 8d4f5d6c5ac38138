package org.pulseplan.entry;

/**
 * Where in the case something belongs: the field of the patient, of a numbered lesion, or of the prescriber's
 * decisions. Screens put a message beside that field; case files name it.
 *
 * @param area patient, screening, lesion, or decisions
 * @param lesion the lesion's number; 0 where the area is not a lesion
 * @param field the field's name as in the case file; empty for the area as a whole
 */
public record Place(Area area, int lesion, String field) {
    /** The parts of a case. */
    public enum Area {
        PATIENT,
        SCREENING,
        LESION,
        DECISIONS
    }

    public static Place patient(String field) {
        return new Place(Area.PATIENT, 0, field);
    }

    public static Place screening(String question) {
        return new Place(Area.SCREENING, 0, question);
    }

    public static Place lesion(int number, String field) {
        return new Place(Area.LESION, number, field);
    }

    public static Place decisions(String field) {
        return new Place(Area.DECISIONS, 0, field);
    }
}
