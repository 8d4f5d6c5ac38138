package org.pulseplan.desktop.response.compare;

/**
 * One lesion of one patient.
 *
 * @param whose the patient's place among the compared, from 0
 * @param lesion the lesion's number in its case
 */
record LesionKey(int whose, int lesion) {}
