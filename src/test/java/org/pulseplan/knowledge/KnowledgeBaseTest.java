package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pulseplan.quantity.InternationalUnitsPerSquareMetre;

class KnowledgeBaseTest {
    @Test
    void shippedBaseHoldsTheStandardDose() {
        Consulted consulted = new Consulted(KnowledgeBase.shipped());
        assertThat(consulted.number("IV-01", InternationalUnitsPerSquareMetre.class))
                .isEqualTo(new InternationalUnitsPerSquareMetre(15_000));
        assertThat(consulted.ids()).containsExactly("IV-01");
    }
}
