package org.pulseplan.knowledge;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A range of tumour volumes for which one intratumoural dose per volume holds.
 *
 * @param id the band's name
 * @param drug the drug injected
 * @param upper the largest volume of the band, cm3; null for the last band
 * @param upperIncluded whether a volume exactly at the upper edge belongs to this band
 * @param dose the dose per tumour volume: IU/cm3 for bleomycin, mg/cm3 for cisplatin
 */
public record VolumeBand(String id, Drug drug, @Nullable Fact upper, boolean upperIncluded, Fact dose) {
    /** The same band with its facts replaced. */
    VolumeBand with(UnaryOperator<Fact> change) {
        return new VolumeBand(id, drug, upper == null ? null : change.apply(upper), upperIncluded, change.apply(dose));
    }
}
