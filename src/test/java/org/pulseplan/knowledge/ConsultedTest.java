package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pulseplan.hazard.Hazard;
import org.pulseplan.quantity.InternationalUnits;
import org.pulseplan.quantity.InternationalUnitsPerCubicCentimetre;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;
import org.pulseplan.quantity.Milligrams;

class ConsultedTest {
    private final KnowledgeBase base = KnowledgeBase.shipped();
    private final Consulted consulted = new Consulted(base);

    @Test
    void everyWayOfReadingIsRemembered() {
        assertThat(consulted.number("IV-01", InternationalUnitsPerSquareMetre.class))
                .isEqualTo(new InternationalUnitsPerSquareMetre(15_000));
        assertThat(consulted.number(
                        base.volumeBands(Drug.BLEOMYCIN).get(0).dose(), InternationalUnitsPerCubicCentimetre.class))
                .isEqualTo(new InternationalUnitsPerCubicCentimetre(1_000));
        assertThat(consulted.cite("RENAL-COMBINE").value()).isNull();
        assertThat(consulted.ids()).containsExactly("IT-B1-DOSE", "IV-01", "RENAL-COMBINE");
        assertThat(consulted.base()).isSameAs(base);
    }

    /** Milligrams in place of international units would be a thousandfold error. */
    @Test
    @Hazard("H-51")
    void numberInAnotherUnitThanAskedForIsRefused() {
        assertThatThrownBy(() -> consulted.number("IV-VIAL", Milligrams.class))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("IV-VIAL")
                .hasMessageContaining("mg");
    }

    @Test
    void ruleWithoutANumberGivesNone() {
        assertThatThrownBy(() -> consulted.number("UNIT-02", InternationalUnits.class))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("UNIT-02");
    }

    @Test
    void unknownIdIsRefusedAndNotRemembered() {
        assertThatThrownBy(() -> consulted.cite("IV-99")).isInstanceOf(KnowledgeException.class);
        assertThat(consulted.ids()).isEmpty();
    }

    @Test
    @Hazard("H-49")
    void onlyWhatWasConsultedAndNeedsAdoptionIsNotAdopted() {
        consulted.cite("IV-01");
        consulted.cite("IT-B1-DOSE");
        consulted.cite("ROUND-IV");
        assertThat(consulted.notAdopted()).extracting(Fact::id).containsExactly("IT-B1-DOSE", "ROUND-IV");
    }

    @Test
    void whatTheSiteAdoptedIsNoLongerListed() {
        Consulted atSite = new Consulted(base.adopting(Set.of("IT-B1-DOSE")));
        atSite.cite("IT-B1-DOSE");
        atSite.cite("ROUND-IV");
        assertThat(atSite.notAdopted()).extracting(Fact::id).containsExactly("ROUND-IV");
    }
}
