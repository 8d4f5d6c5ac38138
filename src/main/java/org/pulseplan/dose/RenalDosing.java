package org.pulseplan.dose;

import java.util.List;
import java.util.Optional;
import org.pulseplan.entry.Phrase;
import org.pulseplan.knowledge.Consulted;
import org.pulseplan.knowledge.Fact;
import org.pulseplan.knowledge.RenalBand;
import org.pulseplan.knowledge.RenalTable;
import org.pulseplan.quantity.MillilitresPerMinute;
import org.pulseplan.quantity.Ratio;

/**
 * The share of the standard intravenous dose at a creatinine clearance, by the table that the prescriber chose or else
 * by the site's. At an edge the lower share holds (rule RENAL-EDGE).
 */
public final class RenalDosing {
    private final Consulted consulted;
    private final Optional<RenalTableChoice> chosen;

    /** @param chosen the prescriber's table; without it the site's usual one holds */
    public RenalDosing(Consulted consulted, Optional<RenalTableChoice> chosen) {
        this.consulted = consulted;
        this.chosen = chosen;
    }

    /** The share at this clearance by the table that holds. */
    RenalShare share(MillilitresPerMinute clearance) {
        RenalTable table = consulted.base().renalTable(tableId());
        return new RenalShare(table, chosen.isPresent(), share(table, clearance));
    }

    /** What every published table says at this clearance, so that their disagreement is seen. */
    List<Object> everyTable(MillilitresPerMinute clearance) {
        return consulted.base().renalTables().stream()
                .<Object>map(table -> inWords(table, clearance, share(table, clearance)))
                .toList();
    }

    /** A table's share in words, for the arithmetic below a dose. */
    static Phrase inWords(RenalTable table, MillilitresPerMinute clearance, Ratio share) {
        return Phrase.of("workings.renalShare", table.said(), table.id(), clearance, share);
    }

    private String tableId() {
        return chosen.map(table -> consulted.cite(table.id()).id())
                .orElseGet(() -> consulted.choice("RENAL-TABLE").id());
    }

    private Ratio share(RenalTable table, MillilitresPerMinute clearance) {
        consulted.cite("RENAL-EDGE");
        Fact share = table.bands().stream()
                .filter(band -> holds(band, clearance))
                .findFirst()
                .map(RenalBand::factor)
                .orElse(table.above());
        return consulted.number(share, Ratio.class);
    }

    private boolean holds(RenalBand band, MillilitresPerMinute clearance) {
        return clearance.value()
                <= consulted.number(band.upTo(), MillilitresPerMinute.class).value();
    }
}
