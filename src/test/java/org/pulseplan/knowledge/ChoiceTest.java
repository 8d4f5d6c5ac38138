package org.pulseplan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a site chooses is read as strictly as a dose, and named like one. */
class ChoiceTest {
    private final KnowledgeBase base = KnowledgeBase.shipped();

    @Test
    void shippedOptionHoldsUntilTheSiteChooses() {
        KnowledgeBase atSite = base.withChoices(Map.of("RENAL-TABLE", "RENAL-RDH"));
        assertThat(base.choice("RENAL-TABLE").option().id()).isEqualTo("RENAL-US");
        assertThat(atSite.choice("RENAL-TABLE").option().id()).isEqualTo("RENAL-RDH");
        assertThat(atSite.choice("RENAL-TABLE").shipped().id()).isEqualTo("RENAL-US");
        assertThat(atSite.choice("WINDOW-DEFAULT").option().id()).isEqualTo("WIN-ESOPE");
    }

    @Test
    void choiceAndOptionAreBothConsulted() {
        Consulted consulted = new Consulted(base.withChoices(Map.of("TEST-DOSE", "TEST-FINLAND")));
        assertThat(consulted.choice("TEST-DOSE").id()).isEqualTo("TEST-FINLAND");
        assertThat(consulted.ids()).containsExactly("TEST-DOSE", "TEST-FINLAND");
        assertThat(consulted.notAdopted()).extracting(Fact::id).containsExactly("TEST-DOSE");
    }

    @Test
    void choosingAndAdoptingKeepEachOther() {
        KnowledgeBase both = base.adopting(Set.of("TEST-DOSE")).withChoices(Map.of("TEST-DOSE", "TEST-GERMANY"));
        assertThat(both.adopted()).containsExactly("TEST-DOSE");
        assertThat(both.adopting(Set.of("RENAL-TABLE"))
                        .choice("TEST-DOSE")
                        .option()
                        .id())
                .isEqualTo("TEST-GERMANY");
    }

    @Test
    void unknownChoiceOrOptionIsRefused() {
        assertThatThrownBy(() -> base.withChoices(Map.of("RENAL-TABEL", "RENAL-US")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("RENAL-TABEL");
        assertThatThrownBy(() -> base.withChoices(Map.of("RENAL-TABLE", "WIN-2018")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("RENAL-TABLE")
                .hasMessageContaining("WIN-2018");
        assertThatThrownBy(() -> new Consulted(base).choice("IV-01")).isInstanceOf(KnowledgeException.class);
    }

    @Test
    void shippedOptionThatIsNoneOfTheOptionsIsRefused() {
        refused("\"shipped\": \"RENAL-US\"", "\"shipped\": \"WIN-2018\"", "RENAL-TABLE");
        refused("\"shipped\": \"RENAL-US\"", "\"shipped\": \"RENAL-US\", \"site\": \"RENAL-RDH\"", "site");
    }

    @Test
    void choiceWithANumberIsRefused() {
        refused("\"id\": \"TEST-NONE\",", "\"id\": \"TEST-NONE\", \"value\": \"0\",", "TEST-NONE");
    }

    @Test
    void usualWindowThatIsNoWindowOfTheVeinIsRefused() {
        refused("\"id\": \"WIN-2018\"", "\"id\": \"WIN-IT\"", "WIN-IT");
    }

    private static void refused(String passage, String changed, String named) {
        ShippedFiles files = new ShippedFiles().with("choices.json", passage, changed);
        assertThatThrownBy(files::read)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("choices.json")
                .hasMessageContaining(named);
    }
}
