package org.pulseplan.lesion;

import java.util.List;
import org.pulseplan.entry.Computed;
import org.pulseplan.entry.Entries;
import org.pulseplan.entry.Names;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.quantity.CubicCentimetres;
import org.pulseplan.quantity.Millimetres;

/** A lesion's diameters in order, and its volume a b^2 pi / 6 (rule VOL-01). */
public final class LesionSizes {
    private LesionSizes() {}

    public static Computed<LesionSize> of(LesionDraft lesion, Consulted consulted) {
        Computed<Millimetres> first = diameter(lesion, lesion.entries(), true);
        Computed<Millimetres> second = diameter(lesion, lesion.entries(), false);
        List<Phrase> reasons = Computed.reasonsOf(first, second);
        return reasons.isEmpty() ? size(first.get(), second.get(), consulted) : Computed.unavailable(reasons);
    }

    private static Computed<Millimetres> diameter(LesionDraft lesion, Entries entries, boolean first) {
        var field = first ? LesionFields.DIAMETER_1 : LesionFields.DIAMETER_2;
        return Computed.needed(entries.get(field), Names.ofLesion(lesion.number(), field));
    }

    private static Computed<LesionSize> size(Millimetres one, Millimetres other, Consulted consulted) {
        consulted.cite("VOL-01");
        Millimetres longest = one.value() >= other.value() ? one : other;
        Millimetres perpendicular = one.value() >= other.value() ? other : one;
        double a = longest.inCentimetres();
        double b = perpendicular.inCentimetres();
        CubicCentimetres volume = new CubicCentimetres(a * b * b * Math.PI / 6);
        return Computed.of(
                new LesionSize(longest, perpendicular, volume),
                Phrase.of("workings.volume", longest, perpendicular, volume));
    }
}
