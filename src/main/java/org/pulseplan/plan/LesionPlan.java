package org.pulseplan.plan;

import org.pulseplan.dose.IntratumouralDose;
import org.pulseplan.electrode.ElectrodeChoice;
import org.pulseplan.entry.Computed;
import org.pulseplan.lesion.LesionDraft;
import org.pulseplan.lesion.LesionSize;

/**
 * Everything derived for one lesion.
 *
 * @param draft what was entered
 * @param size diameters in order and volume
 * @param injection what is injected; without a value and without reasons where the drug is given into a vein
 * @param electrode the electrode and its applications
 */
public record LesionPlan(
        LesionDraft draft,
        Computed<LesionSize> size,
        Computed<IntratumouralDose> injection,
        Computed<ElectrodeChoice> electrode) {
    public int number() {
        return draft.number();
    }
}
